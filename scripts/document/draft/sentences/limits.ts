/** What a bracket says that its sentence can't do without: how many at most, for whom, in which case. */
export const LIMITS =
  '(?:(?:không\\s+quá|trong\\s+phạm\\s+vi|tối\\s+(?:đa|thiểu)|ít\\s+nhất|trên|dưới|(?:đến\\s+)?hết\\s+\\d|riêng|trừ|nếu|chỉ|khi|sau\\s+khi|trường\\s+hợp|(?:nộp|đóng|thu|tính|áp\\s+dụng)\\s+(?:khi|sau|nếu|cho|đối))(?!\\p{L})|[^()]*(?<!\\p{L})(?:đối\\s+với|từ\\s+đủ\\s+\\d|trừ|không\\s+quá|chỉ\\s+dành)(?!\\p{L})|[+–-]\\s?\\d)';
const LIMIT = new RegExp(`^${LIMITS}`, 'iu');
/** “thương binh (+7,5)”: whose points they are can only be seen. */
const POINTS = /^[+\-–]\s?\d/u;
export const limits = (inside: string): boolean => LIMIT.test(inside);

/**
 * Whether a bracket would be heard as something else: “phường A (từ cầu B đến chợ C), thôn D” flattened tells of a way
 * from B to C and D; “thương binh (+7,5); con liệt sĩ (+5)” of nobody's points.
 */
export const runsOn = (inside: string, after: string): boolean =>
  POINTS.test(inside) || (WAY.test(inside) && NEXT_PLACE.test(after));
const WAY = /^(?:đoạn\s+)?từ\s+(?!ngày|tháng|năm|\d)[^,]*\s(?:đến|tới|ra|vào)\s/iu;
const NEXT_PLACE =
  /^\s*(?:,|\svà)\s+(?:(?:thôn|xóm|ấp|bản|tổ|khu|khối|phường|xã|đường|phố|ngõ|hẻm|cầu|chợ)\s)/iu;

/** “phường A (các hẻm 12, 18)”: of which only those. */
export const partsOf = (inside: string): boolean =>
  /^(?:các|những)\s+(?:hẻm|ngõ|thôn|xóm|ấp|bản|tổ|khu|khóm|khối|đường|phố|tuyến|lô|trạm|số\s+nhà|TBA)(?!\p{L})/iu.test(
    inside,
  );

/** “phiếu (cô chủ nhiệm phát)”, “giống (Công ty A bao tiêu)”: by whom. */
export const by = (inside: string): boolean =>
  /^(?!(?:do|được|đã|bị)\s)(?:\p{L}+\s+){1,7}(?:phát|cấp|bao\s+tiêu|tài\s+trợ|đài\s+thọ|đảm\s+nhận|phụ\s+trách|chi\s+trả)$/iu.test(
    inside.replace(/,.*$/u, ''),
  ) &&
  /^(?:\p{Lu}|cô|thầy|nhân\s+viên|cán\s+bộ|tổ|trường|nhà\s+trường|xã|phường|ban|hội|công\s+ty|ủy\s+ban)/u.test(
    inside,
  );
