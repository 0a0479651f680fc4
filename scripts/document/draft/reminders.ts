/** What an announcer adds to a thin letter, so that those who came late hear it: never a sentence already said. */
import type { Letter } from '../letter.ts';
import type { DraftLength, Line } from './draft.ts';
import { recapLine } from './news.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from './words/words.ts';

/** “Thời gian: …”, “Địa điểm: …”: worth saying once more at the end. */
const WHEN_OR_WHERE =
  /^(?<label>(?:thời\s+gian|địa\s+điểm|khu\s+vực|nơi\s+(?:nhận|nộp|tiếp))[^:.]{0,50}):\s+(?<value>.+)$/iu;

const WHEN = /^(?:bắt\s+đầu\s+|kể\s+|là\s+)*(?:từ|ngày|vào|lúc|trước|đến|trong|sáng|chiều|thứ|\d)/iu;

/** Something to do, not only to know. */
const ASKS = /^(?:Đề nghị|Yêu cầu|Kính mời|Bà con|Nghiêm cấm|Không|Tuyệt đối)(?!\p{L})/u;

/** In the order in which they are used until the announcement is long enough. */
export function reminders(letter: Letter, lines: readonly Line[], length: DraftLength): string[] {
  if (length === 'short') return [];
  const asks = lines.some((l) => l.place === 'until' || (l.place === 'do' && ASKS.test(l.text)));
  const again = lines
    .map(
      (l) =>
        WHEN_OR_WHERE.exec(l.text.replace(/\.$/u, ''))?.groups as
          Record<'label' | 'value', string> | undefined,
    )
    .filter((found) => found !== undefined)
    .filter(({ label, value }) => !/^thời/iu.test(label) || WHEN.test(value))
    .map(
      ({ label, value }) =>
        `Xin nhắc lại ${lowerFirst(label)} là ${lowerFirst(value.replace(/^là\s+/iu, ''))}.`,
    )
    .filter((line) => wordsIn(line) <= MOST_WORDS);
  return [
    `Đề nghị bà con thông tin cho người thân và hàng xóm cùng biết${asks ? ' để thực hiện' : ''}.`,
    ...recapLine(letter),
    ...again.slice(0, 2),
    ...askedAgain(lines),
    'Rất mong bà con quan tâm và phối hợp thực hiện.',
    'Bà con theo dõi hệ thống truyền thanh để nắm thông tin kịp thời.',
  ];
}

/** What people are asked, once more. */
function askedAgain(lines: readonly Line[]): string[] {
  return lines
    .filter((l) => l.place === 'do' && /^(?:Đề nghị|Bà con|Không|Nghiêm cấm)(?!\p{L})[^:]*$/u.test(l.text))
    .map(
      (l) =>
        `Một lần nữa, xin ${/^Đề nghị/u.test(l.text) ? lowerFirst(l.text) : `lưu ý: ${lowerFirst(l.text)}`}`,
    )
    .filter((line) => wordsIn(line) <= MOST_WORDS)
    .slice(0, 2);
}
