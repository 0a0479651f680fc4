/** Words that make a number a code, which is said figure by figure: CCCD, tài khoản, mã số, số báo danh. */
import type { Place } from '../../scan.ts';
import { COUNTED } from '../numbers/counted.ts';

/** Before a number: what makes it a code that is said digit by digit. */
const CODE_BEFORE =
  /(?:cccd|cmnd|cmt|cmtnd|căn cước|căn cước công dân|chứng minh nhân dân|chứng minh thư|tài khoản|stk|mst|mã số|số thẻ|hộ chiếu|định danh|otp|id|pass|password|passcode|qhns|đvqhns|sbd|số báo danh|số seri|imei|vé số|số khung|số hiệu|số máy|lô sx|đơn hàng số|giấy phép số|mật khẩu)(?: số| là| cá nhân| này| từ)*[ :]*$/u;

const ENDS_CODE_WORD =
  /^(?:khung|hiệu|máy|sx|cccd|cmnd|cmt|cmtnd|cước|dân|thư|khoản|stk|mst|số|qhns|thẻ|chiếu|danh|otp|id|pass|password|passcode|đvqhns|khẩu|sbd|seri|imei|là|nhân|này|từ|:|<abbreviation>|<foreign>)$/u;

/** What has a code of its own, and what the words for it never hold: mã giảm giá, quét mã để nhận, mã năm 2026. */
const CODED = /^(?:mã|mật khẩu|tài khoản|số thẻ|báo danh|định danh|căn cước|hộ chiếu|số hiệu)$/u;
const NO_CODE =
  /^(?:[.,;:()\n]|)$|^(?:để|có|được|nhận|giảm|giá|trị|lực|ngựa|năm|tháng|ngày|quý|với|từ|trước|sau|khoảng|hơn|gần|trên|dưới|cho|vào|rồi|khi|đã|đến|tới|thành|còn|chỉ|nộp|trả|tiền|phí|<(?:date|time|money|measure|range|percent)>)$/u;
/** Of these, what the words up to *là* or a colon may hold all the same: mã số dành cho hộ là 12345. */
const JOINS = /^(?:tiền|phí|nộp|trả|cho|để|được|trên|có|từ|vào)$/u;

/** mã ngành 7480201, mã bưu chính của xã là 43118, mật khẩu wifi của trạm: 24681357 */
function namesCode(place: Place, from: number): boolean {
  const told = /^(?:là|:)$/u.test(place.before(1 + from));
  for (let n = told ? 2 : 1; n <= (told ? 10 : 4); n++) {
    const word = place.before(n + from);
    if (CODED.test(word) || (told && CODED.test(`${place.before(n + 1 + from)} ${word}`))) return true;
    if (NO_CODE.test(word) && !(told && JOINS.test(word))) return false;
  }
  return false;
}

const AND = /^(?:đến|tới|-|–|và|,|;)$/u;
const MOST_LISTED = 12;

/** Whether the words just before say that a number is a code. */
export function afterCodeWord(place: Place): boolean {
  // SBD từ 240105 đến 240128; số báo danh 1234, 1235 và 1236: the others after the first
  const length = /^\d*/.exec(place.text.slice(place.at, place.at + 20))![0].length;
  const alike = (n: number) => /^\d{3,}$/.test(place.wrote(n)) && place.wrote(n).length === length;
  let from = 0;
  while (from < MOST_LISTED && AND.test(place.before(1 + from)) && alike(2 + from)) from += 2;
  const counts = length < 5 && COUNTED.test(place.after(place.at + length));
  if (!counts && namesCode(place, from)) return true;
  if (!ENDS_CODE_WORD.test(place.before(1 + from))) return false;
  const words = [7, 6, 5, 4, 3, 2, 1].map((n) =>
    /^<(?:abbreviation|foreign)>$/.test(place.before(n + from))
      ? place.wrote(n + from)
      : place.before(n + from),
  );
  return CODE_BEFORE.test(words.join(' '));
}
