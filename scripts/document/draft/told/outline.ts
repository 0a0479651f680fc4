/**
 * A letter's paragraphs with the lines they stand under: the items of a list say nothing without the line that opens
 * it. A line opens a list when it ends with a colon, or is a short heading without an end.
 */
import { sentencesOf, withoutMarker } from '../../paragraphs.ts';
import { predicates } from '../words/verbs.ts';
import { wordsIn } from '../words/words.ts';

export interface Opener {
  readonly text: string;
  /** The opener it stands under itself. */
  readonly under: Opener | null;
}

export interface Block {
  /** Without its marker; of an opener, what is said before the line that opens. */
  readonly text: string;
  readonly under: Opener | null;
}

type Marker = 'roman' | 'number' | 'part' | 'letter' | 'dash' | 'plus' | 'none';

interface Open {
  readonly opener: Opener;
  readonly marker: Marker;
  readonly heading: boolean;
  items: Marker | null;
}

const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['roman', /^(?:(?:[IVX]{1,4}|[A-H])[.)]\s|[A-H]\s?[-–]\s|[IVX]{1,4}(?:\s?[-–/]|\s*:)\s*\p{L})/u],
  ['part', /^\d{1,2}(?:\.\d{1,2})+[.)]?\s/u],
  ['number', /^\(?\d{1,2}(?:[.)/]|\.\/)\s*\p{L}|^(?:điều|mục|phần)\s+\d+[.:]/iu],
  ['letter', /^\(?[a-zđ][.)]\s*\S/u],
  ['plus', /^[+*•▪■✓✔➢_]\s*[\p{L}\d“"(]|^o\s*\p{L}/u],
  ['dash', /^[-–—●]\s*\S/u],
];
/** “• Đợt 1”, “Đợt 3 (đợt vét)”: above its items, though they have its mark. */
const STAGE = /^(?:[-–+*•]\s*)?(?:đợt|giai\s+đoạn|vòng)\s+(?:\d+|[IVX]+)(?:\s*\([^()]*\))?\s*:?$/iu;
const markerOf = (line: string): Marker =>
  STAGE.test(line) ? 'number' : (MARKERS.find(([, p]) => p.test(line))?.[0] ?? 'none');

/** “Địa điểm: …” begins something new where the items have no marks. */
const LABELLED = /^\p{Lu}[^:.;]{2,60}:\s*\S/u;
const ENDS = /[.;:!?,…]["”’)]*$/u;
const LONGEST_HEADING = 12;
/** “2. Thời gian, địa điểm xem tài sản đấu giá.” above when and where, closed with a point all the same. */
const WHEN_AND_WHERE = /^thời\s+gian,?\s+(?:và\s+)?địa\s+điểm\s[^.:;]+\.$/iu;
/** “+ Với hộ đã có lợn mắc bệnh.” above what those do. */
const FOR_WHOM =
  /^(?:đối\s+)?với\s+(?!(?:[^.:;,]*\s)?(?:phải|thì|cần|nên|sẽ|được\s+\p{L}+|đề\s+nghị|không)\s)[^.:;,]+\.$/iu;
const COUNTED = /\p{Ll}\s\d{1,3}$/u;
const NUMBERED =
  /(?<!\p{L})(?:đợt|phụ\s+lục|mẫu|tuyến|vòng|ngày|tháng|quý|khu|phố|tổ|lớp|khối|phần|số|giai\s+đoạn|điểm|thôn|bước|nhóm|phường|quận|ấp|khóm|bản|hạng|mục|loại)\s+\d{1,3}$/iu;
/** “…:”, and without the colon “Nhu cầu: 31 chỉ tiêu, gồm”. */
const OPENS = /(?::|[\s,](?:bao\s+gồm|gồm|trong\s+đó))$/u;
/** “PHƯỜNG LONG CHÂU”, of a letter's head: names the issuer, opens nothing. */
const LETTERHEAD =
  /^(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN|(?:(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)\s+)?(?:PHƯỜNG|XÃ|THỊ TRẤN|QUẬN|HUYỆN|THÀNH PHỐ|TỈNH)(?:\s\p{Lu}+){1,5})$/u;
const LONGEST_HEAD = 4;
/** Letters have no deeper lists; noise does. */
const DEEPEST = 12;

/** “Điều kiện dự tuyển” above its items; “II. NỘI DUNG” above its parts. */
function isHeading(text: string, marker: Marker, next: string | undefined): boolean {
  const ends = ENDS.test(text) && (marker === 'none' || !(WHEN_AND_WHERE.test(text) || FOR_WHOM.test(text)));
  if (next === undefined || text.length > 120 || ends || wordsIn(text) > LONGEST_HEADING) return false;
  // “Chiều: từ 14h00”, “Độ tuổi: từ 18” tell something themselves.
  if (/\d{1,2}[/.]\d|\d\s?(?:h|giờ)|\t|:\s+\S|;\s|^(?:không|cấm|nghiêm\s+cấm)\s/iu.test(text)) return false;
  // “Nhân viên kế toán 2”, the last of a list without marks.
  if (marker === 'none' && COUNTED.test(text) && !NUMBERED.test(text)) return false;
  const below = markerOf(next.trim());
  if (!/\p{Ll}{2}/u.test(text)) return true;
  return marker !== below && (marker !== 'none' || (below !== 'none' && !/^Kính/u.test(text)));
}

/** “Tính cho: - Nam: …”, and then “- Nữ: …”: a line that opens, and the first of its list. */
const WITH_FIRST = /^(?<opens>[^:]{2,60}:)\s+(?<first>(?<mark>[-–+•*])\s+\S.*)$/u;
const firstsApart = (body: readonly string[]): string[] =>
  body.flatMap((line, i) => {
    const found = WITH_FIRST.exec(line)?.groups;
    return found !== undefined &&
      body[i + 1]?.trim().startsWith(found.mark!) &&
      !/^[-–+•*]\s/u.test(line.trim())
      ? [found.opens!, found.first!]
      : [line];
  });

/** The body as blocks, in order. */
export function outlined(paragraphs: readonly string[]): Block[] {
  const body = firstsApart(paragraphs);
  const out: Block[] = [];
  const stack: Open[] = [];
  body.forEach((paragraph, i) => {
    const line = paragraph.trim();
    const marker = markerOf(line);
    const text = withoutMarker(line).replace(
      /^(?:[IVX]{1,4}\s*[-–/]\s+|[A-H](?:[.)]|\s?[-–])\s+|\d{1,2}\.?\/\s*)(?=\p{L})/u,
      '',
    );
    if (i < LONGEST_HEAD && LETTERHEAD.test(text)) return;
    while (stack.length > 0 && !holds(stack, marker, text)) stack.pop();
    const above = stack.at(-1) ?? null;
    if (above !== null && above.items === null) above.items = marker;
    const under = above?.opener ?? null;
    // “2. Ảnh 3x4 | IV. THỜI GIAN”: the last of a list, before what it is one of goes on.
    const below = markerOf((body[i + 1] ?? '').trim());
    const isLast = below !== 'none' && stack.some((open) => open.marker === below);
    const heading = !isLast && isHeading(text, marker, body[i + 1]);
    // “2. Tài sản: 19 thửa đất, chi tiết:”, and then “3. …”: its table is gone.
    const itself = text.replace(/,?\s+(?:chi\s+tiết|cụ\s+thể)\s*:$/iu, '.');
    if (
      itself !== text &&
      LABELLED.test(itself) &&
      marker !== 'none' &&
      markerOf((body[i + 1] ?? '').trim()) === marker
    )
      out.push({ text: itself, under });
    else if (heading || (OPENS.test(text) && i + 1 < body.length)) {
      const said = heading ? [] : sentencesOf(text).slice(0, -1);
      if (said.length > 0) out.push({ text: said.join(' '), under });
      const opens = heading ? text.replace(/\.$/u, '') : (sentencesOf(text).at(-1) ?? text);
      if (stack.length >= DEEPEST) stack.shift();
      stack.push({ opener: { text: withoutMarker(opens), under }, marker, heading, items: null });
    } else out.push({ text, under });
  });
  return besidePlaces(out);
}

/** A place as an item of a list: “Xã A: toàn xã”, “đường B”; “Ấp C: Trường D” is where C goes. */
const PLACE =
  /^(?:toàn\s+(?:bộ\s+)?|một\s+phần\s+|các\s+)?(?:phường|xã|thị\s+trấn|thôn|xóm|bản|buôn|bon|ấp|khóm|khu|tổ|đường|tuyến|hẻm|ngõ|làng|cụm|vỉa\s+hè|lòng\s+đường|đoạn|bãi|chợ|công\s+viên|quảng\s+trường)(?!\p{L})/iu;
export const isPlace = (text: string): boolean =>
  PLACE.test(text) &&
  !/[.!?]\s|:\s+\P{Ll}/u.test(text) &&
  !predicates(text.replace(STRETCH, ' ').replace(/:\s/gu, ' '));
/** “đoạn từ ngã tư A đến cầu B” */
const STRETCH = /(?<!\p{L})từ\s[^,;:]{2,60}?\s(?:đến|tới)\s/giu;
const WHEN_ITEM = /^(?:từ\s+lúc|thời\s+gian|lý\s+do|nguyên\s+nhân|dự\s+kiến)[^:]{0,30}:/iu;

/** “Nước chảy yếu: * phường A * Từ lúc: 3 giờ”: when it all is, not what the caption names. */
const besidePlaces = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => {
    const { text, under } = block;
    const first = under !== null && WHEN_ITEM.test(text) ? blocks.find((b) => b.under === under) : undefined;
    return first !== undefined && first !== block && isPlace(first.text)
      ? { text, under: under!.under }
      : block;
  });

/** Whether a line stands under the innermost open line. */
function holds(stack: readonly Open[], marker: Marker, text: string): boolean {
  const top = stack.at(-1)!;
  if (top.items === null)
    return (
      marker !== top.marker || (marker === 'none' && !(LABELLED.test(text) && wordsIn(top.opener.text) < 8))
    );
  if (top.items === marker)
    return marker !== 'none' || top.heading || !(LABELLED.test(text) && wordsIn(top.opener.text) < 8);
  // Below an item of the list, unless it goes on with something further out.
  if (marker === 'none') return top.heading;
  return !stack.some((open) => open.marker === marker || (open !== top && open.items === marker));
}

/** An opener and all that it stands under, innermost first. */
export function chain(opener: Opener | null): Opener[] {
  const out: Opener[] = [];
  for (let at = opener; at !== null && out.length < DEEPEST; at = at.under) out.push(at);
  return out;
}
