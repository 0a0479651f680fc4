/** Who issued a letter whose head doesn't tell: the body that speaks in its text, with the ward's name from its place. */
import { isSyllable } from '../../../audio/spoken/syllable.ts';
import { BODIES, DOES, NAME, TELLS, UNIT } from './bodies.ts';
import { ISSUED_BY } from './page.ts';
import { BODY_WORD, capitalised, issuerName } from './issuer.ts';
import { onlySchool } from './schools.ts';
import { isNamed, speaker } from './speaker.ts';
import type { Site } from './top.ts';
import { headlineOf, siteOf, TRADE, withItsTown } from './towns.ts';

/** “UBND HUYỆN …: …”, “ỦY BAN NHÂN DÂN PHƯỜNG … THÔNG BÁO …”: a line that begins with who speaks. */
const SPEAKING_LINE =
  /^(?<body>\P{Ll}{6,90}?)(?:,\P{Ll}*?)?\s+(?:KÍNH\s+|XIN\s+)?(?:THÔNG\s+BÁO|BÁO\s+TIN|MỜI|TUYỂN|KÊU\s+GỌI|PHÁT\s+ĐỘNG|NHẮC|KHUYẾN\s+CÁO|CẢNH\s+BÁO|LƯU\s+Ý|VẬN\s+ĐỘNG|TUYÊN\s+TRUYỀN|HƯỚNG\s+DẪN|ĐỀ\s+NGHỊ|YÊU\s+CẦU)(?!\p{L})/u;
/** Who wrote to people last: “Chi nhánh Cấp nước Hải Châu. Tổng đài: …”. */
const LAST_LINES = 5;
/** … or first: a line below the headline that is a body's name. */
const TOP_LINES = 4;

const FIRM = '\\p{Lu}[A-Za-z]*(?: \\p{Lu}[A-Za-z]*){0,3}';
/** From the text, where no head tells: the body that speaks, with the ward's name from its place. */
export function inferredIssuer(
  text: string,
  number: string | null,
  place: string | null,
  site: Site | null = null,
): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines.slice(0, 12)) {
    const name = SPEAKING_LINE.exec(line)?.groups?.body;
    if (name !== undefined && BODY_WORD.test(name)) return issuerName([name], text);
    if (name !== undefined && isForeign(name) && name.split(' ').length <= 5) return name.trim();
  }
  const headed = headlineOf(lines.slice(0, TOP_LINES));
  if (headed?.office) return issuerName([headed.body], text);
  const recorded = lines
    .slice(0, 12)
    .map((line) => ISSUED_BY.exec(line)?.groups?.body)
    .find(Boolean);
  if (recorded !== undefined) return recorded;
  const ends = new RegExp(`^(${BODIES})\\s*(?:[.:;(]|,\\s(?=\\p{Lu}|\\d)|\\s[–-]|\\d|$)`, 'u');
  // “Điện lực Hòa An: Cẩn trọng khi thả diều”
  const titles = new RegExp(`^(${BODIES}):\\s+\\p{Lu}`, 'u');
  const alone = new RegExp(`^(?:${BODIES})$`, 'u');
  const titled =
    /(?<!\p{L})của\s+(?<body>(?:trạm\s+y\s+tế|công\s+an|ubnd|trường\s+\p{L}+(?:\s\p{L}+)?)\s+(?:phường|xã)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/iu;
  const found =
    (lines[0] !== undefined && alone.test(lines[0]) && isNamed(lines[0])
      ? inSmall(lines[0], text)
      : undefined) ??
    lines
      .slice(0, 3)
      .map((line) => titles.exec(line)?.[1])
      .find((name) => name !== undefined && isNamed(name)) ??
    speaker(text, 2) ??
    firm(lines) ??
    speaker(text, 1) ??
    ACCORDING.exec(text)?.[1] ??
    QUOTED.exec(text)?.[1] ??
    lines
      .slice(0, TOP_LINES)
      .map((line) => line.replace(/\s+[-–|]\s+(?:thông báo|tin tức)$/iu, ''))
      .find((line) => alone.test(line) && !/[.:]$/u.test(line)) ??
    lines
      .slice(0, 3)
      .map((line) => titled.exec(line)?.groups?.body?.replace(/\sVỀ VIỆC.*$/u, ''))
      .map((name) => (name !== undefined && /^\P{Ll}+$/u.test(name) ? issuerName([name], text) : name))
      .map(
        (name) => name && capitalised(name.replace(/(?<=\s(?:phường|xã)(?:\s\p{Lu}\S*)+)\s\p{Ll}.*$/u, '')),
      )
      .find(Boolean) ??
    lines
      .slice(-LAST_LINES)
      .map((line) => ends.exec(line)?.[1])
      .find((name) => name !== undefined && /^\p{Lu}{3}|\s(?:\p{Lu}|\d|.*\s\p{Lu})/u.test(name)) ??
    signed(lines, text) ??
    subject(lines) ??
    ward(text) ??
    held(text) ??
    TRADE.exec(text)?.groups?.body ??
    siteOf(lines) ??
    (site === null ? undefined : `Ủy ban nhân dân ${site.unit} ${site.name}`);
  const body = found ?? (number?.split('-')[0] === 'UBND' || /-UBND$/u.test(number ?? '') ? 'UBND' : null);
  if (body === null || body === undefined) return onlyWard(text) ?? onlySchool(text);
  // “Công an” alone is anybody's.
  if (
    /^(?:Công an|Công an TP|Điện lực|Trạm [Yy] [Tt]ế|Ban [Tt]ổ chức)$/u.test(body) &&
    place === null &&
    !contest(body, lines)
  )
    return onlyWard(text) ?? onlySchool(text);
  // “Thể lệ … (Ban hành kèm theo Kế hoạch số … của Ban Thường vụ Tỉnh đoàn)”: whose committee it is.
  if (/^Ban [Tt]ổ chức$/u.test(body)) {
    const holds = ISSUED_WITH.exec(text.slice(0, FIRST_LETTERS))?.groups?.body;
    if (holds !== undefined && isNamed(holds)) return holds;
  }
  const school = OF_A_SCHOOL.test(body) ? onlySchool(text) : null;
  if (school !== null) return school;
  let name = nameOnly(body, text)
    .replace(/^(?:UBND|Uỷ ban nhân dân)/u, 'Ủy ban nhân dân')
    .replace(/^[UỦ][ỷy] ban MTTQ(?: Việt Nam)?/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam')
    .replace(/\s+/gu, ' ')
    .replace(/ (?:Phường|Xã)(?= (?:\p{Lu}|\d))/u, (unit) => unit.toLowerCase());
  name = withItsTown(name, text);
  const bare = new RegExp(`\\s(${UNIT})$`, 'u').exec(name);
  if (bare) {
    const named =
      headed?.unit === bare[1]
        ? headed!.name
        : place !== null && text.includes(`${bare[1]} ${place}`)
          ? place
          : site?.unit === bare[1]
            ? site!.name
            : mostNamed(text, bare[1]!);
    if (named) name += ` ${named}`;
  } else if (name === 'Ủy ban nhân dân') {
    const unit = /(?:UBND|[ỦU][yỷ] ban nhân dân) (phường|xã|thị trấn)(?!\s\p{Lu})/u.exec(text)?.[1];
    if (!unit || place === null) return null;
    name += ` ${unit} ${place}`;
  }
  return name;
}

/** “UBND PHƯỜNG AN BÌNH” */
const inSmall = (name: string, text: string): string | undefined =>
  /\p{Ll}{2}/u.test(name) ? name : (issuerName([name], text) ?? undefined);

/** A department of a town's committee or of the police is no school's. */
const OF_A_SCHOOL =
  /^(?:Phòng(?! (?:Giáo dục|GD|CSGT|Cảnh sát|Kinh tế|KT|Văn hóa|VH|Nội vụ|Tài chính|Tư pháp|Nông nghiệp|NN|Lao động|Y tế|Tài nguyên|TN))|Thư viện|Khoa)(?!.*(?:phường|xã))/u;
const SURNAME =
  '(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Cao|Tạ|Hà|Lưu|Trương)';
const PERSON = `${SURNAME}(?:\\s\\p{Lu}\\S*){1,3}`;
const LEADS = /(?:[Cc]hủ tịch|[Gg]iám đốc|[Tt]rưởng|[Bb]í thư|[Ll]ãnh đạo|Chánh [Vv]ăn phòng)\s+$/u;

/** Without the name of who leads it (“Chủ tịch UBND phường Trường Vinh | Nguyễn Tất Sơn”), and without what a comma adds. */
function nameOnly(body: string, text: string): string {
  const led = LEADS.test(text.slice(0, text.indexOf(body)).slice(-20));
  const over = /^(?:Phòng|Đội)\s(?!.*\s(?:phường|xã|quận|huyện)\s)/u.test(body)
    ? new RegExp(
        `^\\s*[-–(]\\s*(Công an ${NAME}|Công an (?:tỉnh|thành phố|TP) ${NAME}|Sở [^,.;()]{2,40}? (?:tỉnh |thành phố |TP )?${NAME})`,
        'u',
      ).exec(text.slice(text.indexOf(body) + body.length))?.[1]
    : undefined;
  if (over !== undefined) return over;
  const name = led ? body.replace(new RegExp(`(?<=\\s(?:\\p{Lu}\\S*|${UNIT}))\\s${PERSON}$`, 'u'), '') : body;
  return name.replace(/,\s+Bộ\s.*$/u, '').replace(/,$|\sviết$/u, '');
}

const ISSUED_WITH = new RegExp(`kèm theo [^()\\n;]{3,80}? của (?<body>${BODIES})\\s?\\)`, 'u');
/** A contest's committee has no other name. */
const contest = (body: string, lines: readonly string[]): boolean =>
  /^Ban [Tt]ổ chức$/u.test(body) &&
  /(?<!\p{L})(?:cuộc|hội|bài|dự)\s+thi(?!\p{L})/iu.test(lines.slice(0, TOP_LINES).join(' '));

/** “Phường Tân Hòa đề nghị …”: its committee. */
const WARD = new RegExp(
  `(?<=^|[.,;\\n]\\s?)(?<unit>[Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Tt]ỉnh|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố)\\s(?<name>${NAME})\\s+(?:${TELLS}|(?:mở|tổ\\s+chức|phát\\s+động)\\s)`,
  'u',
);

function ward(text: string): string | undefined {
  const { unit, name } = WARD.exec(text)?.groups ?? {};
  return unit === undefined ? undefined : `Ủy ban nhân dân ${unit.toLowerCase()} ${name!}`;
}

/** “Theo Cục Viễn thông, …” */
const ACCORDING = new RegExp(
  `(?<=^|[.]\\s|\\n)(?:Theo|Thông tin từ)\\s+(${BODIES})(?:\\s*\\([^)]{2,80}\\))?,`,
  'u',
);

/** “Theo thông báo của UBND xã Gio Linh” */
const QUOTED = new RegExp(
  `(?<=^|[.]\\s|\\n)[Tt]heo (?:thông báo|thông tin|kế hoạch|văn bản|công văn|khuyến cáo)(?: (?:mới|mới nhất|khẩn))? (?:của|từ) (${BODIES})(?=[,;:.\\s])`,
  'u',
);
/** “ngày hội … do Suntory PepsiCo Việt Nam tổ chức” */
const HELD = new RegExp(
  `(?<!\\p{L})do (?<body>${BODIES}|(?:\\p{Lu}[\\p{L}&]*)(?: \\p{Lu}[\\p{L}&]*){0,7}) (?:phối hợp )?(?:tổ chức|phát động|chủ trì|khởi xướng)`,
  'u',
);
const held = (text: string): string | undefined => {
  const body = HELD.exec(text.slice(0, FIRST_LETTERS))?.groups?.body;
  return body !== undefined && isNamed(body) ? body : undefined;
};
/** Where a text says who speaks in it. */
const FIRST_LETTERS = 3000;

/** A body in capitals that signed. */
const signed = (lines: readonly string[], text: string): string | undefined =>
  lines
    .slice(Math.max(TOP_LINES, lines.length - LAST_LINES))
    .map((line) => line.replace(/^(?:T\/?M|T\/?L|TUQ)\s*[.:]?\s+/u, ''))
    .filter((line) => BODY_WORD.test(line) && /^\P{Ll}{6,80}$/u.test(line))
    .map((line) => issuerName([line], text) ?? undefined)
    .at(-1);

/** “UBND huyện Long Điền cưỡng chế …”: whoever begins what is told. */
function subject(lines: readonly string[]): string | undefined {
  const begins = new RegExp(
    `^((?:UBND|[UỦ][ỷy] ban nhân dân|Công an|Sở [^,.;]{2,40}?) ${UNIT} ${NAME})(?=\\s+\\p{Ll})`,
    'u',
  );
  return lines
    .slice(0, TOP_LINES + 2)
    .map((line) => begins.exec(line)?.[1])
    .find((name) => name !== undefined);
}

/** “Techcombank: …”, “Nam A Bank nhắc khách hàng …”: a line that begins with a firm's name, which is no Vietnamese word. */
function firm(lines: readonly string[]): string | undefined {
  const begins = new RegExp(
    `^(?:[Nn]gày\\s[\\d/.-]{3,10},\\s)?(${FIRM})(?:\\s*:\\s|\\s+(?:${TELLS}|${DOES}))`,
    'u',
  );
  return lines
    .slice(0, TOP_LINES)
    .map((line) => begins.exec(line)?.[1])
    .find((name) => name !== undefined && isForeign(name));
}

/** A name with a word that is no Vietnamese syllable. */
const isForeign = (name: string): boolean =>
  name
    .split(' ')
    .some(
      (word) =>
        word.length > 3 &&
        /^[A-Za-z]+$/u.test(word) &&
        !/^(?:TP|Website|Email|Hotline|Fax|Facebook|Fanpage|Youtube)/u.test(word) &&
        !isSyllable(word.toLowerCase()),
    );

/** The one ward whose committee the text names. */
function onlyWard(text: string): string | null {
  const named = new Set(
    [
      ...text.matchAll(
        // “giấy do UBND phường … cấp”
        new RegExp(`(?<!\\bdo )(?:UBND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân) ((?:phường|xã) ${NAME})`, 'gu'),
      ),
    ].map((m) => m[1]!),
  );
  return named.size === 1 ? `Ủy ban nhân dân ${[...named][0]!}` : null;
}

function mostNamed(text: string, unit: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(
    new RegExp(
      `(?:${unit}|${capitalised(unit)})\\s(${/^(?:phường|quận)$/u.test(unit) ? '' : '(?!\\d)'}${NAME})`,
      'gu',
    ),
  ))
    if (
      // The next line's in capitals is no town's.
      !/^\p{Lu}{2}/u.test(name!) &&
      (!new RegExp(`^${PERSON}$`, 'u').test(name!) ||
        !new RegExp(`(?:hủ tịch|iám đốc|í thư) [^,.;:\\n]{2,40}${unit} ${name!}`, 'u').test(text))
    )
      counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
