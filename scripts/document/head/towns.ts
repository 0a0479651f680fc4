/** Who issued what a town's or a ward's own page tells, and which town's office it is. */
import { DOES, NAME, TELLS } from './bodies.ts';

/** A firm that a district has one of. */
export const TRADE = new RegExp(
  `(?:^|\\n|[.]\\s)(?<body>(?:Công ty|Xí nghiệp) (?:thủy nông|thuỷ nông|thủy lợi|môi trường đô thị|công trình đô thị))\\s(?:${TELLS}|${DOES})`,
  'u',
);
/** “Cổng TTĐT xã Tuy Phước Bắc”: a ward's page is its committee's. */
export const siteOf = (lines: readonly string[]): string | undefined => {
  const site = new RegExp(
    `^(?:Cổng|Trang) (?:thông tin điện tử|TTĐT)(?: (?:của )?UBND)? ((?:phường|xã|thị trấn) ${NAME})$`,
    'u',
  );
  const ward = lines
    .slice(0, 10)
    .map((line) => site.exec(line)?.[1])
    .find(Boolean);
  return ward && `Ủy ban nhân dân ${ward}`;
};

/** “Phòng Giáo dục và Đào tạo”: the text names its district elsewhere, or no other. */
export function withItsTown(name: string, text: string): string {
  if (
    !/^(?:Phòng|Ban [Qq]uản lý|Ban QLDA|Hạt|Đội)(?!.*\s(?:phường|xã|quận|huyện|thị xã|thành phố|tỉnh)\s)/u.test(
      name,
    )
  )
    return name;
  const towns = new Set(
    [...text.matchAll(new RegExp(`(?<!\\p{L})(?:huyện|thị xã|quận) ${NAME}`, 'gu'))].map(([town]) => town),
  );
  const [town] = towns;
  return /^Phòng (?:Giáo dục|GD)/u.test(name) && towns.size === 1
    ? `${name} ${town!}`
    : ([...towns].map((t) => `${name} ${t}`).find((full) => text.includes(full)) ?? name);
}
