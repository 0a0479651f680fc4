/** Words that make a number a code, which is said figure by figure: CCCD, tài khoản, mã số, số báo danh. */
import type { Place } from '../scan.ts';

/** Before a number: what makes it a code that is said digit by digit. */
const CODE_BEFORE =
  /(?:cccd|cmnd|cmt|cmtnd|căn cước|căn cước công dân|chứng minh nhân dân|chứng minh thư|tài khoản|stk|mst|mã số|mã số thuế|mã (?:hàng|sản phẩm|vận đơn|bưu gửi|đơn|qhns|đơn vị|khách hàng|hồ sơ|hộ|đơn hàng|đặt chỗ|tra cứu)|số thẻ|hộ chiếu|định danh|mã vạch|mã khách hàng|otp|mã pin|id|pass|password|passcode|mã phòng|mã cuộc họp|qhns|đvqhns|sbd|số báo danh|mã bưu chính|số seri|imei|vé số|số khung|số hiệu|số máy|lô sx|đơn hàng số|giấy phép số|mật khẩu)(?: số| là| cá nhân| này| từ)*[ :]*$/u;

const ENDS_CODE_WORD =
  /^(?:khung|hiệu|máy|sx|cccd|cmnd|cmt|cmtnd|cước|dân|thư|khoản|stk|mst|số|thuế|qhns|vị|hàng|sơ|hộ|đơn|phẩm|gửi|chỗ|cứu|thẻ|chiếu|danh|vạch|otp|id|pass|password|passcode|phòng|họp|đvqhns|khẩu|pin|sbd|chính|seri|imei|là|nhân|này|từ|:|<abbreviation>|<foreign>)$/u;

const AND = /^(?:đến|tới|-|–|và|,)$/u;
const MOST_LISTED = 12;

/** Whether the words just before say that a number is a code. */
export function afterCodeWord(place: Place): boolean {
  // SBD từ 240105 đến 240128; số báo danh 1234, 1235 và 1236: the others after the first
  const length = /^\d*/.exec(place.text.slice(place.at, place.at + 20))![0].length;
  const alike = (n: number) => /^\d{3,}$/.test(place.wrote(n)) && place.wrote(n).length === length;
  let from = 0;
  while (from < MOST_LISTED && AND.test(place.before(1 + from)) && alike(2 + from)) from += 2;
  if (!ENDS_CODE_WORD.test(place.before(1 + from))) return false;
  const words = [7, 6, 5, 4, 3, 2, 1].map((n) =>
    /^<(?:abbreviation|foreign)>$/.test(place.before(n + from))
      ? place.wrote(n + from)
      : place.before(n + from),
  );
  return CODE_BEFORE.test(words.join(' '));
}
