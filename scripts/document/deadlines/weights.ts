/**
 * What tells for one of several terms and against another, besides whom it binds and how plainly it is said: what is
 * asked and of how many, whether it comes too late to matter, what befalls who is late.
 */
import { clauseStart } from './clauses.ts';
import * as words from './words/all.ts';

/** A term with what stands around it. */
export interface Said {
  readonly sentence: string;
  readonly start: number;
  readonly lead: string;
  readonly title: string;
  /** What comes after it: the rest of its sentence up to another day, and the next sentence. */
  readonly then: readonly string[];
}

interface Parts {
  /** The heading and all of the sentence up to the day. */
  readonly before: string;
  /** … and its own clause up to there, where that names people, else the sentence. */
  readonly clause: string;
  readonly said: Said;
}

const WEIGHTS: readonly (readonly [weight: number, holds: (parts: Parts) => boolean])[] = [
  // “Nội dung tuyên truyền: …”, “đề nghị nhân dân …”
  [3, ({ before }) => words.ANNOUNCED.test(before)],
  // “Hộ nào không nộp thì …”
  [1.5, ({ said }) => said.then.some((then) => words.THREATENS.test(then))],
  [1, ({ said }) => words.ALL_MUST.test(said.then[0]!)],
  [-1, ({ clause }) => words.PURPOSE.test(clause)],
  // “Phần này thu xong trước …”, “ngoài ra …”
  [-2, ({ before }) => words.ONLY_PART.test(before)],
  // “Các hộ số 4, 9, 17 bổ sung …”
  [-3, ({ clause, said }) => words.FEW.test(clause) && !words.FEW.test(said.title)],
  // “Khám từ 17/8 đến 28/8”, where who comes has to have put their name down before.
  [-2, ({ clause }) => words.SESSION.test(clause) && !words.NO_VISIT.test(clause)],
  // “Phường đã có công văn yêu cầu … trước …”
  [-4, ({ before }) => words.REPORTED.test(before.trimStart())],
  // “Thắc mắc gửi về … trước …”
  [-3, ({ before, said }) => words.QUESTIONS.test(before) && !words.QUESTIONS.test(said.title)],
];

export function weightOf(said: Said): number {
  const { sentence, start, lead } = said;
  const own = sentence.slice(clauseStart(sentence, start), start);
  const parts = {
    before: `${lead} ${sentence.slice(0, start)}`,
    clause: words.PEOPLE.test(own) ? own : sentence.slice(0, start),
    said,
  };
  return WEIGHTS.reduce((sum, [weight, holds]) => sum + (holds(parts) ? weight : 0), 0);
}
