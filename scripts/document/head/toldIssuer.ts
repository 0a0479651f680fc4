/** Who issued a letter whose head doesn't tell: the body that speaks in its text, with the ward's name from its place. */
import { isSyllable } from '../../../audio/spoken/syllable.ts';
import { BODY_WORD, capitalised, issuerName } from './issuer.ts';

const UNIT = '(?:phường|xã|thị trấn|đặc khu|tỉnh|thành phố|TP|quận|huyện|thị xã)';
const NAME =
  "(?!Phối\\shợp)(?:TP\\.\\s?|TT\\.\\s?)?(?:Bà Rịa - Vũng Tàu|\\p{Lu}[\\p{L}’']*|\\d{1,2})(?:[ ](?:\\p{Lu}[\\p{L}’']*|\\d{1,2}))*";
const SAYS =
  '(?:xin\\s+|nay\\s+|vừa\\s+|chính\\s+thức\\s+)?(?:thông\\s+báo|tuyển\\s+sinh|phối\\s+hợp|vận\\s+động|cho\\s+biết|niêm\\s+yết|mời|mở\\s|trân\\s+trọng|kính\\s+(?:mời|đề)|đề\\s+nghị|yêu\\s+cầu|chỉ\\s+đạo|khuyến\\s+cáo|tổ\\s+chức|ban\\s+hành|tiếp\\s+nhận|sẽ\\s|kêu\\s+gọi|phát\\s+động|cảnh\\s+báo|cần\\s|trả\\s|trao\\s|(?<!Trung\\s)cấp\\s|đặt\\s|phát\\s|đã\\s|đang\\s|(?<!xác\\s)nhận\\s|miễn\\s|biên\\s+tập|hỗ\\s+trợ|chi\\s+trả|phấn\\s+đấu|công\\s+bố|tạm\\s|(?:vừa\\s+)?ra\\s+(?:[Tt]hông|[Vv]ăn|[Cc]ông|[Qq]uyết|[Tt]hể)|vừa\\s|tiếp\\s+tục|cho\\s+hay|lưu\\s+ý|thực\\s+hiện|hướng\\s+dẫn|tuyển\\s|gửi\\s+(?:đến|tới)|báo\\s|nhắc\\s|ký\\s|cập\\s+nhật|tìm\\s|cưỡng\\s+chế|ra\\s+lệnh|gia\\s+hạn|lùi\\s|đóng\\s)';
/** Words no body is called by. */
const NO_NAME =
  '(?:các|những|mọi|đề|kính|yêu|đang|được|để|cho|sẽ|đã|chủ trì|là|trong|từ|với|có|không|nhằm|nên|khi|này|trên|tại|đến|nhận|trả|trao|cần|đặt|thông báo|mời|kêu|tiếp|phối|tổ chức|xin|nay|vừa|và các|nếu|ra|đó|thì|mà|theo|do|như|ngày|gửi|về|tạm|qua|vào|hoặc|hay|ở|nào|cũng|chỉ|còn|loại|xét|lùi|gia hạn|kéo dài|dời|kết thúc|đóng|mở|khuyến|thực hiện|hướng dẫn|vừa|tuyển|và(?! \\p{Lu}))';
/** Up to so many words of a name. */
const called = (most: number): string =>
  `(?:[ ](?:[&–-] )?(?!${NO_NAME}(?!\\p{L}))[\\p{L}\\d-]+(?:\\.\\p{Lu}{2,})?,?){1,${most}}?`;
const BODIES = `(?:UBND|Thủ tướng Chính phủ|Trung ương(?= (?:Đoàn|Hội))${called(8)}|Bộ(?= (?:\\p{Lu}{2}|Y tế|Công an|Quốc phòng|Tài chính|Nội vụ|Xây dựng|Tư pháp|Công Thương|\\p{Lu}\\p{Ll}+ \\p{Ll}))${called(6)}|EVN(?: ?\\p{Lu}+)*|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|HĐND|Công an|Đảng ủy|Trạm [Yy] [Tt]ế|Điện lực|Ban Chỉ huy Quân sự|Ban [Cc]hỉ (?:huy|đạo)${called(16).replace('|về|', '|')}|Đội(?= \\p{Lu})${called(6)}|Bảo hiểm xã hội|Trung tâm${called(9)}|Công ty${called(9)}|Chi nhánh${called(6)}|Chi cục Thuế|Tổ dân phố(?: số)? \\d+|Tổ công nghệ số(?:${called(7)})?|Ban [Cc]ông tác Mặt trận(?:${called(4)})?|Khu phố \\d+|Tổ \\d+|Ban [Qq]uản lý${called(6)}|UBMTTQ(?:VN)?|Ủy ban MTTQ Việt Nam|[UỦ][ỷy] ban MTTQ|Hội Nông dân|Hội Liên hiệp Phụ nữ|Hội Chữ thập đỏ|Đoàn Thanh niên|(?:(?:Hội|Đoàn|Hạt)(?= \\p{Ll}| \\p{Lu}\\p{Ll}+ \\p{Ll}| đồng)|Hội đồng|Xí nghiệp|Ban Quản lý|Ban Tổ chức|Chi hội|Hợp tác xã|HTX|Bưu điện|Viễn thông|MobiFone|VNPT|Viettel|Thư viện)${called(5)}|Thư viện|Ban [Tt]ổ chức|Phòng (?:Kinh tế|Văn hóa|Cảnh sát)(?:${called(8)})?|Phòng(?= \\p{Lu})${called(8)}|Sở(?=\\s\\p{Lu})${called(8)}|Thuế cơ sở \\d+|Thuế${called(6)}|Trường(?!\\s+hợp)${called(8)})(?:\\s(?:${UNIT}|Xã|Phường))?(?:\\s${NAME})?`;
/** “UBND HUYỆN …: …”, “ỦY BAN NHÂN DÂN PHƯỜNG … THÔNG BÁO …”: a line that begins with who speaks. */
const SPEAKING_LINE =
  /^(?<body>\P{Ll}{6,90}?)(?:,\P{Ll}*?)?\s+(?:KÍNH\s+|XIN\s+)?(?:THÔNG\s+BÁO|MỜI|TUYỂN|KÊU\s+GỌI|PHÁT\s+ĐỘNG)(?!\p{L})/u;
/** Who wrote to people last: “Chi nhánh Cấp nước Hải Châu. Tổng đài: …”. */
const LAST_LINES = 5;
/** … or first: a line below the headline that is a body's name. */
const TOP_LINES = 4;

const FIRM = '\\p{Lu}[A-Za-z]*(?: \\p{Lu}[A-Za-z]*){0,3}';
/** Second syllables of the subjects that schools are named after. */
const SECOND =
  '(?:học|hội|nghệ|lý|thương|văn|tế|thuật|phạm|nghiệp|dục|hóa|thao|lực|chính|mại|hàng|dựng|tin|khoa|lợi|sản)';

const SCHOOL = new RegExp(
  `Trường (?:Đại học|ĐH|CĐ|Cao đẳng|THPT|THCS|Tiểu học|TH|Mầm non|Mẫu giáo|Trung cấp|Chính trị)(?: (?:và(?= \\p{Lu})|(?<=\\p{Lu}\\p{Ll}+ )${SECOND}(?!\\p{L})|\\p{Lu}[\\p{L}]*(?:\\.\\p{Lu}+)?)){1,10}`,
  'gu',
);

/** From the text, where no head tells: the body that speaks, with the ward's name from its place. */
export function inferredIssuer(text: string, number: string | null, place: string | null): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines.slice(0, 12)) {
    const name = SPEAKING_LINE.exec(line)?.groups?.body;
    if (name !== undefined && BODY_WORD.test(name)) return issuerName([name], text);
  }
  const speaks = new RegExp(
    `(?:^|(?<!(?:[Xx]ã|[Pp]hường|TP\\.?|giao|với|yêu cầu|đề nghị))[\\s,;(]|[.]\\s)(${BODIES})(?:(?:\\s*\\([^)]{2,60}\\))?\\s+${SAYS}|\\s*:\\s)`,
    'gu',
  );
  const ends = new RegExp(`^(${BODIES})\\s*(?:[.,:;(]|\\s[–-]|\\d|$)`, 'u');
  const alone = new RegExp(`^(?:${BODIES})$`, 'u');
  const titled =
    /(?<!\p{L})của\s+(?<body>(?:trạm\s+y\s+tế|công\s+an|ubnd|trường\s+\p{L}+(?:\s\p{L}+)?)\s+(?:phường|xã)\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/iu;
  const found =
    [...text.matchAll(speaks)].map((match) => match[1]!).find(isNamed) ??
    lines
      .slice(0, TOP_LINES)
      .map((line) => line.replace(/\s+[-–|]\s+(?:thông báo|tin tức)$/iu, ''))
      .find((line) => alone.test(line) && !/[.:]$/u.test(line)) ??
    lines
      .slice(0, 3)
      .map((line) => titled.exec(line)?.groups?.body)
      .map((name) => name && capitalised(name))
      .find((name) => name !== undefined) ??
    lines
      .slice(-LAST_LINES)
      .map((line) => ends.exec(line)?.[1])
      .find((name) => name !== undefined && /^\p{Lu}{3}|\s(?:\p{Lu}|\d|.*\s\p{Lu})/u.test(name)) ??
    signed(lines, text) ??
    subject(lines) ??
    firm(lines);
  const body = found ?? (number?.split('-')[0] === 'UBND' || /-UBND$/u.test(number ?? '') ? 'UBND' : null);
  if (body === null || body === undefined) return onlyWard(text) ?? onlySchool(text);
  // “Công an” alone is anybody's.
  if (
    /^(?:Công an|Công an TP|Điện lực|Trạm [Yy] [Tt]ế|Ban [Tt]ổ chức)$/u.test(body) &&
    place === null &&
    !contest(body, lines)
  )
    return onlyWard(text) ?? onlySchool(text);
  const school = /^(?:Phòng|Thư viện|Khoa)(?!.*(?:phường|xã))/u.test(body) ? onlySchool(text) : null;
  if (school !== null) return school;
  let name = body
    .replace(/^(?:UBND|Uỷ ban nhân dân)/u, 'Ủy ban nhân dân')
    .replace(/^[UỦ][ỷy] ban MTTQ(?: Việt Nam)?/u, 'Ủy ban Mặt trận Tổ quốc Việt Nam')
    .replace(/\s+/gu, ' ');
  const bare = new RegExp(`\\s(${UNIT})$`, 'u').exec(name);
  if (bare) {
    const named = place !== null && text.includes(`${bare[1]} ${place}`) ? place : mostNamed(text, bare[1]!);
    if (named) name += ` ${named}`;
  } else if (name === 'Ủy ban nhân dân') {
    const unit = /(?:UBND|[ỦU][yỷ] ban nhân dân) (phường|xã|thị trấn)(?!\s\p{Lu})/u.exec(text)?.[1];
    if (!unit || place === null) return null;
    name += ` ${unit} ${place}`;
  }
  return name;
}

/** A contest's committee has no other name. */
const contest = (body: string, lines: readonly string[]): boolean =>
  /^Ban [Tt]ổ chức$/u.test(body) &&
  /(?<!\p{L})(?:cuộc|hội|bài|dự)\s+thi(?!\p{L})/iu.test(lines.slice(0, TOP_LINES).join(' '));

/** A school without a name is anybody's. */
const isNamed = (body: string): boolean => !/^Trường(?!.*\s(?:\p{Lu}|\d))/u.test(body);

/** A body in capitals that signed. */
const signed = (lines: readonly string[], text: string): string | undefined =>
  lines
    .slice(-LAST_LINES)
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
  const begins = new RegExp(`^(${FIRM})(?:\\s*:\\s|\\s+${SAYS})`, 'u');
  return lines
    .slice(0, TOP_LINES)
    .map((line) => begins.exec(line)?.[1])
    .find((name) => name?.split(' ').some((word) => word.length > 3 && !isSyllable(word)));
}

/** The one ward whose committee the text names. */
function onlyWard(text: string): string | null {
  const named = new Set(
    [
      ...text.matchAll(
        new RegExp(`(?:UBND|[UỦ][ỷy] ban nhân dân|Uỷ ban nhân dân) ((?:phường|xã) ${NAME})`, 'gu'),
      ),
    ].map((m) => m[1]!),
  );
  return named.size === 1 ? `Ủy ban nhân dân ${[...named][0]!}` : null;
}

function mostNamed(text: string, unit: string): string | null {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(
    new RegExp(`(?:${unit}|${unit.slice(0, 1).toUpperCase()}${unit.slice(1)})\\s(${NAME})`, 'gu'),
  ))
    counts.set(name!, (counts.get(name!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The one school that the text names in full; what begins another's name is short for it. */
function onlySchool(text: string): string | null {
  const named = [...new Set([...text.matchAll(SCHOOL)].map(([name]) => name))].sort(
    (a, b) => b.length - a.length,
  );
  return named[0] !== undefined && named.every((name) => named[0]!.startsWith(name)) ? named[0] : null;
}
