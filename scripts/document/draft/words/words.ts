/** How many words a sentence has, and how many it may have on air. */

export const MOST_WORDS = 25;

export const wordsIn = (sentence: string): number => sentence.split(/\s+/u).filter((w) => w !== '').length;

/** Without its capital, unless a name begins. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*\s+\p{Lu}|^\p{Lu}{2}|^(?:Công an|Ủy ban|Trường|Sở|Bộ|Phòng|Trung tâm|Trạm|Công ty|Hội|Đoàn|Điện lực|Phường|Xã)\s/u.test(
    text,
  )
    ? text
    : text.slice(0, 1).toLowerCase() + text.slice(1);
