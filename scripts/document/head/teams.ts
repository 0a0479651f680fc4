/** Heads in which a committee's name stands above that of its team, and it is the committee that speaks. */

/** “UBND PHƯỜNG VĨNH TRUNG | TỔ CÔNG TÁC TRẬT TỰ ĐÔ THỊ”, where only “UBND phường Vĩnh Trung thông báo”. */
export function isTeams(bodies: readonly string[], text: string): boolean {
  const [over, team] = bodies.slice(-2);
  if (over === undefined || team === undefined || !/^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN)\s/u.test(over))
    return false;
  const kind = /^(?:HỘI ĐỒNG(?! (?:NHÂN DÂN|NVQS|NGHĨA VỤ|BẦU CỬ))|TỔ(?! DÂN PHỐ)|ĐỘI)(?=\s)/u.exec(
    team,
  )?.[0];
  return (
    kind !== undefined &&
    COMMITTEE_TELLS.test(text) &&
    !new RegExp(`(?<!\\p{L})${kind}\\s[^.;:\\n]{0,60}?${TELLING}`, 'iu').test(text)
  );
}
const TELLING = '(?<!\\p{L})(?:thông\\s+báo|đề\\s+nghị|yêu\\s+cầu|kính\\s+mời)(?!\\p{L})';
const COMMITTEE_TELLS = new RegExp(
  `(?:UBND|[ỦU][ỷy] ban nhân dân) (?:phường|xã|thị trấn|đặc khu)[^.;:,\\n]{0,30}? ${TELLING}`,
  'u',
);
