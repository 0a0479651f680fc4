/** Where the clause begins that a day stands in. */
import * as words from './words/all.ts';

/** Clauses end at semicolons; in a bracket that says by itself who does what, or what it leaves out, is its own. */
export function clauseStart(sentence: string, at: number): number {
  const semicolon = sentence.lastIndexOf(';', at - 1) + 1;
  const part = sentence.slice(semicolon, at);
  const begins =
    semicolon > 0 && (goesOnListing(part) || ONLY_DONE.test(part) || ONLY_WHEN.test(part)) ? 0 : semicolon;
  const opens = sentence.lastIndexOf('(', at - 1) + 1;
  const own = opens > begins && !sentence.slice(opens, at).includes(')');
  return own && words.ASIDE.test(sentence.slice(opens, at)) ? opens : begins;
}

/** “Mời các hộ lập cam kết; hoàn thành trước ngày …”: of what is told before. */
const ONLY_DONE =
  /^(?=[^;]*(?:hoàn\s+(?:thành|tất)|xong)(?!\p{L}))\s*(?:(?:và|thời\s+gian|hạn|thực\s+hiện|hoàn\s+thành|hoàn\s+tất|xong|trước|ngày|(?:chậm|muộn)\s+nhất(?:\s+là)?)[\s:]*){1,6}$/iu;

/** “… các hộ tự chấm điểm; thời gian từ …” */
const ONLY_WHEN =
  /^\s*thời\s+(?:gian|hạn)(?:\s+(?:thực\s+hiện|tiến\s+hành))?\s*:?\s*(?:(?:là|từ|đến|trước|hết|ngày)\s+)*$/iu;

/** “Người thuê nộp đơn, căn cước; tiền đặt cọc 5 triệu đồng tại … từ ngày …”: things, of which nothing is said anew. */
const goesOnListing = (part: string): boolean =>
  words.THINGS_FIRST.test(part) &&
  ![words.ACTS, words.PEOPLE, words.WANTS, words.GOES_ON, words.HELD, words.TIME_WORD].some((w) =>
    w.test(part),
  );
