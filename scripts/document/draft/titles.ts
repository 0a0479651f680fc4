/** Titles for the ear: in small letters, and of a length that can be said. */
import { beginsVerb } from './sentences/clauses.ts';
import { sentence } from './sentences/ear.ts';
import { quoted } from './sentences/pieces.ts';
import { short } from './sentences/sentences.ts';
import { endsWithVerb } from './words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from './words/words.ts';

/** What a long title names at its end, as it is told by itself. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?<head>.*?(?:ý\s+kiến|góp\s+ý)(?:\s[^\s.:;]+){0,18}?)\s+(?:về|đối\s+với|vào)\s+(?<name>(?:việc\s+)?(?:các\s+)?(?:đồ\s+án|dự\s+(?:thảo|kiến)|phương\s+án|đề\s+án|nhiệm\s+vụ|quy\s+hoạch|điều\s+chỉnh)\s.+)$/iu,
    'Nội dung lấy ý kiến',
  ],
  [/^(?<head>[^“"]+?)\s+(?:với|về|theo)\s+chủ\s+đề:?\s*(?<name>[“"][^“”"]{20,}[”"])[^“”"]{0,30}$/u, 'Chủ đề'],
  // What has a name is held or runs: “cuộc thi ảnh “…””; what was only quoted has none.
  [
    /^(?<head>[^“"]*(?:cuộc\s+thi|hội\s+thi|giải|chương\s+trình|phong\s+trào|chiến\s+dịch|ngày\s+hội|triển\s+lãm|mô\s+hình|dự\s+án)(?:\s[^\s“"]+){0,8}?)\s*(?<name>[“"][^“”"]{20,}[”"])[^“”"]{0,30}$/iu,
    'Tên gọi',
  ],
  [/^(?<head>.+?\stỷ\s+lệ\s+1\/\d+)\s+(?<name>(?:các\s+)?khu\s.+)$/iu, 'Khu vực'],
  [
    /^(?<head>.+?)\s+để\s+(?<name>(?:mở\s+rộng|thành\s+lập|xây\s+dựng|nâng\s+cấp|giải\s+phóng\s+mặt\s+bằng)\s.+)$/iu,
    'Mục đích',
  ],
  [
    /^(?<head>.+?)\s+(?:(?:nằm\s+)?trong\s+phạm\s+vi(?:\s+\p{Ll}+){0,5}?\s+)?(?:(?:của|thuộc|trong|tại|ở|về|đối\s+với|cho|bởi)\s+)?dự\s+án:?\s+(?<name>.{10,})$/iu,
    'Dự án',
  ],
];
/** Whom it is for, told by itself; what is given to them stays with them. */
const FOR_WHOM: readonly [RegExp, string] = [
  /^(?<head>.+?)\s+(?:dành\s+cho|cho|đối\s+với)\s+(?<name>(?:(?:các|những|tất\s+cả|\d+)\s+)*(?:hộ|người|trẻ|học\s+sinh|sinh\s+viên|công\s+dân|khách\s+hàng|đối\s+tượng|chủ|phụ\s+nữ|thanh\s+niên|lao\s+động|thân\s+nhân)\s.+)$/iu,
  'Đối tượng',
];

/** Whom the title tells of, and what is given to them. */
const GIVEN =
  /^(?<head>.*(?<!\p{L})(?<who>người|hộ)\s[^,.;:]{6,80}?)\s+(?<gets>được\s+(?:[^\s,.;:]+\s+){4,}\S+)$/iu;

/** A title with nothing left out: in one sentence, or in two where it falls into them; null where it is too long. */
export function wholeTitle(said: string): string[] | null {
  if (wordsIn(said) <= MOST_WORDS) return [sentence(said)];
  for (const [named, kind] of [...NAMED, FOR_WHOM]) {
    const found = named.exec(said)?.groups as Record<'head' | 'name', string> | undefined;
    if (
      found !== undefined &&
      falls(found.head, `${kind} ${found.name}`) &&
      (kind !== FOR_WHOM[1] || isOfPeople(found.name)) &&
      wordsIn(found.head) <= MOST_WORDS
    )
      return [sentence(found.head), sentence(`${kind}: ${whom(kind, found.name)}`)];
  }
  return null;
}
/** “công dân sinh năm 2007 | và đăng ký bổ sung”, “người có thẻ hết hạn | , ngoài giờ hành chính”: nobody. */
const isOfPeople = (name: string): boolean =>
  !name
    .split(/,\s+|\s+và\s+/u)
    .slice(1)
    .some((part) => (beginsVerb(part) && !SAID_OF_THEM.test(part)) || /^ngoài\s/iu.test(part));
const SAID_OF_THEM = /^(?:có|không|chưa|đang|đã|được|bị|thuộc|là|học|sống|hưởng)(?!\p{L})/iu;
/** Whom it is for isn't called by a name. */
const whom = (kind: string, name: string): string => (kind === FOR_WHOM[1] ? lowerFirst(name) : name);
const falls = (head: string, rest: string): boolean =>
  wordsIn(head) >= 6 && wordsIn(rest) <= MOST_WORDS && !endsWithVerb(head) && !OF_WHAT.test(head);
/** “công bố thông tin | dự án …”: of what is no sentence of its own. */
const OF_WHAT = /\s(?:thông\s+tin|danh\s+sách|kết\s+quả|nội\s+dung|phương\s+án|quyết\s+định)$/iu;

/** A long title in two sentences where it falls into them, else what fits in one. */
export function titleLines(said: string): string[] {
  const whole = wholeTitle(said);
  if (whole !== null) return whole;
  for (const [named, kind] of NAMED) {
    const { head, name } = named.exec(said)?.groups ?? {};
    if (head !== undefined && falls(head, `${kind} ${name}`))
      return [sentence(fitted(head)), sentence(`${kind}: ${name}`)];
  }
  // “… người cao tuổi từ đủ 65 tuổi đến dưới 75 tuổi được ngân sách hỗ trợ …”
  const { head, who, gets } = GIVEN.exec(said)?.groups ?? {};
  if (head !== undefined && falls(head, gets!) && wordsIn(head) <= MOST_WORDS && wordsIn(head) >= LEAST_WORDS)
    return [sentence(head), sentence(`${/^hộ/iu.test(who!) ? 'Các hộ' : 'Những người'} này ${gets!}`)];
  const lines = short(said);
  const begins = said.split(/\s+/u).slice(0, LEAST_WORDS).join(' ');
  // A title is no list that could go on.
  const two =
    lines.length === 2 && lines[0]!.startsWith(begins) && !/^(?:Ngoài ra|Nội dung) còn/u.test(lines[1]!);
  return two ? lines : [sentence(fitted(said))];
}

/** A title may lose what the rest tells better: where, on what occasion, by which plan. */
const LESS: readonly RegExp[] = [
  / trên địa bàn(?: (?:phường|xã|thị trấn|huyện|quận|tỉnh|thị xã|thành phố))?(?: \p{Lu}\p{L}*)*(?= (?:về|cho|đối với|năm)(?!\p{L}))/u,
  /(?:,| tại| của| thuộc)? (?:phường|xã|thị trấn|huyện|quận|tỉnh|thị xã|thành phố)(?: \p{Lu}[\p{L}’']*| [Nn]ông trường){1,5}$/u,
  /,?\s+nhiệm\s+kỳ\s+[\d\s–-]+$/iu,
  /\s+trên\s+địa\s+bàn.*$/iu,
  /,?\s+đoạn\s+(?:đi\s+)?(?:qua|từ)\s.*$/iu,
  /,?\s+(?:theo|phục\s+vụ|nhằm|để|nhân\s+dịp|thuộc\s+dự\s+án|kể\s+từ|từ\s+ngày|chào\s+mừng|hướng\s+tới)\s.*$/iu,
  // “… trước mùa mưa bão | năm 2026”: it is that of the announcement.
  /\s+năm\s+20\d\d$/iu,
  // “rà soát hộ nghèo, hộ cận nghèo | ; hộ có mức sống trung bình”: the second of two things.
  /;\s[^;”"]*$/u,
  // A list's end, unless that says of which they are.
  /,\s+(?!(?:cá\s+nhân|tổ\s+chức))(?![^,]*\s(?:vi\s+phạm|lấn\s+chiếm|có|không|chưa|bị|được|thuộc|nằm|trong|trên|của|do|đang|đã)\s)[^,]*$/iu,
  /\s+(?:cho|đối\s+với)\s.*$/iu,
];
/** “… | tại thôn Đông”, else “lều quán vi phạm | hành lang đường bộ”, else an item of a list. */
const JOINTS: readonly RegExp[] = [
  /,?\s+(?:và|cho|của|trong|với|tại|theo|từ|về|nhằm|để|trên)\s+(?!việc)/giu,
  /(?<=\s(?:vi\s+phạm|lấn\s+chiếm))\s+/giu,
  /,\s+/gu,
];
/** Something of the title has to be left. */
const LEAST_WORDS = 9;

/** A long sentence about the title, made to fit. */
export function fitted(long: string): string {
  const said = cutToFit(long);
  // “… yêu cầu “cập nhật mã khách hàng”: what isn't said to its end isn't quoted.
  const opens = (said.match(/"/gu)?.length ?? 0) % 2 === 1 ? said.lastIndexOf('"') : -1;
  return opens > 0 && wordsIn(said.slice(0, opens)) >= LEAST_WORDS
    ? said.slice(0, opens).replace(/,?\s+(?:yêu\s+cầu|là|gọi\s+là|để|với|về|mang\s+tên|chủ\s+đề)?\s*$/iu, '')
    : said;
}

function cutToFit(long: string): string {
  let said = long;
  for (const less of LESS) {
    if (wordsIn(said) <= MOST_WORDS) return said;
    const shorter = said.replace(less, '');
    if (wordsIn(shorter) >= LEAST_WORDS) said = shorter;
  }
  if (wordsIn(said) <= MOST_WORDS) return said;
  const first = said.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
  const cut =
    JOINTS.map((joint) => [...first.matchAll(joint)].at(-1)?.index ?? 0)
      .map((end) => first.slice(0, end))
      .find((begins) => wordsIn(begins) >= LEAST_WORDS) ?? first;
  const whole = wholeNames(cut, said).replace(
    /,?\s+(?:(?:nằm\s+)?trong\s+phạm\s+vi|gắn\s+liền|nằm|thuộc|được|đang|do|xuất\s+hiện|(?:một\s+số\s+)?nội\s+dung|(?:về|đối\s+với|bằng)(?:\s+việc)?)$/iu,
    '',
  );
  // What was quoted ends where it was cut.
  return quoted(whole) ? `${whole}”` : whole;
}

/** Without a name that the cut went through. */
function wholeNames(cut: string, whole: string): string {
  if (!/^\s+\p{Lu}/u.test(whole.slice(cut.length))) return cut;
  return cut.replace(/(?:\s+(?:và|của|tại|chào\s+mừng)|\s+\p{Lu}\p{Ll}*)+$/u, '');
}

/** Written in capitals wherever they stand. */
const SHORT_NAMES = [
  'UBND',
  'HĐND',
  'MTTQ',
  'TNCS',
  'BHYT',
  'BHXH',
  'CCCD',
  'THPT',
  'THCS',
  'PCCC',
  'NVQS',
  'ATTP',
  'VNeID',
  'VssID',
  'Zalo',
];

/** A title of which more is in capitals was written so. */
const MOST_IN_CAPITALS = 0.6;

/** A title in capitals, in small letters; names as the text writes them. */
export function decapitalised(title: string, text: string): string {
  // “NGỪNG CẤP NƯỚC (lần 2, thay cho thông báo ngày 02/4)”
  const said = title.replace(/\s*\([^()]*\)/gu, '');
  const [capitals, letters] = [said.match(/\p{Lu}/gu)?.length ?? 0, said.match(/\p{L}/gu)?.length ?? 0];
  if (capitals < letters * MOST_IN_CAPITALS) return title;
  const written = text.match(/\p{Lu}\p{Ll}+(?:[ \t]\p{Lu}\p{Ll}+)+/gu) ?? [];
  // Of “Công Ty Hà Đông” the place stands in other names too.
  const places = written.map((name) => name.split(/\s/u).slice(-2).join(' '));
  const short = [
    ...(text.match(/(?<!\p{L}|\p{Lu}{2}[\s,]{1,2})\p{Lu}{2,6}(?!\p{L}|[\s,]{1,2}\p{Lu}{2})/gu) ?? []),
    ...SHORT_NAMES,
  ];
  const names = [...new Set([...places, ...written, ...short])].sort((a, b) => b.length - a.length);
  return names.reduce(
    (said, name) => said.replace(new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'gu'), name),
    title
      .toLowerCase()
      .replace(
        /(?<=(?:quý|khóa|đợt|lần\s+thứ|thứ|kỳ|cấp|loại|vùng|hạng|giai\s+đoạn)\s+)[ivx]+(?!\p{L})/gu,
        (roman) => roman.toUpperCase(),
      ),
  );
}
