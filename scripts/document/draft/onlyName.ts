/** Titles that name an office, or to whom a letter goes, and tell nothing of what it is about. */
import { lowerFirst, wordsIn } from './words/words.ts';
import { predicates } from './words/verbs.ts';

/** “THÔNG BÁO XÃ VIÊN”: to whom, and nothing of what. */
const TO_THEM =
  /^(?:(?:toàn\s+thể|tất\s+cả|các|những|quý|cùng|tới|đến)\s+)*(?:xã\s+viên|thành\s+viên|khách(?:\s+hàng)?|phụ\s+huynh(?:\s+học\s+sinh)?|bà\s+con|nhân\s+dân|người\s+dân|cư\s+dân|cử\s+tri|hội\s+viên|đoàn\s+viên|tổ\s+viên|học\s+sinh|sinh\s+viên|tiểu\s+thương)$/iu;
/** “Công ty CP cấp nước Bình Lạc”, “Ban Chỉ huy phòng, chống thiên tai”: a body that does nothing. */
const BODY_ALONE =
  /^(?:(?:công\s+ty|cty)(?:\s+(?:[cC]ổ\s+phần|cp|tnhh|mtv|cấp|thoát|nước|sạch|điện|lực|viễn|thông|\p{Lu}\p{L}*))+|ban\s+chỉ\s+huy\s+phòng,?\s+chống\s+thiên\s+tai(?:\s+(?:và|tìm\s+kiếm|cứu\s+nạn|phòng\s+thủ\s+dân\s+sự|(?:tỉnh|huyện|xã|phường)|\p{Lu}\p{L}*))*|(?:bệnh\s+viện\s+[đĐ]a\s+khoa|trạm\s+[yY]\s+tế|trung\s+tâm\s+[yY]\s+tế|trường\s+(?:[tT]iểu\s+học|[mM]ầm\s+non|THCS|THPT))(?:\s+(?:khu\s+vực|tỉnh|huyện|xã|phường|thành\s+phố|\p{Lu}\p{L}*))*)$/u;

/** “Xem chi tiết bài viết”, “Đường dây nóng: …”: what stands on a page beside the letter. */
const OF_THE_PAGE =
  /^(?:print|xem\s+chi\s+tiết|đường\s+dây\s+nóng\s*:|hotline|giá\s+vàng|đăng\s+nhập|tin\s+(?:liên\s+quan|cùng))(?!\p{L})/iu;

/** “Hiến máu cứu người - mỗi người một tấm lòng”: a motto in two halves names no matter. */
const MOTTO_IN_HALVES =
  /^(?:\p{L}+\s){2,6}[-–]\s(?=(?:\p{L}+,?\s){0,6}(?:mỗi|một(?!\s+số)|muôn|triệu|niềm|nghĩa|yêu\s+thương|hạnh\s+phúc|trách\s+nhiệm)(?!\p{L}))(?:\p{L}+,?(?:\s|$)){2,7}$/iu;

export const isMotto = (title: string): boolean => MOTTO_IN_HALVES.test(title);

/** A page's banner taken for a title: names an office, or nothing but what a page says of itself. */
export function isOnlyName(subject: string, issuer: string | null): boolean {
  const small = subject.toLowerCase().replace(/^ubnd/u, 'ủy ban nhân dân');
  return (
    TO_THEM.test(subject) ||
    (!predicates(subject) &&
      ((issuer ?? '').toLowerCase().endsWith(small) ||
        (issuer !== null && wordsIn(issuer) > 2 && small.startsWith(issuer.toLowerCase())) ||
        /^(?:đài\s+truyền\s+thanh|sở,\s+ban|trang\s+(?:chủ|thông)|cổng\s+thông\s+tin|ubnd|[uủ][ỷy]\s+ban\s+nhân\s+dân|tin\s+tức)(?!\p{L})[^,]{0,40}$/iu.test(
          subject,
        ))) ||
    OF_THE_PAGE.test(subject) ||
    BODY_ALONE.test(lowerFirst(subject))
  );
}
