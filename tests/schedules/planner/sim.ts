/** The case the product was born from, as the planner sees it. */
export const sim = () => ({
  timeZone: 'Asia/Ho_Chi_Minh',
  from: '2026-05-26',
  to: '2026-06-15',
  zones: [{ id: 'to-1', hears: ['to-2'] }, { id: 'to-2' }, { id: 'to-3' }],
  windows: [
    { id: 'sang', days: [1, 2, 3, 4, 5, 6, 7], start: '05:30', end: '06:30', maxMinutes: 20 },
    {
      id: 'chieu',
      days: [1, 2, 3, 4, 5, 6, 7],
      start: '17:00',
      end: '18:00',
      maxMinutes: 20,
      zones: ['to-1', 'to-2'],
    },
    { id: 'khuya', days: [5], start: '23:00', end: '00:30', maxMinutes: 5, zones: ['to-3'] },
  ],
  quietHours: [{ start: '21:30', end: '05:00' }],
  blackouts: [{ start: '2026-06-11T06:00', end: '2026-06-12T18:00', zones: ['to-1'], reason: 'thi' }],
  programmes: [
    { id: 'tiep-am', days: [1, 2, 3, 4, 5, 6, 7], start: '06:00', durationSeconds: 900, zones: ['to-1'] },
  ],
  campaigns: [
    {
      id: 'sim',
      priority: 'normal',
      zones: ['to-1', 'to-2', 'to-3'],
      firstDay: '2026-05-26',
      lastDay: '2026-06-14',
      durationSeconds: 75,
      minGapMinutes: 30,
      escalation: [
        { daysLeft: 99, perDay: 1 },
        { daysLeft: 7, perDay: 2 },
        { daysLeft: 2, perDay: 4 },
      ],
    },
  ],
  aired: [{ campaign: 'sim', zone: 'to-1', start: '2026-05-26T05:30:00+07:00' }],
});
