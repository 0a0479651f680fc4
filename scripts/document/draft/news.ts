/** The first sentence of an announcement: who tells what. */
import { sentence } from './ear.ts';
import { MOST_WORDS, wordsIn } from './words.ts';
import { capital } from '../head/title.ts';
import type { Letter } from '../letter.ts';

export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Lu}|^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** Verbs by which offices speak of their own work. */
const OFFICE_VERBS =
  /^(?:(?:tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|triển\s+khai|phối\s+hợp|tổ\s+chức|thực\s+hiện|chỉ\s+đạo|đôn\s+đốc|công\s+tác|tập\s+trung|khẩn\s+trương|chủ\s+động|tuyên\s+truyền|hướng\s+dẫn|thông\s+báo|các\s+biện\s+pháp|về(?:\s+việc)?|truyền\s+thông|khẩn)(?:\s*,\s*|\s+(?:và\s+)?))+/iu;

/** A title that names a thing rather than something done. */
const NOUN =
  /^(?:lịch|kế\s+hoạch|danh\s+sách|kết\s+quả|thể\s+lệ|thư|lời|thời\s+(?:gian|hạn)|mức|giá|nội\s+dung|chương\s+trình|chế\s+độ|quy\s+(?:định|chế)|công\s+văn|chỉ\s+thị)(?!\p{L})/iu;
/** “Phường Kiến An phát động …”, told by that ward. */
const ITSELF =
  /^(?:(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân)\s+)?(?:[Pp]hường|[Xx]ã|[Hh]uyện|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+\p{Lu}\p{Ll}*){1,4}(?::\s*|\s+(?=(?:tổ chức|phát động|triển khai|lấy ý kiến|tiếp nhận|thu|mở|tạm|công bố|hướng dẫn|kêu gọi)(?!\p{L})))/u;
/** “… kính thông báo”: no part of who announces. */
const COURTESY = /(?:,\s*)?(?:\s+(?:kính|xin|nay|trân\s+trọng))?\s*,?$/iu;

/** “Hà Nội: thí sinh khai báo y tế”: where, in a headline. */
const WHERE = /^(?:TP\.?\s?)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}:\s+(?=\p{L})/u;
/** “… bằng cách nào?” of a headline. */
const QUESTION = /\s+(?:bằng\s+cách\s+nào|như\s+thế\s+nào|ra\s+sao|khi\s+nào|ở\s+đâu|là\s+gì)?\s*\?$/iu;
/** A name longer than this leaves no room for what is told. */
const LONGEST_ISSUER = 14;

export function newsLines({ fields, head }: Letter): string[] {
  const issuer = (fields.issuer ?? 'Chính quyền địa phương').replace(COURTESY, '');
  if (fields.title === null) return [`${issuer} xin thông báo đến bà con một số nội dung như sau.`];
  const said = decapitalised(fields.title, [issuer, ...head.recipients, ...head.body].join(' \n')).replace(
    QUESTION,
    '',
  );
  const told = head.kind === 'invitation' ? null : issuerTells(said, issuer);
  if (told !== null) return [sentence(fitting(told, issuer))];
  const verb = head.kind === 'invitation' ? 'trân trọng kính mời bà con tham dự' : 'thông báo';
  const subject = said
    .replace(ITSELF, '')
    .replace(WHERE, '')
    .replace(OFFICE_VERBS, (office) => (said.length - office.length > 6 ? '' : office))
    .replace(/\s*\([^)]*\)/gu, '');
  if (wordsIn(issuer) > LONGEST_ISSUER && head.kind !== 'invitation')
    return [sentence(`Thông báo của ${issuer}`), sentence(fitting(capital(subject), ''))];
  const whole =
    head.kind === 'invitation'
      ? `${issuer} ${verb} ${lowerFirst(subject)}`
      : `${issuer} ${verb}${NOUN.test(subject) ? ' ' : ' về việc '}${lowerFirst(subject)}`;
  return [sentence(fitting(whole, issuer))];
}

/** A headline that begins with who speaks is a sentence already: “UBND phường … tìm thân nhân …”. */
function issuerTells(title: string, issuer: string): string | null {
  const place = /(?:phường|xã|thị trấn|đặc khu|huyện|tỉnh)\s\p{Lu}.*$/u.exec(issuer)?.[0];
  const names = [
    issuer,
    issuer.replace(/^Ủy ban nhân dân/u, 'UBND'),
    ...(place ? [place, place.replace(/^\p{Ll}+(?:\s\p{Ll}+)?\s/u, '')] : []),
  ];
  const name = names.find((n) => title.toLowerCase().startsWith(`${n.toLowerCase()} `));
  if (name === undefined) return null;
  const rest = title.slice(name.length).trim();
  // A name that goes on is somebody else's.
  return /^\p{Ll}/u.test(rest) && wordsIn(rest) > 2 ? `${issuer} ${rest}` : null;
}

/** A title may lose what the rest tells better: where, on what occasion, by which plan; then the ward's name, just greeted. */
const LESS: readonly RegExp[] = [
  /\s+trên\s+địa\s+bàn.*$/iu,
  /,?\s+(?:theo|phục\s+vụ|nhằm|để|nhân\s+dịp|thuộc\s+dự\s+án|kể\s+từ|từ\s+ngày)\s.*$/iu,
  /\s+(?:cho|đối\s+với)\s.*$/iu,
  /,\s.*$/u,
];

function fitting(whole: string, issuer: string): string {
  const bare = issuer.replace(
    /\s+(?:[Pp]hường|[Xx]ã(?!\s+[Hh]ội)|[Tt]hị\s+trấn|[Đđ]ặc\s+khu)\s+(?=[\p{Lu}\d]).*$/u,
    (ward) => ` ${ward.trim().split(/\s+/u)[0]}`,
  );
  let said = whole;
  for (const less of LESS) {
    if (wordsIn(said) <= MOST_WORDS) return said;
    const shorter = said.replace(less, '');
    // Something of the title has to be left.
    if (wordsIn(shorter) >= wordsIn(issuer) + 7) said = shorter;
    if (wordsIn(said) > MOST_WORDS) said = said.replace(issuer, bare);
  }
  if (wordsIn(said) <= MOST_WORDS) return said;
  const first = said.split(/\s+/u).slice(0, MOST_WORDS).join(' ');
  const end = first.search(
    /\s+(?:và|cho|của|trong|với|tại|theo|từ|về)\s+(?!việc)(?!.*\s(?:và|cho|của|trong|với|tại|theo|từ|về)\s)/iu,
  );
  const cut = end < 0 ? first : first.slice(0, end);
  return wholeNames(wordsIn(cut) >= wordsIn(issuer) + 7 ? cut : first, said);
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
];

/** A title in capitals, in small letters; names as the text writes them. */
function decapitalised(title: string, text: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title;
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
      .replace(/(?<=(?:quý|khóa|đợt|lần\s+thứ|thứ|kỳ)\s+)[ivx]+(?!\p{L})/gu, (roman) => roman.toUpperCase()),
  );
}
