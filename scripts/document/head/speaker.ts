/** The body that speaks in a letter's text: who tells people something, or does something for them. */
import { BODIES, DOES, TELLS } from './bodies.ts';

/** Whoever is only spoken of: to whom, with whom, of whom, where, or what others say of it. */
const SPOKEN_OF =
  /(?<!\p{L})(?:với|của|do|tại|về|giao|gửi|đến|tới|cho|từ|qua|bởi|nơi|thuộc|yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|dù|nếu|khi|để|[Ll]iên\s+danh|thành\s+lập|trình|[Xx]ã|[Pp]hường|TP\.?)\s+$/u;
/** “Hội Phụ nữ phối hợp với Đoàn phường, | Công ty A tổ chức …”: those who help. */
const PARTNERS =
  /phối\s+hợp(?:\s+(?:với|cùng))?\s+(?:(?!(?:thông\s+báo|tổ\s+chức|triển\s+khai|thực\s+hiện|đề\s+nghị)(?!\p{L}))[^.;:\n]){0,120}$/iu;
/** What may stand between a body and what it does: a bracket, its place, the body above it. */
const BESIDE =
  '(?:\\s*\\([^)]{2,160}\\)(?:\\s+(?:Bộ|tỉnh|thành phố|huyện|quận|xã|phường)\\s\\p{Lu}[^,.;]{1,25}?)?)?(?:,\\s(?:TP\\.?|tỉnh|thành phố|huyện|quận|Hà Nội|phường)[^,.;]{0,40}?(?=\\s))?(?:\\s+thuộc\\s[^,;]{5,80}?(?:\\([^)]{2,40}\\))?)?(?:\\s+[–-]\\s+(?:Bộ|UBND|Công an|Sở|Tổng)\\s[^,.;]{2,40}?)?(?:,?\\s+phối\\s+hợp\\s+(?:(?:với|cùng)\\s+)?(?:\\p{Lu}|các\\s)[^.;:]{2,80}?)?';
const SPEAKER = new RegExp(
  `(?<=^|[\\s,;("“])(?<body>${BODIES})(?:${BESIDE},?\\s+(?:(?<tells>${TELLS})|${DOES})|\\s*:\\s)`,
  'gu',
);

/** “Phòng Kinh tế cho hay, UBND huyện đã ra Thông báo …”: another's. */
const RELAYED = new RegExp(`^,?\\s+(?:${BODIES})\\s+(?:đã|vừa)\\s+(?:ra|ban\\s+hành|có)\\s`, 'u');
/** “Trước đó, …” */
const EARLIER = /(?:^|[.\n]\s*)Trước\s+(?:đó|đây|kia)(?!\p{L})[^.\n]*$/u;

/** The first body that tells something now; else one that did, or does something, or is said to have told it. */
export function speaker(text: string, least: number): string | undefined {
  let best: string | undefined;
  let rank = least - 1;
  SPEAKER.lastIndex = 0;
  for (let match = SPEAKER.exec(text); match !== null; match = SPEAKER.exec(text)) {
    const { body, tells } = match.groups as { body: string; tells?: string };
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    const after = text.slice(match.index + body.length, match.index + body.length + 12);
    const isTold = tells === undefined && /\n\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ]\))\s*$/u.test(before);
    // “Lương hưu, trợ cấp BHXH:” is a heading that speaks of it.
    const headed =
      /:\s$/u.test(match[0]) && /\p{Ll}\s$/u.test(before) && !/^["“]/u.test(text.slice(SPEAKER.lastIndex));
    const sentence = text.slice(Math.max(0, match.index - 160), match.index);
    if (
      isTold ||
      headed ||
      SPOKEN_OF.test(before.slice(before.lastIndexOf('\n') + 1)) ||
      PARTNERS.test(sentence) ||
      /^,\s+(?:xã|phường)(?!\p{L})/u.test(after) ||
      !isNamed(body)
    ) {
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

/** A school, a firm or an authority without a name is anybody's; so are all wards. */
export const isNamed = (body: string): boolean =>
  !/^(?:Trường|Công ty|Tổng công ty|Cục|Viện|Ngân hàng)(?!.*\s(?:\p{Lu}|\d))/u.test(body) &&
  !/(?:^|\s)(?:xã|phường)(?:,| và)/u.test(body);
