/** What only the eye can read, left out: references to papers, brackets, marks. */

import { spoken } from './brackets.ts';
import { withoutPointers } from './eye.ts';
import { marksSaid } from './marks.ts';
import { mended } from './slips.ts';
import { beginsWithVerb } from '../words/verbs.ts';

/** A sentence begins with a capital and ends with a point. */
export function sentence(text: string): string {
  const bare = mended(text)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:./–-]+|[\s,;:–-]+$/gu, '')
    .replace(/\s+(?:và|hoặc|(?<!cuối\s)cùng)$/iu, '')
    .replace(/\s+([,;:.])/gu, '$1')
    .replace(/[,;:]+\.$/u, '.')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  return bare.slice(0, 1).toUpperCase() + bare.slice(1) + (/[.!?…]["”]?$/u.test(bare) ? '' : '.');
}

const DOCUMENT_NAME =
  '(?:công\\s+văn|quyết\\s+định|kế\\s+hoạch|nghị\\s+định|nghị\\s+quyết|thông\\s+tư|chỉ\\s+thị|thông\\s+báo|hướng\\s+dẫn|văn\\s+bản(?:\\s+thẩm\\s+định)?|công\\s+điện|tờ\\s+trình|luật|kết\\s+luận|(?:nđ|qđ|nq|tt|cv|kh)(?=\\s+(?:số\\s+)?\\d))';
/** “Luật Trợ giúp pháp lý năm 2017”, “Luật Giá số 16/2023/QH15”. */
const LAW_BY_NAME =
  '(?:bộ\\s+)?luật(?:\\s+\\p{L}+,?){1,8}?\\s+(?:số\\s+\\d\\S*|năm\\s+\\d{4}|(?=ngày\\s+\\d))';
/** “theo Công văn số 12/UBND ngày 3/5/2026 của UBND tỉnh (về việc …)”: nothing for the ear. */
const REFERENCE = new RegExp(
  `(?<!(?:tiếp|kèm|mang|dựa))(?:,?\\s*tiếp)?,?\\s*(?:(?:đã\\s+)?(?:được\\s+)?sửa(?:\\s+đổi)?(?:,\\s+bổ\\s+sung)?\\s+(?:bởi|tại|theo)|theo|tại|căn\\s+cứ|thực\\s+hiện|trên\\s+cơ\\s+sở)\\s+(?:(?:khoản|điều|điểm|mục)\\s+\\S+\\s*,?\\s*)*(?:${DOCUMENT_NAME}\\s+(?:liên\\s+tịch\\s+)?(?:số\\s*:?\\s*[^\\s,;()]+|\\d+(?:/[^\\s,;()]+)?(?=[\\s,;.)]|$))|${LAW_BY_NAME})(?:\\s*,?\\s*(?:ngày\\s+\\d+\\s+tháng\\s+\\d+\\s+năm\\s+\\d+|ngày\\s+\\d[\\d/.-]*\\d))?(?:\\s+(?:và|,)\\s+${DOCUMENT_NAME}\\s+(?:số\\s+)?\\d[^\\s,;.]*(?:\\s+ngày\\s+\\d[\\d/.-]*\\d)?){0,4}(?:\\s+của\\s+[^,;.]{2,70}?(?=\\s+(?:về|quy\\s+định)|[,;.]|$))?(?:\\s+(?:về\\s+(?:việc\\s+)?|quy\\s+định\\s+)(?:[^,;.]|,(?=\\s+(?:chống|gọi|cứu|chữa|khắc\\s+phục)\\s)){2,160})?(?:,\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?(?:\\s+kể)?\\s+từ\\s+ngày\\s+\\d[\\d/]*)?`,
  'giu',
);
/** “theo | Nghị định 23/2016/NĐ-CP và | hương ước của thôn”: what else it is by stays. */
const PAPER_BESIDE = new RegExp(
  `(?<=(?<!\\p{L})theo\\s+)${DOCUMENT_NAME}\\s+(?:số\\s*:?\\s*)?\\d[^\\s,;()]*(?:,?\\s+ngày\\s+\\d[\\d/.-]*)?(?:\\s+của\\s+[^,;.]{2,40}?)?\\s+và\\s+(?=(?:hương|quy)\\s+ước|(?:quy|thể)\\s+(?:chế|định|lệ)|nội\\s+quy|hướng\\s+dẫn\\s+của|ý\\s+kiến|chỉ\\s+đạo|thực\\s+tế)`,
  'giu',
);
/** … and the next one, where two are named. */
const MORE_PAPERS = new RegExp(
  `^\\s*(?:và|,)\\s+${DOCUMENT_NAME}\\s+(?:số\\s+)?\\d\\S*(?:\\s+ngày\\s+\\S+)?,?\\s*`,
  'iu',
);
/** “…, thay thế Quyết định số 33/2017/QĐ-UBND”: what was before. */
const REPLACES = new RegExp(
  `,?\\s+(?:và\\s+)?(?:để\\s+)?thay\\s+thế\\s+(?:cho\\s+)?${DOCUMENT_NAME}\\s+(?:số\\s*:?\\s*)?\\d[^\\s,;()]*(?:,?\\s+ngày\\s+\\d[\\d/.-]*\\d)?(?:\\s+của\\s+[^,;.]{2,60})?(?=\\s*[,;.]|\\s*$)`,
  'giu',
);
/** “có Công văn số 2192/SVHTT-QLDS ngày 3/5 công khai …”: the paper without its number. */
const NUMBER_OF_PAPER = new RegExp(
  `(?<paper>${DOCUMENT_NAME})\\s+(?:số\\s*:?\\s*\\d|\\d+\\/(?=\\p{L}))[\\p{L}\\d/.-]*(?:,?\\s+ngày\\s+\\d[\\d/.-]*)?`,
  'giu',
);
/** Nobody writes down a longer one from a loudspeaker. */
const LONGEST_PATH = 15;

const withoutBrackets = (text: string): string =>
  spoken(
    withoutPointers(text)
      // “0988 000 164.(ông Dũng)”.
      .replace(/(?<=\d)\.\s*(?=\()/gu, ' ')
      // A sum said in figures already.
      .replace(
        /\s*\((?:bằng\s+chữ\s*:?\s*)?[\p{L}\s,]*(?:trăm|nghìn|ngàn|triệu|tỷ)[\p{L}\s,]*đồng[^)]*\)/giu,
        '',
      )
      // Anniversaries: from a year long past.
      .replace(/\s*\(\s*\d{1,2}\/\d{1,2}\/1\d{3}[^)]*\)/gu, ''),
  );

/** “từ ngày ban hành kế hoạch này đến ngày 20/3”: no listener knows that day, and it is past. */
const FROM_ITS_DAY =
  /(?<!\d\s+(?:ngày|tháng),?\s+|(?:kể|tính)\s+)(?:kể\s+)?từ\s+ngày\s+(?:ký|ra|ban\s+hành|phát\s+hành|đăng)(?:\s+(?:thông\s+báo|kế\s+hoạch|văn\s+bản|công\s+văn|thể\s+lệ|quyết\s+định))?(?:\s+này)?(?=,?\s+(?:cho\s+)?đến\s+(?:hết\s+)?(?:\d|ngày)|,\s+(?=\p{L}+\s+(?:\p{L}+\s+){0,6}(?:không|phải|chỉ|sẽ|được)\s))/giu;

/** Without references to papers, list markers, `./.` and the like. */
export function forTheEar(text: string): string {
  return (
    marksSaid(withoutBrackets(mended(text)))
      // It leans on a sentence that may not be told.
      .replace(
        /^\s*(?:vậy|tuy\s+nhiên|cùng\s+với\s+đó|bên\s+cạnh\s+đó|theo\s+đó|cụ\s+thể|đồng\s+thời)(?:\s+là)?,?\s+(?=\p{L})/iu,
        '',
      )
      .replace(FROM_ITS_DAY, (from) => (from.startsWith('K') || from.startsWith('T') ? 'Từ nay' : 'từ nay'))
      // “Thời gian từ ngày 19/8 đến ngày 28/8 để Ban Thường trực xem xét”.
      .replace(
        /^thời\s+gian\s+((?:từ|trong|đến)\s[^,;:]*\d)\s+để\s+(?:[UỦ][ỷy]\s+ban|UBND|BTT|Ban|Phòng|Hội|Tổ|Trung)(?!\p{L})[^,;:]*$/iu,
        'Thời gian: $1',
      )
      // “… ngày 14/2/2025 2.”: the next one's number.
      .replace(/(?<=\d[/.]\d{1,2}[/.]\d{4})\s+\d{1,2}\.?$/u, '')
      .replace(/^nguy\s+cơ\s+(?=xảy\s+ra(?!\p{L}))/iu, 'Có nguy cơ ')
      // “Ai là chủ xe đến công an”.
      .replace(
        /(?<=^|,\s+|thông\s+báo\s+)(?<who>ai\s+(?:là|có)\s(?:(?!\s(?:thì|đề\s+nghị|xin|mời|hãy|vui\s+lòng)\s)[^;]){3,90}?)(?<!\sliên\s+quan),?\s+(?=(?:đến|liên\s+hệ|mang)\s)/iu,
        '$<who> thì ',
      )
      // “nếu có ý kiến | gửi bằng văn bản về …”.
      .replace(
        /^(?<any>(?:nếu\s+)?có\s+(?:ý\s+kiến|(?:thắc|vướng)\s+mắc|khiếu\s+nại|nhu\s+cầu|sai\s+sót)(?:\s+[^\s,;:]+){0,6}?),?\s+(?=(?:gửi|liên\s+hệ|phản\s+ánh|gọi|nộp)\s)/iu,
        (_, any: string) => `${/^nếu/iu.test(any) ? any : `Nếu ${any.toLowerCase()}`} thì `,
      )
      .replace(REPLACES, '')
      .replace(PAPER_BESIDE, '')
      .replace(REFERENCE, '')
      .replace(MORE_PAPERS, '')
      .replace(NUMBER_OF_PAPER, '$<paper>')
      // “…, đúng trình tự nêu | tại Điều 5 của Luật”.
      .replace(
        /,?\s+(?:đúng|theo)\s+(?:trình\s+tự|quy\s+trình|thủ\s+tục|nội\s+dung|hướng\s+dẫn)\s+(?:đã\s+)?nêu(?=\s*(?:[.;,]|$))/giu,
        '',
      )
      .replace(/(?<![\p{L}.])TP\.?\s+(?=\p{Lu}\p{Ll})/gu, 'thành phố ')
      // A bracket that was opened before what is told.
      .replace(/^([^()]*)\)(?=[.,;]?\s*$)/u, '$1')
      // An address as it is said: without what browsers add, and only the site's name where the rest is long.
      .replace(/https?:\/\/(?:www\.)?(?<site>[^\s/,;)]+)(?<path>\/[^\s,;)]*)?/giu, (...found) => {
        const { site, path = '' } = found.at(-1) as { site: string; path?: string };
        return path.length > LONGEST_PATH || path.length < 2 ? site : site + path;
      })
      .replace(/\s*(?:\.\/\.?|\/\.)\s*$/u, '.')
      // “20.000đ đồng”
      .replace(/(?<=\d)\s?đ\s+(?=đồng(?!\p{L}))/giu, ' ')
      .replace(/(?<=\d)[′’'](?!\p{L})/gu, '')
      // “liên hệ ông: Bùi Văn A”
      .replace(/(?<=(?<!\p{L})(?:ông|bà|anh|chị|đồng\s+chí))\s*:\s+(?=\p{Lu})/gu, ' ')
      // “… bão, lũ, …”, “30/9/2017để lựa chọn”, “02093850081/0989021910”.
      .replace(/(?<=\d(?:\s?(?:triệu|nghìn|đồng|đ))?)\s*(?:\.{3}|…)\s+(?=\p{Ll})/gu, ', ')
      .replace(/[\s,]*(?:\.{3,}|…)(?=\s|[,;.(]|$)/gu, '')
      .replace(/(?<=\d{4})(?=(?:để|tại|của|theo|và)(?!\p{L}))/gu, ' ')
      .replace(/(?<=\d{3})\/(?=0\d{8,})/gu, ' hoặc ')
      .replace(/(?<=\d)\/\/(?=\d)/gu, '/')
      // Written twice by mistake.
      .replace(
        /(?<!\p{L})(?<word>thôn|xã|phường|tại|các|của|và|là|cho|về|từ|đến|tổ) \k<word>(?!\p{L})/giu,
        '$<word>',
      )
      // A label in capitals.
      .replace(
        /^\p{Lu}{2,}(?:[\s,]+\p{Lu}{2,})+(?=\s*:)/u,
        (label) => label.slice(0, 1) + label.slice(1).toLowerCase(),
      )
      // “Tiền mua hồ sơ: Tiền mua hồ sơ: 150.000 đồng”.
      .replace(/^(?<label>[^:]{5,60}):\s+(?=\k<label>:)/iu, '')
      .replace(/:\s*[-–]\s+/gu, ': ')
      // Opened, and never closed.
      .replace(/\s*\(([^)]*)$/u, ', $1')
      // “T2 -> T6”, “Đúng tuyến → nộp hồ sơ”, “cầu A > đường B > đường C”.
      .replace(
        /(?<=(?<!\p{L})(?:T\d|CN|thứ\s+\p{L}+|\d))\s*(?:--?>|=>|→|➔)\s*(?=(?:T\d|CN|thứ\s|chủ\s+nhật|\d))/giu,
        ' đến ',
      )
      // “tại tổ 1 -> tổ 9”.
      .replace(
        /(?:(?<!\p{L})(?:tại|từ|ở)\s+)?(?<from>(?<what>\p{L}+)\s+\d+)\s*(?:--?>|→|➔)\s*(?=\k<what>\s+\d)/gu,
        'từ $<from> đến ',
      )
      .replace(/(?<=[\p{L}\d])\s*(?:--?>|=>|→|➔)\s*(?<next>\p{L}.*)/gu, (_, next: string) =>
        beginsWithVerb(next) && /^\p{Ll}/u.test(next) ? ` thì ${next}` : `, ${next}`,
      )
      .replace(/\s*(?:--?>|=>|→|➔)\s*/gu, ', ')
      .replace(/\s+([,;.])/gu, '$1')
      .replace(/,\s*(?=[,;.])/gu, '')
      .replace(/:\s*,\s*/gu, ': ')
      .replace(/(?<=\s(?:là|gồm)),\s+(?=[\p{L}\d])/gu, ' ')
      .replace(/,\s+(?=cho\s+biết(?!\p{L}))/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}
