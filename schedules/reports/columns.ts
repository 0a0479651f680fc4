/** The columns that every form of the report shows. */
import type { ReportCounts } from './report.ts';

export const columns: readonly { readonly key: keyof ReportCounts; readonly label: string }[] = [
  { key: 'wanted', label: 'Lượt yêu cầu' },
  { key: 'planned', label: 'Lượt đã xếp' },
  { key: 'played', label: 'Lượt đã phát' },
  { key: 'missed', label: 'Lượt lỡ' },
  { key: 'minutesWanted', label: 'Phút yêu cầu' },
  { key: 'minutesPlanned', label: 'Phút đã xếp' },
  { key: 'minutesPlayed', label: 'Phút đã phát' },
];

/** 2026-06-15 → 15/6/2026 */
export const shownDay = (day: string): string => day.split('-').reverse().map(Number).join('/');

/** A number as Vietnamese write it: 1.234,5 */
export const shownNumber = (value: number): string => value.toLocaleString('vi-VN');
