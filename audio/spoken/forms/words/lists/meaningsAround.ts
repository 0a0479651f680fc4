/** One meaning of an abbreviation that has several, and what many of them have around them. */

export interface Meaning {
  readonly said: string;
  /** The word before, lower-case. */
  readonly before?: RegExp;
  /** That word as it is written, lower-case. */
  readonly wrote?: RegExp;
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
export const NAME_ONLY = /^\s\p{Lu}\p{Ll}/u;
export const DOCUMENT_NUMBER = /^\s{0,2}(?:số\s|\d+\/)/u;
/** Crops and seasons stand before the name of a season: vụ ĐX, lúa HT. */
export const SOWN = /^(?:vụ|lúa|ngô|lạc|rau|màu|trà|cây|trồng|gieo|cấy|sạ|thu|muộn|sớm|và|sản)$/u;
/** Where beasts are spoken of that are kept or treated. */
export const OF_BEASTS =
  /lmlm|lở mồm|gia súc|gia cầm|gsgc|tiêm phòng|đàn (?:lợn|trâu|bò|gà|vịt)|dịch tả|asf|prrs|vdnc|gumboro/u;
/** Where those are spoken of whom the nation honours. */
export const OF_HONOUR = /người có công|con ls|liệt sĩ|thương binh|bệnh binh|bmvnah|27[/-]0?7/u;
/** Where a match is spoken of. */
export const OF_MATCH = /giải|trận|bóng|bảng|bán kết|vòng|thi đấu|tdtt/u;
/** Between the two halves of a name: Văn phòng - TK. */
export const DASHED = /^[-–—&]$/u;
