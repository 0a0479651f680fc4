/** What a web page puts into and under a letter's text: counters, buttons, other articles' headlines. */

/** Above what isn't the letter's any more. */
const OTHERS =
  /^(?:[-–»›>\s]{0,4})(?:(?:(?:các|những)\s+)?(?:tin|bài)(?:\s+(?:viết|tức|bài))?\s+(?:khác|mới(?:\s+(?:nhất|hơn|đăng))?|cũ\s+hơn|liên\s+quan|cùng\s+(?:chuyên\s+mục|loại)|đọc\s+nhiều|nổi\s+bật|xem\s+nhiều)|đừng\s+bỏ\s+lỡ|đọc\s+(?:thêm|nhiều)|xem\s+nhiều|có\s+thể\s+bạn\s+quan\s+tâm|liên\s+kết(?:\s+(?:website|web|trang))?|(?:xem\s+thêm\s+)?bình\s+luận|ý\s+kiến\s+(?:của\s+bạn|bạn\s+đọc|độc\s+giả)|(?:các\s+)?ý\s+kiến\s+\(\d+\)|thống\s+kê(?:\s+truy\s+cập)?|thăm\s+dò\s+ý\s+kiến|bản\s+quyền)\s*(?:[:›»▼(].*)?$/iu;

/** By itself on a line. */
const FURNITURE: readonly RegExp[] = [
  /^\(?(?:(?:số\s+)?(?:lần|lượt)\s+(?:xem|đọc|tải|truy\s+cập|thích|chia\s+sẻ)|đã\s+xem)(?!\p{L})(?:[^.;]|\.(?=\d)){0,80}$/iu,
  /^(?:[\d.]+\s+(?:lượt\s+)?(?:thích|chia\s+sẻ|bình\s+luận|phản\s+hồi)[\s\d·,–-]*){1,4}$/iu,
  /^(?:xem\s+tin\s+theo\s+ngày|chi\s+tiết\s+tin|copy\s+link|sao\s+chép\s+liên\s+kết|qr\s+code|cỡ\s+chữ|quay\s+lại|trở\s+(?:lại|về)\s+(?:đầu\s+)?trang|về\s+đầu\s+trang|click\s+để\s|image\s+(?:banner|advertisement)|thông\s+tin\s+bạn\s+đọc|video\s+đang|theo\s+dõi\s+[^.]*google\s+news|(?:hãy\s+)?chia\s+sẻ\s+bài|(?:người\s+đăng|tác\s+giả(?:\s+bài\s+viết)?)\s*:|ngày\s+cập\s+nhật\s*:|(?:tệp|tập)\s+tin\s+đính\s+kèm|file\s+đính\s+kèm|tải\s+về\s*:)/iu,
  /(?:^|[.]\s+)bạn\s+(?:cần|phải|chưa)\s+đăng\s+nhập(?!\p{L})/iu,
  /^(?:bình\s+luận|email)\s+của\s+bạn\s|^(?:để\s+lại\s+)?trả\s+lời$|^các\s+trường\s+bắt\s+buộc\s/iu,
  // A letter's head within a page.
  /^cộng\s+h[òo][àa]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam$|^độc\s+lập\s*[-–]\s*tự\s+do/iu,
  /^(?:tình\s+trạng|trạng\s+thái)(?:\s+văn\s+bản)?\s*:\s+(?:đã|còn|hết|chưa|đang)\s[^.;]{2,30}$/iu,
  /^\[[^\]]{2,30}\](?:\s*\[[^\]]{2,30}\])*$/u,
  /^\d{1,3}%\s+đã\s+đọc$/iu,
  // “Toàn văn tại công văn 388/PGDĐT”
  /^toàn\s+văn\s+(?:xem\s+|tại\s+|trong\s+)+[^.;]{3,120}$/iu,
  /^(?:>>|»|›)\s*\S/u,
  /^#[\p{L}\d_]+/u,
  // “… còn 341 tàu”, below a list that was cut.
  /^(?:\.{3}|…)\s*(?:còn|và)\s[^.;]{2,40}$/iu,
  /^(?:[\p{L}\d_.-]+\.(?:pdf|docx?|xlsx?|jpe?g|png|rar|zip)\s*)+$/iu,
  // “Thứ năm - 12/08/2021 16:42 87 0”
  /^(?:(?:thứ|t\.)\s?\p{L}+|chủ\s+nhật)?[\s,–-]*\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s,|–-]+\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?:[AP]M|GMT\+7))?[\s\d'·|]*$/iu,
];

const REACTIONS = /^[\d.]+\s+(?:lượt\s+)?(?:thích|chia\s+sẻ|bình\s+luận)(?!\p{L})[^.:]{0,60}$/iu;
/** Of a page longer than a headline, so of the letter. */
const LONGEST_HEADLINE = 120;
const isText = (line: string): boolean =>
  line.length > LONGEST_HEADLINE || (line.length > 60 && /[.!]$|\.\/\.$/u.test(line));

/** The body's lines without them. */
export function withoutPage(body: readonly string[]): string[] {
  const out: string[] = [];
  let begun = false;
  let others = false;
  body.forEach((paragraph, at) => {
    const line = paragraph.trim();
    if (begun && OTHERS.test(line)) {
      others = true;
      // “Tin liên quan” in the middle is a box; the text goes on after it.
      if (!body.slice(at + 1).some(isText)) begun = false;
      return;
    }
    // “320 lượt thích - 57 bình luận”: what readers wrote comes after it.
    if (begun && REACTIONS.test(line) && !body.slice(at + 1).some(isText)) {
      others = true;
      begun = false;
      return;
    }
    if (others && (!begun || !isText(line))) return;
    others = false;
    if (FURNITURE.some((made) => made.test(line))) return;
    begun ||= isText(line);
    out.push(paragraph);
  });
  return out;
}
