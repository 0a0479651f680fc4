/**
 * Letters and messages typed without the marks of Vietnamese: “cham nhat ngay 15/6”. The words that tell a deadline get
 * their marks back, so that lists of words need only one spelling. Lengths stay, so places do too.
 */

/** Whole phrases first: “sau” is *sáu* after “thu”, else *sau*. */
const PHRASES = `
trước|sau|chậm nhất|muộn nhất|trễ nhất|hạn|hạn cuối|hạn chót|hạn nộp|thời hạn|thời gian|thời điểm|đến|đến hết|hết|hết hạn
từ|kể từ|từ nay|trong|vào|lúc|không|không quá|quá|quá hạn|quá thời hạn|gia hạn|kéo dài|lùi|kết thúc|bắt đầu|ngừng nhận|dừng nhận
ngày|ngày cuối|ngày mai|hôm nay|tháng|quý|giờ|phút|sáng|chiều|tối|tuần|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật
và|là|để|được|này|nêu trên|nói trên|trên|tại|của|với|về|cho|nếu|thì|sẽ|bị|chưa|đã|mới|còn|xong|phải|cần|hãy|xin|mời|vui lòng|bỏ qua
kính mời|kính gửi|kính báo|đề nghị|yêu cầu|thông báo|quý khách|quý khách hàng|khách hàng|quý vị|quý phụ huynh|phụ huynh|học sinh
sinh viên|bà con|người dân|nhân dân|cử tri|hộ|các hộ|hộ gia đình|mọi người|cư dân|chủ hộ|thuê bao|công an|phường|xã|tổ dân phố|đơn vị
nộp|nộp tiền|nộp thuế|nộp phí|nộp hồ sơ|hồ sơ|đóng tiền|đóng phí|đóng học phí|đóng thuế|đóng góp|thanh toán|trả|trả tiền|trả số tiền
chuyển khoản|đăng ký|kê khai|khai báo|xác thực|cập nhật|chuẩn hóa|hoàn thành|hoàn tất|bổ sung|nhận|tiếp nhận|nhận hồ sơ|góp ý|ý kiến
đổi thẻ|cấp đổi|cấp thẻ|làm thẻ|tháo dỡ|di dời|ghi danh|tham gia|liên hệ|thu|thu tiền|lĩnh tiền|tuyển sinh|tiêm phòng|gửi|lấy|đem|mang
tiền điện|tiền nước|tiền nợ|học phí|hóa đơn|ngừng cấp|tạm ngừng|tạm ngừng cấp|ngừng cung cấp|tạm dừng|cắt điện|cắt nước|mất điện|mất nước
ngừng cấp nước|ngừng cấp điện|cấp nước|cấp điện|khóa|khóa máy|xử lý|xử phạt|sửa chữa|bảo trì|thi công|họp|hội nghị|có mặt|mạo danh|lừa đảo
giả mạo|giả danh|kẻ gian|kẻ xấu|đối tượng|đối tượng xấu|tự xưng|gọi điện|nhắn tin|tin nhắn|người lạ|chiếm đoạt|cảnh báo|cảnh giác|hiệu lực|có hiệu lực|áp dụng|phát hành|đã phát hành|lập|ký|công văn số|quyết định|sinh ngày`
  .split(/[\n|]/u)
  .filter(Boolean);

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
const MARKED = new Map(PHRASES.map((phrase) => [bare(phrase), phrase.normalize('NFC')]));
/** The syllables of these phrases. */
export const SYLLABLES: ReadonlySet<string> = new Set(PHRASES.flatMap((phrase) => phrase.split(' ')));
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...MARKED.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
  'giu',
);

/** Fewer letters tell nothing of how a text is written. */
const FEWEST = 40;

/** Whether a text is written without marks: of a Vietnamese one's letters, a quarter and more have some. */
export function isUnmarked(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const marked = letters.filter((letter) => letter === 'đ' || letter === 'Đ' || /[^a-z]/iu.test(letter));
  return letters.length >= FEWEST && marked.length < letters.length * 0.03;
}

/** @example withMarks('Nop truoc ngay 15/6') // 'Nộp trước ngày 15/6' */
export const withMarks = (text: string): string =>
  text
    .replace(KNOWN, (found) => {
      const phrase = MARKED.get(found.toLowerCase())!;
      return [...found]
        .map((was, i) => (was === was.toUpperCase() ? phrase[i]!.toUpperCase() : phrase[i]!))
        .join('');
    })
    .replace(/(?<!\p{L})(n)am(?= 20\d{2}(?!\d))/giu, '$1ăm');
