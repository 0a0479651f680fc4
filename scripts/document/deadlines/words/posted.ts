/** Papers that hang or lie open for a time, in which whoever has something to say to them may say it. Linguistic data. */
import { B, E, re } from './pattern.ts';

const POSTING =
  '(?:niêm yết|công khai|công bố|dán|treo|đăng(?: tin| tải| báo)?|trưng bày|(?:thông|loan) báo)';
/** Hung up, put up, laid open. */
export const POSTED = re(`${B}(?:niêm yết|công khai|dán|đăng (?:tin|báo|tải)|trưng bày)${E}`);
/** “Danh sách … dán ở nhà văn hóa”: whoever is left out of it may say so as long as it hangs there. */
export const HANGS = re(
  `^[\\s–-]*(?:(?:các|bản) )*(?:danh sách|kết quả (?:bình|xét|rà soát)|phương án|dự thảo|đồ án|bản đồ quy hoạch)${E}[^;.\\d]{0,80}${B}(?:dán|treo|để)${E}[^;]{0,90}$`,
);
/** “Thời gian vận động, quyên góp: từ …”: whoever goes round for it, people give meanwhile. */
export const DRIVE = re(
  `${B}(?:thời gian|đợt) (?:(?:vận động|quyên góp|ủng hộ|tiếp nhận|đóng góp)(?:,| và)? ?)+(?:trong nhân dân|của nhân dân)?\\s*:?\\s*(?:(?:kéo dài|diễn ra|bắt đầu) )?(?:từ(?: ngày)?)?\\s*$`,
);
/** “Trong thời gian niêm yết, hộ nào không đồng ý …”: what was said before it was a term. */
const MEANWHILE = re(
  `^(?:cũng )?trong (?:suốt )?(?:(?:khoảng )?thời (?:gian|hạn)|quãng(?: thời gian)?|những ngày|\\d{1,3} ngày)(?: (?:${POSTING}|thông báo|và|nói|nêu|ở)){0,6}(?: (?:này|trên|đó|ấy))?(?<! (?:gian|hạn|quãng|ngày))${E}`,
);
/** “Hộ nào có ý kiến thì gửi về phường trong thời gian trên.” */
const ENDS_MEANWHILE = re(
  `${B}trong (?:suốt )?thời (?:gian|hạn)(?: ${POSTING})*(?: (?:này|(?:nói |nêu )?trên|đó|ấy))?[.)\\s]*$`,
);
/** What people do about what hangs there. */
const CLAIMS = re(
  `${B}(?:ý kiến|góp ý|phản ánh|kiến nghị|khiếu nại|tố cáo|thắc mắc|tranh chấp|đối chiếu|kiểm tra (?:số|thông|danh|lại)|gửi|nộp|báo (?:ngay )?(?:cho|với|về|lại|đến)|gặp|liên hệ|nhận (?:lại|xe|tài sản|dạng)|đem|mang)${E}`,
);
/** Who says so of people in general: “ai”, “hộ nào”, “tổ chức, cá nhân”. */
const ANYBODY = re(
  `${B}(?:ai|(?:hộ|người|gia đình|tổ chức|cá nhân|trường hợp|đơn vị|chủ)(?: \\p{L}+){0,3} nào|nếu|tổ chức|cá nhân|nhân dân|bà con|người dân|công dân|cử tri|phụ huynh|khách hàng|(?:các|mọi) (?:hộ|ý kiến|gia đình)|đề nghị|mời|mong)${E}`,
);
/** Whether the sentence before this names the time in which something may be said or claimed. */
export const saysMeanwhile = (sentence: string): boolean => {
  const opening = MEANWHILE.exec(sentence)?.[0] ?? (ENDS_MEANWHILE.test(sentence) ? '' : undefined);
  if (opening === undefined) return false;
  const rest = sentence.slice(opening.length);
  return ANYBODY.test(rest.slice(0, 120)) && CLAIMS.test(rest);
};
