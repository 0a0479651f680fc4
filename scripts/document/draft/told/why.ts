/** What a letter is for, where a sentence tells it. */
import { TOLD } from '../words/people.ts';
import * as says from './says.ts';
import { PURPOSE_END, WHY } from './signs.ts';

/** Null where a sentence tells no aim, or another than the letter's: “Để việc thu thành công, … phải đủ tiền để duy trì”. */
export function aimIn(sentence: string): string | null {
  const aim = WHY.exec(sentence.replace(/\s*\([^()]*\)/gu, ''));
  const why = aim?.groups?.why;
  const ofLetter =
    says.AIMS.test(sentence) &&
    (aim?.index === 0 || !/^(?:để|nhằm)(?!\p{L})/iu.test(sentence)) &&
    !/\([^()]*$/u.test(sentence.slice(0, aim?.index ?? 0)) &&
    (!says.ASKS_SOMEBODY.test(sentence) || TOLD.test(sentence));
  return why && ofLetter ? why.replace(PURPOSE_END, '') : null;
}
