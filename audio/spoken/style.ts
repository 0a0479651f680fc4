/** How an announcer speaks: the choices that differ between regions and stations. */
export interface Style {
  /** 1.000: `nghìn` (north) or `ngàn` (south). */
  readonly thousand: 'nghìn' | 'ngàn';
  /** 105: một trăm `linh` năm (north) or một trăm `lẻ` năm (south). */
  readonly emptyTens: 'linh' | 'lẻ';
  /** 24: hai mươi `tư` or hai mươi `bốn`. */
  readonly fourAfterTens: 'tư' | 'bốn';
  /** 2024 as a year: `full` hai nghìn không trăm hai mươi tư, `short` hai nghìn hai mươi tư. */
  readonly years: 'full' | 'short';
  /** Days 1–10 of a month: `plain` ngày năm tháng sáu, `mung` ngày mùng năm tháng sáu. */
  readonly firstDays: 'plain' | 'mung';
}

/** Northern broadcast style. */
export const broadcastStyle: Style = {
  thousand: 'nghìn',
  emptyTens: 'linh',
  fourAfterTens: 'tư',
  years: 'full',
  firstDays: 'plain',
};
