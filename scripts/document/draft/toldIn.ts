/** Whether a text tells a sentence, in however other words it is put. Pure and without imports: the desk asks it too. */

export interface Sentence {
  /** As the letter writes it. */
  readonly text: string;
  /** What of it speaks to the people. */
  readonly says: string;
}

/** What an announcer puts otherwise, or leaves out, without anything being lost. */
const FUNCTION = new Set(
  'của và các những mọi mỗi cùng được là có tại ở trong ngoài cho để với theo về từ đến tới khi thì mà này đó trên dưới sẽ đã đang phải cần do bởi vì như sau vào ra cũng hoặc bị hiện nay việc nhằm đối ngày tháng năm giờ phút hết lúc thời gian hạn chót trước sau chậm nhất hoàn thành số liên hệ gọi điện thoại đt sđt hotline tổng đài đường dây nóng hỏi tức đề nghị yêu cầu kính mời xin vui lòng toàn thể bà con nhân dân người quý ông thông báo cụ gồm bao phường xã thành phố tỉnh địa bàn ubnd ủy ban h g'.split(
    ' ',
  ),
);
/** “Quyết định số 604/QĐ-UBND ngày 3/4/2026”, “khoản 2 Điều 5”: of which paper, which nobody hears out. */
const PAPERS =
  /(?<!\p{L})(?:(?:công\s+văn|quyết\s+định|kế\s+hoạch|nghị\s+định|nghị\s+quyết|thông\s+báo|thông\s+tư|văn\s+bản|chỉ\s+thị|hướng\s+dẫn|tờ\s+trình|luật|giấy\s+(?:mời|phép)|nđ|qđ)(?:\s+\p{L}+){0,8}?\s+(?:số\s*:?\s*)?\d[\p{L}\d/.–-]*(?:,?\s+(?:ngày\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|,?\s+ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})?|(?:điều|khoản|điểm|mục|phụ\s+lục|mẫu(?:\s+số)?)\s+[\d.]+(?:\/\p{L}+)?)(?![\p{L}\d])/giu;
/** “(tức mùng 10 tháng Giêng)”, “(30 ngày)”, “(danh sách kèm theo)”: the same otherwise called, or for the eye. */
const ASIDES =
  /\s*\(\s*(?:(?:tức|nhằm)\s[^()]*|\d+\s+ngày|[^()]*(?:kèm\s+theo|đính\s+kèm|theo\s+mẫu)[^()]*)\)/giu;
/** “Theo đề nghị của Sở A tại Công văn số 5120/SNN, …”, its paper left out already. */
const BY_PAPER = /^\s*(?:theo|căn\s+cứ|thực\s+hiện)\s[^¶;:.]*¶[^,;:.]*,/iu;
/** “Theo dữ liệu của cơ quan bảo hiểm, …”, “… theo quy định của pháp luật”, “(24/7)”. */
const SOURCES =
  /^\s*theo\s[^,;:.]{3,80},\s|\stheo\s+(?:đúng\s+)?quy\s+định(?:\s+(?:của\s+)?(?:pháp\s+luật|nhà\s+nước))?(?:\s+hiện\s+hành)?(?!\p{L})|\(\s*24\/7\s*\)|(?<!\d)24\/24(?![\d/])/giu;
/** “…, để tổ trả tiền điện”: what it is for. */
const AIM = /,?\s(?:để|nhằm)\s[^,;:.]*[.\s]*$/iu;
const LEAST_BEFORE_AIM = 9;
const DAY =
  /(?<!\d)(?<day>\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(?<month>\d{1,2})(?:(?:\s?[/.-]\s?|\s+năm\s+)\d{4})?(?!\d|[.,]\d)/gu;
const YEAR = /(?<![\d.,/])(?:19|20)\d{2}(?![\d.,/])/gu;
const SMALL = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** “trước ngày 1/7” is told as “đến hết ngày 30/6”. */
function dayBefore(day: number, month: number): string {
  if (day > 1) return `${day - 1}/${month}`;
  const before = month > 1 ? month - 1 : 12;
  return `${DAYS_OF_MONTHS[before - 1]!}/${before}`;
}

interface Read {
  /** In their order, without those that say nothing. */
  readonly words: readonly string[];
  readonly days: readonly (readonly [day: string, before: string])[];
  readonly numbers: readonly string[];
}

function readOf(sentence: string): Read {
  const days: [string, string][] = [];
  const text = sentence
    .normalize('NFC')
    .replace(PAPERS, ' ')
    .replace(DAY, (all, day: string, month: string) => {
      if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return all;
      days.push([`${Number(day)}/${Number(month)}`, dayBefore(Number(day), Number(month))]);
      return ' ';
    })
    .replace(YEAR, ' ')
    .toLowerCase();
  const words = text.match(/\p{L}+/gu) ?? [];
  return {
    words: words.filter((word) => !FUNCTION.has(word)),
    days,
    numbers: (text.match(/\d+(?:[.,]\d+)*/gu) ?? [])
      // A point between thousands; “07 giờ 00”.
      .map((number) => number.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(/^0+(?=\d)/u, ''))
      .filter((number) => number !== '0'),
  };
}

/** What of a sentence would be missed. */
const missedOf = (sentence: string): Read =>
  readOf(
    sentence
      .replace(ASIDES, '')
      .replace(PAPERS, '¶')
      .replace(BY_PAPER, '')
      .replace(SOURCES, '')
      .replace(AIM, (aim: string, at: number, all: string) =>
        all.slice(0, at).split(/\s+/u).length < LEAST_BEFORE_AIM ? aim : '',
      ),
  );

/** A text, ready to be asked. */
export interface Telling {
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly days: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

export function tellingOf(text: string): Telling {
  const { words, days, numbers } = readOf(text);
  return {
    words: new Set(words),
    pairs: new Set(words.slice(1).map((word, i) => `${words[i]!} ${word}`)),
    days: new Set(days.map(([day]) => day)),
    numbers: new Set(numbers),
  };
}

/** From this on the rest is not missed. */
const TOLD = 0.8;
/** … where only the words are the same and not what they stand beside: a text about a thing has most of its words. */
const TOLD_APART = 0.85;

const MOST_MISSING = 1;

/** How much of the words is told, of those that stand beside one another as they do here. */
function shareOf(words: readonly string[], { words: said, pairs }: Telling): readonly [number, number] {
  if (words.length === 0) return [1, 1];
  let apart = 0;
  let together = 0;
  words.forEach((word, i) => {
    if (!said.has(word)) return;
    apart++;
    if (words.length === 1 || pairs.has(`${words[i - 1]} ${word}`) || pairs.has(`${word} ${words[i + 1]}`))
      together++;
  });
  return [together / words.length, apart / words.length];
}

const isMissing = ({ days, numbers }: Read, text: Telling): boolean =>
  days.some(([day, before]) => !text.days.has(day) && !text.days.has(before)) ||
  numbers.some((number) => !text.numbers.has(number) && !text.words.has(SMALL[Number(number)] ?? ''));

/** Whether what a sentence says is in the text: nearly all of its words, and every day and number. */
export function isTold({ text, says }: Sentence, telling: Telling): boolean {
  const missed = missedOf(says);
  if (isMissing(missed, telling)) return false;
  return areTold(missed.words, telling) || areTold(missedOf(text).words, telling);
}

function areTold(words: readonly string[], telling: Telling): boolean {
  const [together, apart] = shareOf(words, telling);
  return together >= TOLD || apart >= TOLD_APART || Math.round(words.length * (1 - apart)) <= MOST_MISSING;
}

/** More than anybody goes through. */
const MOST = 30;

/** Those that a text doesn't tell. */
export function untoldIn(text: string, sentences: readonly Sentence[]): Sentence[] {
  const telling = tellingOf(text);
  return sentences.filter((sentence) => !isTold(sentence, telling)).slice(0, MOST);
}
