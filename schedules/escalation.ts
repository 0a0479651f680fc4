/** How many airings a day, by days left (DESIGN.md, `plan`). */

export interface Phase {
  /** Days to the last day from which this phase counts downward; 0 is the last day itself. */
  readonly daysLeft: number;
  readonly perDay: number;
}

/** The phase with the smallest `daysLeft` that is still at least today's counts; none counts: nothing is wanted. */
export function wantedWith(escalation: readonly Phase[], daysLeft: number): number {
  let counting: Phase | undefined;
  for (const phase of escalation)
    if (phase.daysLeft >= daysLeft && (counting === undefined || phase.daysLeft < counting.daysLeft))
      counting = phase;
  return counting?.perDay ?? 0;
}

export interface EscalationPreset {
  readonly id: string;
  readonly label: string;
  readonly phases: readonly Phase[];
}

/** Each tightens towards the deadline and never falls. */
export const escalationPresets: readonly EscalationPreset[] = [
  {
    id: 'nhe',
    label: 'Nhẹ: 1 lượt, 2 lượt khi còn 3 ngày',
    phases: [
      { daysLeft: 366, perDay: 1 },
      { daysLeft: 3, perDay: 2 },
    ],
  },
  {
    id: 'vua',
    label: 'Vừa: 1 lượt, 2 lượt trong tuần cuối, 4 lượt khi còn 2 ngày',
    phases: [
      { daysLeft: 366, perDay: 1 },
      { daysLeft: 7, perDay: 2 },
      { daysLeft: 2, perDay: 4 },
    ],
  },
  {
    id: 'manh',
    label: 'Mạnh: 2 lượt, 4 lượt trong tuần cuối, 6 lượt khi còn 2 ngày',
    phases: [
      { daysLeft: 366, perDay: 2 },
      { daysLeft: 7, perDay: 4 },
      { daysLeft: 2, perDay: 6 },
    ],
  },
];
