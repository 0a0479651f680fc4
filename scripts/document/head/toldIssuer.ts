/** Who issued a letter whose head doesn't tell: the body that speaks in its text, with the ward's name from its place. */
import { isSyllable } from '../../../audio/spoken/syllable.ts';
import { BODIES, DOES, NAME, TELLS, UNIT } from './bodies.ts';
import { ISSUED_BY } from './page.ts';
import { BODY_WORD, capitalised, issuerName } from './issuer.ts';
import { onlySchool } from './schools.ts';
import { headlineOf, siteOf, TRADE, withItsTown } from './towns.ts';

/** “UBND HUYỆN …: …”, “ỦY BAN NHÂN DÂN PHƯỜNG … THÔNG BÁO …”: a line that begins with who speaks. */
const SPEAKING_LINE =
  /^(?<body>\P{Ll}{6,90}?)(?:,\P{Ll}*?)?\s+(?:KÍNH\s+|XIN\s+)?(?:THÔNG\s+BÁO|BÁO\s+TIN|MỜI|TUYỂN|KÊU\s+GỌI|PHÁT\s+ĐỘNG)(?!\p{L})/u;
/** Who wrote to people last: “Chi nhánh Cấp nước Hải Châu. Tổng đài: …”. */
const LAST_LINES = 5;
/** … or first: a line below the headline that is a body's name. */
const TOP_LINES = 4;

const FIRM = '\\p{Lu}[A-Za-z]*(?: \\p{Lu}[A-Za-z]*){0,3}';
/** From the text, where no head tells: the body that speaks, with the ward's name from its place. */
export function inferredIssuer(text: string, number: string | null, place: string | null): string | null {
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
  const alone = new RegExp(`^(?:${BODIES})$`, 'u');
  const titled =
    /(?<!\p{L})của\s+(?<body>(?:trạm\s+y\s+tế|công\s+an|ubnd|trường\s+\p{L}+(?:\s\p{L}+)?)\s+(?:phường|xã)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/iu;
  const found =
    (lines[0] !== undefined && alone.test(lines[0]) && isNamed(lines[0]) ? lines[0] : undefined) ??
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
    siteOf(lines);
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
          : mostNamed(text, bare[1]!);
    if (named) name += ` ${named}`;
  } else if (name === 'Ủy ban nhân dân') {
    const unit = /(?:UBND|[ỦU][yỷ] ban nhân dân) (phường|xã|thị trấn)(?!\s\p{Lu})/u.exec(text)?.[1];
    if (!unit || place === null) return null;
    name += ` ${unit} ${place}`;
  }
  return name;
}

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
  return name.replace(/,\s+Bộ\s.*$/u, '').replace(/,$/u, '');
}

const ISSUED_WITH = new RegExp(`kèm theo [^()\\n;]{3,80}? của (?<body>${BODIES})\\s?\\)`, 'u');
/** A contest's committee has no other name. */
const contest = (body: string, lines: readonly string[]): boolean =>
  /^Ban [Tt]ổ chức$/u.test(body) &&
  /(?<!\p{L})(?:cuộc|hội|bài|dự)\s+thi(?!\p{L})/iu.test(lines.slice(0, TOP_LINES).join(' '));

/** Whoever is only spoken of: to whom, with whom, of whom, where, or what others say of it. */
const SPOKEN_OF =
  /(?<!\p{L})(?:với|của|do|tại|về|giao|gửi|đến|tới|cho|từ|qua|bởi|nơi|thuộc|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|dù|nếu|khi|để|[Ll]iên\s+danh|thành\s+lập|trình|[Xx]ã|[Pp]hường|TP\.?)\s+$/u;
/** What may stand between a body and what it does: a bracket, its place, the body above it. */
const BESIDE =
  '(?:\\s*\\([^)]{2,160}\\)(?:\\s+(?:Bộ|tỉnh|thành phố|huyện|quận|xã|phường)\\s\\p{Lu}[^,.;]{1,25}?)?)?(?:,\\s(?:TP\\.?|tỉnh|thành phố|huyện|quận|Hà Nội|phường)[^,.;]{0,40}?(?=\\s))?(?:\\s+thuộc\\s[^,;]{5,80}?(?:\\([^)]{2,40}\\))?)?(?:\\s+[–-]\\s+(?:Bộ|UBND|Công an|Sở|Tổng)\\s[^,.;]{2,40}?)?';
const SPEAKER = new RegExp(
  `(?<=^|[\\s,;("“])(?<body>${BODIES})(?:${BESIDE},?\\s+(?:(?<tells>${TELLS})|${DOES})|\\s*:\\s)`,
  'gu',
);

/** “Phòng Kinh tế cho hay, UBND huyện đã ra Thông báo …”: another's. */
const RELAYED = new RegExp(`^,?\\s+(?:${BODIES})\\s+(?:đã|vừa)\\s+(?:ra|ban\\s+hành|có)\\s`, 'u');
/** “Trước đó, …” */
const EARLIER = /(?:^|[.\n]\s*)Trước\s+(?:đó|đây|kia)(?!\p{L})[^.\n]*$/u;

/** The first body that tells something now; else one that did, or does something, or is said to have told it. */
function speaker(text: string, least: number): string | undefined {
  let best: string | undefined;
  let rank = least - 1;
  SPEAKER.lastIndex = 0;
  for (let match = SPEAKER.exec(text); match !== null; match = SPEAKER.exec(text)) {
    const { body, tells } = match.groups as { body: string; tells?: string };
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + body.length, match.index + body.length + 12);
    const isTold = tells === undefined && /\n\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\))\s*$/u.test(before);
    if (isTold || SPOKEN_OF.test(before) || /^,\s+(?:xã|phường)(?!\p{L})/u.test(after) || !isNamed(body)) {
      // Another body may stand within what was taken for its name.
      SPEAKER.lastIndex = match.index + 1;
      continue;
    }
    const others =
      /cho\s+(?:biết|hay)$/u.test(tells ?? '') &&
      RELAYED.test(text.slice(SPEAKER.lastIndex, SPEAKER.lastIndex + 150));
    const earlier = others || EARLIER.test(text.slice(Math.max(0, match.index - 60), match.index));
    const own = tells === undefined || earlier || before.endsWith('(') ? 1 : /^đã\s/u.test(tells) ? 2 : 3;
    if (own > rank) [best, rank] = [body, own];
  }
  return best;
}

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

/** A school, a firm or an authority without a name is anybody's; so are all wards. */
const isNamed = (body: string): boolean =>
  !/^(?:Trường|Công ty|Tổng công ty|Cục|Viện|Ngân hàng)(?!.*\s(?:\p{Lu}|\d))/u.test(body) &&
  !/(?:^|\s)(?:xã|phường)(?:,| và)/u.test(body);

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
      (!new RegExp(`^${PERSON}$`, 'u').test(name!) || !text.includes(`hủ tịch UBND ${unit} ${name!}`))
    )
      counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
