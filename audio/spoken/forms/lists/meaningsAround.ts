/** One meaning of an abbreviation that has several, and what many of them have around them. */

export interface Meaning {
  readonly said: string;
  /** The word before, lower-case. */
  readonly before?: RegExp;
  /** The word before that one as it is written, lower-case. */
  readonly earlier?: RegExp;
  /** What follows, lower-case words. */
  readonly after?: RegExp;
  /** What follows as it is written. */
  readonly next?: RegExp;
  /** What stands anywhere near, before it or after, small letters. */
  readonly near?: RegExp;
}

/** Place names begin with a capital; numbers name wards and districts of cities. */
export const NAME = /^\.?\s{0,2}(?:\p{Lu}\p{Ll}|\d)/u;
export const DOCUMENT_NUMBER = /^\s{0,2}(?:số\s|\d+\/)/u;
/** Crops and seasons stand before the name of a season: vụ ĐX, lúa HT. */
export const SOWN = /^(?:vụ|lúa|ngô|lạc|rau|màu|trà|cây|trồng|gieo|cấy|sạ|thu|muộn|sớm|và|sản)$/u;
/** Between the two halves of a name: Văn phòng - TK. */
export const DASHED = /^[-–—&]$/u;
