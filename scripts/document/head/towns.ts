/** Who issued what a town's or a ward's own page tells, and which town's office it is. */
import { DOES, NAME, TELLS } from './bodies.ts';
import { capitalised } from './issuer.ts';

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

/** “CÔNG AN XÃ ĐỨC HƯƠNG: LỊCH CẤP CĂN CƯỚC …”, “PHƯỜNG AN BIÊN ĐÔNG: …”: a headline that begins with whose it is. */
const HEADED =
  /^\P{L}*(?<body>(?:(?<office>UBND|[ỦU][ỶY] BAN NHÂN DÂN|CÔNG AN|TRẠM Y TẾ|ĐIỆN LỰC)\s+)?(?<unit>PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU)(?<name>(?:\s\p{Lu}+){1,5})):\s/u;

/** The body that such a headline names, its ward's name with capitals as names have them. */
export function headlineOf(
  lines: readonly string[],
): { body: string; office: boolean; unit: string; name: string } | undefined {
  const found = lines.map((line) => HEADED.exec(line)?.groups).find(Boolean);
  return (
    found && {
      body: found.body!,
      office: found.office !== undefined,
      unit: found.unit!.toLowerCase(),
      name: found.name!.trim().toLowerCase().split(' ').map(capitalised).join(' '),
    }
  );
}
