/** Days that are certainly no deadline: of other papers, of births, of what was counted, held or valid. Linguistic data. */
import { ACTIONS } from './acts.ts';
import { B, E, re } from './pattern.ts';
import { BEFORE, FILLERS } from './terms.ts';

const DOCUMENTS =
  'công văn|văn bản|quyết định|thông báo|kế hoạch|nghị định|nghị quyết|thông tư|chỉ thị|luật|pháp lệnh|tờ trình|báo cáo|giấy mời|hướng dẫn|công điện|hợp đồng|biên bản|kết luận|chương trình|đề án|quy chế|quy định|giấy phép|giấy chứng nhận|đơn|thư|phiếu|hóa đơn|bản án|điều lệ';
const SIGNED =
  '(?:\\s*,)?(?: (?:ký|ban hành|lập|đề|được ban hành|của [\\p{L} ]{2,60}?))?\\s*[,(]?\\s*(?:ngày)?\\s*$';
const REFERENCE = re(
  `${B}(?:${DOCUMENTS})(?: liên tịch)?(?: số\\s*:?\\s*[^\\s;]+(?: [A-Z]{2} ?\\d+)?)?${SIGNED}|${B}(?:luật|bộ luật|pháp lệnh|hiến pháp)(?: [\\p{L},]+){1,14}\\s*(?:ngày)?\\s*$|${B}số\\s*:?\\s*[\\d.…]*[/-]?[^\\s;]*\\d*[/-][^\\s;]+${SIGNED}|${B}(?:ký|ban hành|lập|cấp|đề)(?: ngày)?\\s*$`,
);
/** “Công văn số 5907/UBND-KGVX ngày …”: the day of another paper. `before`: the clause up to the date. */
export const isReference = (before: string): boolean => REFERENCE.test(before.slice(-160));
const FOLLOWS_PAPER = re(
  `^[\\s–-]*(?:thực hiện|căn cứ|theo|tiếp theo|xét|triển khai|trên cơ sở)${E}[^()]{0,60}${B}(?:${DOCUMENTS})${E}`,
);
const ASKS_OFFICE = re(
  `^[^()]{0,20}${B}(?:yêu cầu|đề nghị|giao|chỉ đạo) (?:các )?(?:tỉnh|thành phố|huyện|quận|xã|phường|sở|ngành|địa phương|đơn vị|cơ quan|ubnd|ủy ban)${E}`,
);
/** “Thực hiện Công văn số … (Bộ yêu cầu tỉnh báo cáo trước ngày …)”: what another paper asked of offices. */
export function askedElsewhere(before: string): boolean {
  const opens = before.lastIndexOf('(');
  return (
    opens > before.lastIndexOf(')') &&
    FOLLOWS_PAPER.test(before.slice(0, opens)) &&
    ASKS_OFFICE.test(before.slice(opens + 1))
  );
}
/** “sinh” as in birth, not in “an sinh”, “học sinh”, “sinh hoạt”. */
const BORN =
  '(?<!(?:an|học|vệ|phát|thí|tuyển|chiêu|hộ|(?<!công )dân|nhân|hy|sản|giáng|mưu|tái|thú|môn|khai|phục|sơ) )sinh(?! (?:viên|hoạt|kế|lợi|sản|sống|thái|trưởng|học|con|nhật|khí|trắc))';
const BIRTH = re(
  `${B}(?:${BORN}|${BORN} năm)(?: (?:từ|trước|sau|đến|trong|ngày))*\\s*$|(?<!${B}hoàn thành${E}[^;]{0,90})${B}tuổi(?: (?:trước|sau|đến|trong|ngày))*\\s*$|${B}${BORN}${E}[^;,]{0,40}(?:từ|trước|đến|hết|tính)$|(?<!${B}hoàn thành${E}[^;]{0,90})${B}(?<!cao )tuổi${E}(?:(?!${B}(?:${ACTIONS})${E})[^;,\\d]){0,40}(?:trước|đến|hết|tính)$|${B}sơ sinh(?: trong)?(?: khoảng)? (?:từ|trước|sau|đến)$`,
);
const COUNTED = re(
  `${B}(?:(?<!máy |(?:bài|ảnh|tác phẩm|video|clip|sản phẩm)(?: (?!lượt)\\p{L}+){0,8} được )tính|lũy kế|luỹ kế|(?<!(?:báo cáo|gửi|nộp|cung cấp|cập nhật|chốt) )số liệu|thống kê|cộng dồn|so với|cùng kỳ)(?: [\\p{L}]+){0,3}? ?(?:đến|tới|từ|trước|hết|trong)(?: (?:hết|trước|thời điểm))?$|${B}(?:(?<!(?:báo cáo|gửi|nộp|cung cấp|cập nhật|chốt) )(?:số liệu|dữ liệu)|kết quả|tổng hợp|theo dõi)(?: được)? ?(?:cập nhật )?(?:đến|tới|từ|hết)(?: (?:hết|thời điểm))?$`,
);
const PAPERS = 'giấy (?:phép|chứng)|thẻ|bằng|hộ chiếu|visa|thị thực|hợp đồng|chứng (?:chỉ|nhận|thư)|tạm trú';
const VALID = re(
  `${B}(?:(?:hiệu lực|giá trị|được (?:tiếp tục )?sử dụng|tiếp tục (?:sử dụng|bố trí)|hạn (?:sử dụng|dùng)|(?:${PAPERS})[^;,]{0,40} có (?:thời )?hạn|thời hạn (?:của )?(?:${PAPERS})(?: \\p{L}+){0,6}|(?:giấy|thẻ|bằng|visa|hộ chiếu|hợp đồng|chứng|bảo hiểm|căn cước|CMND|CCCD|thuốc|tem|xe|thuê|kiểm định)[^;,]{0,40} hết hạn(?! (?:nộp|đăng ký|nhận|thu|tiếp nhận))(?: (?:kiểm định|đăng kiểm|tạm trú|bảo hiểm|hợp đồng))?|áp dụng|bảo hành)(?: (?:thi hành|sử dụng|kể|từ|đến|tới|trước|hết|trong|ngày|là))*|(?:thời )?(?:hạn|gian) (?:sử dụng|hiệu lực|thuê|hợp đồng|bảo hành|cảnh báo|dự báo|cách ly|phong tỏa|cấm|(?<=hạn )áp dụng)[^;,]{0,50}|thẻ[^;,]{0,40} liên tục (?:đến|tới)(?: hết)?|(?:duy trì|giữ nguyên)${E}[^;,]{0,80} (?:đến|tới)(?: hết)?)$`,
);
const WAS = re(
  `${B}(?:được (?:cấp|xây dựng|kích hoạt|ban hành|tuyển dụng|sử dụng|công nhận|phê duyệt|giao|đăng ký)|cấp|xây dựng|sử dụng(?: ổn định)?|kích hoạt|hòa mạng|hoà mạng|thành lập|cư trú|thường trú|nghỉ hưu|nhập ngũ|tốt nghiệp|kết hôn|mất|hy sinh|từ trần|phát hành|khởi công|tuyển dụng|ký kết|có hiệu lực|ban hành|hoạt động|phát sinh|mua|thực hiện|hưởng)(?: [^;,]{0,40})?(?:trước|từ trước|đến|hết)$`,
);
/** … and nothing of what is still to be done: “ai đã có thẻ cũ thì đổi trước ngày …”. */
const ALREADY = re(
  `${B}(?:đã|từng|vừa|chưa từng)${E}(?:(?!${B}(?:thì|(?:nhưng|mà|song)(?: vẫn| còn)? chưa)${E})[^;]){0,90}$`,
);
/** … where that only tells which papers: “rà soát giấy chứng nhận đã cấp, kê khai lại trước …”. */
const WHICH_ALREADY = re(
  `${B}(?:${ACTIONS}|xem|kiểm tra)${E}[^;]{0,60}${B}đã \\p{L}+, (?:rồi |và )?(?:${ACTIONS})${E}`,
);
/** “Từ ngày ban hành Thể lệ đến …”: the act only begins the span. */
const SINCE_ACT = re(`${B}từ (?:ngày|khi|lúc)(?: (?!\\d)[^\\s;,]+){1,8} (?:đến|tới)(?: hết)?$`);
const MUST = re(`${B}(?:phải|cần|đề nghị|yêu cầu|hoàn thành|xong|chậm nhất|hạn|vận động|mời|hãy)${E}`);
const PLANS = re(
  `${B}(?:giai đoạn|nhiệm kỳ|năm học|gia hạn từ)(?: [\\p{L}]+){0,4}? ?(?:đến|từ|sang|tới|trong)?$|${B}(?:lùi|dời|hoãn|chuyển)(?: [\\p{L}]+){0,6}? (?:sang|từ|đến|tới)$`,
);
/** Money for a time: “đóng 9 tháng, từ ngày 01/01 đến 30/9”. */
const PAID_FOR = re(
  `${B}(?:nộp|đóng|thu|truy thu|mua|tham gia|hưởng)(?: \\p{L}+){0,4} \\d{1,2} tháng[\\s,:(]{0,3}(?:tính |kể )?(?:từ(?: ngày)?)?$`,
);
export const FOR_PERIOD = re(
  `${B}(?:kỳ|quý|vụ|năm|tháng|thời gian)(?: [^\\s;,()]+){0,4} ?\\((?:tính |kể )?từ(?: ngày)?\\s*$`,
);
/** “Hạn quý này lẽ ra kết thúc ngày …”: a term that was. */
const ONCE = re(`${B}(?:lẽ ra|đáng lẽ|đáng ra|đúng ra|hạn cũ|lịch cũ)${E}[^;.\\d]{0,60}$`);
/** “Nếu khách hàng đã nộp trước ngày … xin bỏ qua”: who has done it has nothing more to do. */
const IF_DONE = re(
  `${B}(?:nếu|trường hợp|hộ nào|người nào|ai)${E}[^;.]{0,60}${B}đã (?!đến|tới|quá|hết)[^;.,]{0,60}$`,
);
const NOTHING_TO_DO = re(
  `^[^;.]{0,40}?${B}(?:bỏ qua|thứ lỗi|cáo lỗi|không (?:phải|cần)|khỏi|được miễn|vẫn (?:được|có))${E}`,
);
/** What one must be or have done, under a heading that says so: “có đóng kinh phí công đoàn trước ngày …”. */
const CRITERION = re(
  `^[\\s–-]*(?:(?:cụ thể|\\p{L}+ là)[:,] )*(?:có|đã|là|làm việc|thường trú|cư trú|tốt nghiệp|tham gia|đóng|đang)${E}`,
);
const CRITERIA = re(`${B}(?:điều kiện|tiêu chí|tiêu chuẩn|đối tượng)${E}`);
/** Whether a day before which something was so only tells who is meant. */
export const isCriterion = (sentence: string, above: string): boolean =>
  CRITERION.test(sentence) && CRITERIA.test(above);
/** “Không cử người sẽ nghỉ hưu trước ngày …”: what befalls people by then, whom nobody chooses, or who stood in a list, tells who is meant. */
const WHO = re(
  `${B}(?:nghỉ hưu|về hưu|hết tuổi|quá tuổi|đủ tuổi|hết nhiệm kỳ|mãn hạn|ra quân|xuất ngũ)(?: (?!phải|cần|nộp|làm|khai|đăng)\\p{L}+){0,4} (?:từ|trước|đến|trong)$|${B}không (?:cử|chọn|tuyển|lấy|xét|tính|bố trí|giới thiệu|áp dụng) [^;.,]{0,40}${B}(?:người|ai|hộ|em|trường hợp|cán bộ|công chức|viên chức)${E}[^;.,]{0,60} (?:từ|trước|đến|trong)$|${B}có tên (?:trong|tại|ở|trên) (?:bản )?(?:danh sách|sổ)(?: \\p{L}+){0,6} (?:chốt|lập|khóa sổ)(?: (?:vào|tại|đến))?$|${B}có tên trong danh sách(?: (?:đã|đăng ký|dự thi|gửi|nộp|tham gia|thi đấu))* (?:từ|trước|đến)$|${B}(?:giấy|phiếu) hẹn${E}[^;.]{0,80}$`,
);
/** “Dành cho em ghi tên từ 20/4 đến 10/6”: who is meant. */
export const MEANT_FOR = re('^[\\s–+-]*(?:chỉ )?(?:dành|áp dụng)(?: riêng)? cho [^,;:.]*$');
/** “Học sinh có hộ khẩu trước ngày …”: where one lived by then tells who is meant. */
const LIVED = re(
  `${B}(?:có|đang|đã) (?:tên trong )?(?:(?:sổ )?hộ khẩu|thông tin (?:về )?(?:nơi ở|cư trú|thường trú)|nơi (?:ở|cư trú|thường trú)|(?:đăng ký )?(?:thường trú|tạm trú|cư trú))${E}(?:(?!${B}(?:thì|phải|cần|đề nghị|${ACTIONS})${E})[^;.]){0,60} (?:trước|đến|tới)(?: hết)?(?: ngày)?$`,
);
/** “Mưa lớn kéo dài đến hết ngày …”: how long weather lasts. */
const LASTS = re(
  `${B}(?:mưa|nắng|rét|lũ|ngập|gió mùa|không khí lạnh)(?: \\p{L}+){0,4} (?:kéo dài|tiếp diễn|còn tiếp tục|duy trì)(?: (?:đến|tới|hết|ngày))*$`,
);
/** “Hằng năm, trước ngày 15/12”. */
const RECURS_BEFORE = re(`${B}(?:hằng|hàng|mỗi|định kỳ) (?:năm|tháng|quý|tuần)(?:,? \\p{L}+){0,5},?\\s*$`);
/** “Hợp đồng ký trước ngày … vẫn có giá trị”. */
const STILL = re('^[\\s,]*(?:thì )?(?:vẫn|đã|được (?:áp dụng|giải quyết|tính|hưởng|coi))(?![\\p{L}\\p{N}])');
const RECURS = re(
  '^\\s*(?:(?:hằng|hàng|mỗi) (?:năm|tháng|tuần|quý)|của (?:(?:mỗi|hằng|hàng) )?(?:năm|tháng|quý))',
);
/**
 * @param opening the clause up to the date, or up to the span that it ends
 * @param before the clause up to the date, without fillers
 */
export function never(
  opening: string,
  before: string,
  after: string,
  day: string,
  floor: string | null,
  guessedYear: boolean,
): boolean {
  if (IF_DONE.test(opening) && NOTHING_TO_DO.test(after)) return true;
  if (RECURS.test(after) || ONCE.test(opening) || (guessedYear && RECURS_BEFORE.test(before))) return true;
  const o = opening.replace(FILLERS, '').trimEnd();
  if (BIRTH.test(before) || BIRTH.test(o) || COUNTED.test(before) || COUNTED.test(o)) return true;
  if (VALID.test(o) || VALID.test(before)) return true;
  if ([WHO, LASTS, LIVED].some((sign) => sign.test(before))) return true;
  if (PLANS.test(o) || PAID_FOR.test(o)) return true;
  const was = WAS.exec(before)?.[0];
  // “… được thực hiện từ ngày 15/6 đến ngày …” lies ahead where nothing tells that it is over.
  const ahead = floor === null && /(?<!\p{L})từ\s+(?:ngày\s+)?\d/iu.test(was ?? '');
  if (
    was !== undefined &&
    !ahead &&
    (floor === null || day < floor) &&
    !MUST.test(before) &&
    !SINCE_ACT.test(before)
  )
    return true;
  if (BEFORE.test(before) && STILL.test(after)) return true;
  return ALREADY.test(o) && !WHICH_ALREADY.test(o) && !MUST.test(o) && BEFORE.test(before);
}
