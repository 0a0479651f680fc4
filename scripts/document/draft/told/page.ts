/** What a web page puts into a letter's text, line by line: counters, buttons, captions. What it puts below is left out in head/tail.ts. */

/** By itself on a line. */
const FURNITURE: readonly RegExp[] = [
  /^\(?(?:(?:số\s+)?(?:lần|lượt)\s+(?:xem|đọc|tải|truy\s+cập|thích|chia\s+sẻ)|đã\s+xem)(?!\p{L})(?:[^.;]|\.(?=\d)){0,80}$/iu,
  // “23 tháng chín 2026     118 lượt xem”.
  /^\d{1,2}\s+tháng\s+\p{L}+(?:\s+\p{L}+)?\s+\d{4}\s+[\d.]+\s+lượt\s+(?:xem|đọc)$/iu,
  /^(?:[\d.]+\s+(?:lượt\s+)?(?:thích|chia\s+sẻ|bình\s+luận|phản\s+hồi)[\s\d·,–-]*){1,4}$/iu,
  /^(?:xem\s+tin\s+theo\s+ngày|chi\s+tiết\s+tin|copy\s+link|sao\s+chép\s+liên\s+kết|qr\s+code|cỡ\s+chữ|quay\s+lại|trở\s+(?:lại|về)\s+(?:đầu\s+)?trang|về\s+đầu\s+trang|click\s+để\s|image\s+(?:banner|advertisement)|thông\s+tin\s+bạn\s+đọc|video\s+đang|theo\s+dõi\s+[^.]*google\s+news|(?:hãy\s+)?chia\s+sẻ\s+bài|(?:người\s+đăng|tác\s+giả(?:\s+bài\s+viết)?)\s*:|ngày\s+cập\s+nhật\s*:|(?:tệp|tập)\s+tin\s+đính\s+kèm|file\s+đính\s+kèm|tải\s+về\s*:)/iu,
  /(?:^|[.]\s+)bạn\s+(?:cần|phải|chưa)\s+đăng\s+nhập(?!\p{L})/iu,
  /^(?:bình\s+luận|email)\s+của\s+bạn\s|^(?:để\s+lại\s+)?trả\s+lời$|^các\s+trường\s+bắt\s+buộc\s|^mã\s+(?:xác\s+(?:thực|nhận)|bảo\s+vệ)\s+(?:không|sai|\()|^nhập\s+mã\s+(?:xác|bảo)/iu,
  // A letter's head within a page.
  /^cộng\s+h[òo][àa]\s+xã\s+hội\s+chủ\s+nghĩa\s+việt\s+nam$|^độc\s+lập\s*[-–]\s*tự\s+do/iu,
  /^(?:tình\s+trạng|trạng\s+thái)(?:\s+văn\s+bản)?\s*:\s+(?:đã|còn|hết|chưa|đang)\s[^.;]{2,30}$/iu,
  /^\[[^\]]{2,30}\](?:\s*\[[^\]]{2,30}\])*$/u,
  /^\d{1,3}%\s+đã\s+đọc$/iu,
  // “Bản quyền thuộc …”, “Đánh giá bài viết: ★★★★☆”, “Chương trình phát thanh xin dừng tại đây”.
  /^(?:©\s*)?bản\s+quyền\s+(?:thuộc|©)|^ghi\s+rõ\s+nguồn\s|^đánh\s+giá\s+bài\s+viết\s*:|^chương\s+trình\s+(?:phát|truyền)\s+thanh\s[^.;]{0,40}(?:dừng|kết\s+thúc|tạm\s+biệt)/iu,
  // “Toàn văn tại công văn 388/PGDĐT”
  /^toàn\s+văn\s+(?:xem\s+|tại\s+|trong\s+)+[^.;]{3,120}$/iu,
  /^(?:>>|»|›)\s*\S/u,
  // “#dichvucong”, “# of Views: 318”
  /^#[\p{L}\d_]+|^(?:#\s?of\s)?views?:\s?[\d.,]+$/iu,
  // “… còn 341 tàu”, below a list that was cut.
  /^(?:\.{3}|…)\s*(?:còn|và)\s[^.;]{2,40}$/iu,
  /^(?:[\p{L}\d_.-]+\.(?:pdf|docx?|xlsx?|jpe?g|png|rar|zip)\s*)+$/iu,
  // “Trang chủ / Khách hàng / Thông báo /”, “Chuyên mục: Thông báo”, “Nguồn tin: Ban điều hành Khu phố 5”, “Số ý kiến đã gửi: 2”.
  /^trang\s+chủ(?:\s*[/»›>|].*)?$|^chuyên\s+mục\s*:|^nguồn(?:\s+(?:tin|bài))?\s*:|^(?:số\s+)?(?:ý\s+kiến|bình\s+luận|góp\s+ý|phản\s+hồi)[^:;.]{0,20}:\s*\d+\.?$/iu,
  // “Kế hoạch tuyển sinh lớp 1 | Trường Tiểu học”, a window's title; “Trích nguyên văn:”.
  /^[^|.:;]{8,100}\s\|\s(?:trường|cổng|trang|ubnd|báo|đài|phòng|sở|website)(?!\p{L})[^|.:;]{0,60}$|^(?:trích\s+)?nguyên\s+văn(?:\s+\p{L}+){0,3}\s*:$/iu,
  // “17/09/2025 07:58 - 2.316 lượt xem”, “12/08/2024 | Phòng Nội vụ”: when a page put it up, and who did.
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[\s,|–-]+\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s+[AP]M)?)?(?:\s*(?:[-–|·]|\t)\s*(?:[^.;:\t|]|\.(?=\d)){2,60}){1,3}$|^\d{1,2}:\d{2}[\s,|–-]+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s+xem\s+với\s.*)?$/iu,
  // “Đời sống 19:05 | 14/09/2026”: the page's section before it.
  /^\p{Lu}[\p{L}\s&]{2,30}\s\d{1,2}:\d{2}(?:\s*\|\s*|\t)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u,
  /^tổng\s+số\s+điểm(?!\p{L})|^click\s+để\s+đánh\s+giá|^[\d.,]+\s+trong\s+[\d.,]+\s+đánh\s+giá|^(?:xếp\s+hạng|đánh\s+giá)\s*:\s*[\d.,]+|^từ\s+khóa\s*:/iu,
  // “Font size: A- A A+”, “Cập nhật ngày: 20/03/2026 - 19:12”, “Ảnh lễ hội năm 2025”.
  /^font\s+size(?!\p{L})|^cập\s+nhật(?:\s+(?:ngày|lúc|lần\s+cuối))?\s*:\s*\d|^ngày\s+(?:bắt\s+đầu|hết\s+hạn)\s+lấy\s+ý\s+kiến\s*:|^(?:ảnh|hình)\s+(?!chụp|thẻ|màu|3x4|4x6|hưởng|thức)\p{L}[^.:;,]{4,60}$/iu,
  // “Người thực hiện: Trịnh Liên”, “Tin: Công chức VHXH”, “Xem với cỡ chữ”; a headline said again with when it was put up.
  /^(?:người\s+(?:thực\s+hiện|viết|nhập(?:\s+tin)?)|(?:tin|bài|ảnh|tin,\s+(?:bài|ảnh)|bài,\s+ảnh))\s*:\s[^.;:\d]{2,50}\.?$|^xem\s+(?:với\s+)?cỡ\s+chữ|^đọc\s+bài\s+viết(?!\p{L})/iu,
  /^[^.;:]{10,180}?[\s,(]+(?:\d{1,2}:\d{2}(?::\d{2})?[\s,|–-]+\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s,|–-]+\d{1,2}:\d{2}(?::\d{2})?)[)\s.]*$|^[^.;:]{4,180}\[\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*\][^.;:]{0,40}$/iu,
  // “Thứ năm - 12/08/2021 16:42 87 0”
  /^(?:(?:thứ|t\.)\s?\p{L}+|chủ\s+nhật)?[\s,–-]*\d{1,2}[/-]\d{1,2}[/-]\d{4}[\s,|–-]+\d{1,2}:\d{2}(?::\d{2})?(?:\s+(?:[AP]M|GMT\+7))?[\s\d'·|]*$/iu,
];

/** Where only who sees the page can go, an address with a part left out, a list that is in a file, what readers did. */
const ONLY_SEEN: readonly RegExp[] = [
  /(?<!\p{L})(?:nhập|gửi)(?:\s+trực\s+tiếp)?\s+(?:vào|tại|ở)\s[^,;.()]{0,40}(?:cuối|dưới)\s+(?:trang|bài)(?:\s+(?:này|viết))?(?!\p{L})[^,;.()]{0,20}[;,]\s*(?:hoặc\s+)?/giu,
  /[;,]?\s*(?:hoặc\s+)?(?:\([a-zđ]\)\s*)?(?:tại\s+|qua\s+)?mục\s+bình\s+luận\s[^,;.()]{0,30}(?:\s*\([^()]{0,60}\))?/giu,
  /,?\s*(?:hoặc\s+)?(?:(?:qua|vào|đến|tại|theo)\s+)?(?:địa\s+chỉ\s+)?(?:e-?mail|(?:hộp|hòm)\s+thư|thư\s+điện\s+tử|website|trang\s+web|địa\s+chỉ)\s*:?\s*[^\s,;()@]*(?:@(?:\.{2,}|…)?(?=[\s,;.)]|$)|\[\.+\][^\s,;()]*?(?=[.,;)]*(?:\s|$))|(?:\.{3}|…)@[^\s,;()]*|@(?:\.{3}|…)[^\s,;()]*?(?=[.,;)]*(?:\s|$)))/giu,
  // “Thông báo được đăng trên trang thông tin điện tử, phát 03 kỳ trên đài.”, “Đài truyền thanh phát từ ngày 11/8 đến 18/8.”
  /(?<=^|[.;]\s)(?:(?:thông\s+báo|văn\s+bản|tin|bài)(?:\s+này)?\s+(?:được\s+)?(?:đăng(?:\s+tải)?|phát(?:\s+sóng)?|niêm\s+yết)\s[^.;]{0,60}(?:trang|cổng|đài|loa)(?!\p{L})[^.;]{0,120}|đài\s+truyền\s+thanh(?:\s+(?:xã|phường|thị\s+trấn|thị\s+xã|huyện)(?:\s(?!tạm|ngừng|không|sẽ)[^\s.;]+){0,4}?)?\s+(?:phát|đưa\s+tin|thông\s+tin)(?!\p{L})[^.;]{0,120})(?:\.\/?\.?|;|$)\s*/giu,
  /,\s+(?:danh\s+sách|mẫu|chi\s+tiết|lịch)[^,;.()]{0,30}\s(?:ở|tại|trong|theo|xem)\s+(?:file|tệp)(?:\s+\d+)?/giu,
  /(?:\s+\d+){0,2}\s+\d+\s+bình\s+luận\s+\d+\s+(?:lượt\s+)?chia\s+sẻ\s*$/giu,
];
/** “Ban Vận động trân trọng cảm ơn!”, at the end: the announcement thanks by itself. */
const THANKS =
  /(?<=^|[.!;…]\s)(?:(?!(?<!\p{L})(?:đề\s+nghị|mời|mong|để|và)(?!\p{L}))[^.!;:,]){0,60}?(?:chân\s+thành|trân\s+trọng|xin)\s+c[ảá]m\s+ơn[^.!;:,]{0,60}[.!]?(?:\/\.)?\s*$/iu;
const heard = (line: string): string =>
  ONLY_SEEN.reduce((said, seen) => said.replace(seen, ''), line)
    .replace(THANKS, '')
    .replace(/:\s+hoặc\s+/giu, ': ')
    // “hoàn thành nghĩa vụ + 2,5”.
    .replace(/\s\+\s?(?=(?!84)\d{1,2}(?:,\d+)?(?:\s+điểm)?(?:[,;]|\.?$))/gu, ' cộng ')
    .replace(/(?<=[.;])\s+_\s+(?=\p{Lu})/gu, ' ')
    // “thượng úy Siu Khoa. /.”
    .replace(/\.\s+\/\s*\.\s*$/u, '.');

/** “Trân trọng thông báo./.” by itself, and who signs below it: “Phòng KHTC”. */
const CLOSES = /^(?:xin\s+)?trân\s+trọng(?:\s+(?:thông\s+báo|kính\s+(?:báo|chào)|cảm\s+ơn))?[\s,.!/]*$/iu;
const isSigner = (line: string): boolean => line.length <= 60 && !/[.:;\d]/u.test(line);

/** The body's lines without them. */
export function withoutPage(body: readonly string[]): string[] {
  const out: string[] = [];
  const last = body.findLastIndex((line) => CLOSES.test(line.trim()));
  const closed =
    last >= 0 && body.slice(last + 1).every((line) => isSigner(line.trim())) ? last : body.length;
  body.forEach((paragraph, at) => {
    const line = paragraph.trim();
    if (CLOSES.test(line) || (at > closed && isSigner(line))) return;
    // A row of a table isn't the page's.
    const isRow =
      line.includes('\t') && [body[at - 1], body[at + 1]].some((beside) => beside?.includes('\t'));
    if (!isRow && FURNITURE.some((made) => made.test(line.replace(/^[-–+•*]\s+/u, '')))) return;
    const said = heard(paragraph);
    if (said.trim() !== '' || line === '') out.push(said);
  });
  return out;
}
