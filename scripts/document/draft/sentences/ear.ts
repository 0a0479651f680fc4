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
    .replace(/\s+(?:và|hoặc|cùng)$/iu, '')
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
export const ASIDES =
  /(?<=\S),?\s*(?:theo\s+(?:đúng\s+)?(?:các\s+)?quy\s+định(?:\s+(?:của\s+pháp\s+luật|hiện\s+hành|pháp\s+luật|của\s+(?:Bộ\s+)?[Ll]uật)(?:\s+(?:về\s+)?(?!(?:và|thì|để|trước|sẽ|phải|được|không)(?!\p{L}))\p{L}[^,;.]{1,60})?)?|theo\s+tinh\s+thần\s+[^,;.]+|khi\s+có\s+yêu\s+cầu|\(nếu\s+có\))(?=[\s,;.]|$)|,?\s*(?<!(?:lấy|dùng)(?:\s[^\s,;.]+){0,8})(?<!\s)(?:\s+để)?\s+làm\s+(?:căn\s+cứ|cơ\s+sở)\s+[^;.]+/giu;
/** Said in fewer words where a sentence is too long. */
export const SHORTER: readonly (readonly [RegExp, string])[] = [
  // “Cuộc thi … có chủ đề: “…””.
  [/^[^:“"]{8,}\s(?:có|với|mang)\s+chủ\s+đề(?:\s+là)?\s*:\s+(?=[“"])/iu, 'Chủ đề là '],
  [/(?<!\p{L})(?:cổng|trang)\s+thông\s+tin\s+điện\s+tử(?=\s)(?!\s+(?:tỉnh|thành|huyện))/giu, 'trang web'],
  [/^(?:một\s+số\s+)?(?:lưu\s+ý|chú\s+ý|ghi\s+chú)\s*\**\s*:\s*/iu, ''],
  // “Đề nghị bà con tuyệt đối không đốt nương, …”: to whom a ban is said is missed least.
  [/^đề\s+nghị\s+(?:bà\s+con|nhân\s+dân|người\s+dân)\s+(?=tuyệt\s+đối\s+không\s)/iu, ''],
  // “… phun hóa chất diện rộng theo lịch:”.
  [/,?\s+theo\s+lịch(?:\s+trình)?(?:\s+cụ\s+thể)?(?:\s+(?:như\s+)?sau)?\s*:\s*$/iu, ''],
  // “Trực nhận hồ sơ tham gia đấu giá … từ 8 giờ ngày …”: who does it isn't named.
  [/^trực\s+nhận\s+hồ\s+sơ\s[^:]*?\s+(?=từ\s+(?:ngày\s+)?\d)/iu, 'Thời gian trực nhận hồ sơ: '],
  [/^tiếp\s+nhận\s+hồ\s+sơ\s[^:]*?\s+(?=từ\s+(?:ngày\s+)?\d)/iu, 'Thời gian tiếp nhận hồ sơ: '],
  // “Nơi nhận hồ sơ: Hồ sơ … được gửi …”.
  [
    /^(?:nơi|thời\s+hạn|thời\s+gian|cách|hình\s+thức)\s+(?:nhận|nộp|gửi)\s+(?<what>\p{L}+\s+\p{L}+):\s+(?=\k<what>(?!\p{L})[^:]*\sđược\s)/iu,
    '',
  ],
  // “…, Văn phòng tổng hợp để các ngành trả lời”: what the office does with it.
  [
    /^(?<said>(?!(?:nếu|quá|sau|hết|trường\s+hợp|khi|trong|xin)(?!\p{L})).{30,}),\s+(?:văn\s+phòng|phòng|ban|ubnd|sở|trường|trung\s+tâm|trạm|tổ)(?:\s+[^\s,;:]+){0,5}?\s+(?:tổng\s+hợp|xem\s+xét|rà\s+soát)\s[^,;:]*[.]?$/iu,
    '$<said>',
  ],
  // “danh sách hộ khoán gồm 1.416 hộ và danh sách … gồm 902 hộ”: how many on each.
  [/,?\s+gồm\s+\d[\d.]*\s+(?:hộ|người|trường\s+hợp|thí\s+sinh|học\s+sinh)(?=\s+và\s|,\s)/giu, ''],
  // “… thôn 4 theo quy hoạch đã được UBND huyện phê duyệt ngày 15/5”.
  [/\s+theo\s+(?:MBQH|mặt\s+bằng|quy\s+hoạch|bản\s+vẽ)\s[^,;:()]*?phê\s+duyệt(?:\s+ngày\s+\d[\d/]*)?/giu, ''],
  // “trong 15 ngày, kể từ ngày 8/3 đến hết ngày 23/3”: either says how long.
  [
    /,?\s+trong\s+(?:(?:thời\s+(?:hạn|gian)|vòng)\s+)?\d+\s+ngày,?\s+(?:kể\s+)?(?=từ\s+ngày\s+\d[\d/.-]*\s+đến\s)/giu,
    ', ',
  ],
  // “17 giờ chiều ngày 24/8”, “đang sinh sống trên địa bàn phường”.
  [/(?<=(?<!\d)(?:1[3-9]|2[0-3])\s?(?:giờ|h)(?:\s?\d{2})?(?:\s+phút)?)\s+(?:chiều|tối)(?=\s)/giu, ''],
  [/\s+(?:hiện\s+)?đang\s+sinh\s+sống\s+(?:trên\s+địa\s+bàn|tại|ở)\s+(?:phường|xã)(?=\s\p{Ll}|,|$)/giu, ''],
  // “Đội Quản lý mạng lưới phối hợp nhà thầu đấu nối …”.
  [
    /(?<=\p{L})(?<!sẽ)\s+phối\s+hợp\s+(?:với\s+|cùng\s+)?(?:nhà\s+thầu|đơn\s+vị\s+thi\s+công|các\s+đơn\s+vị(?:\s+liên\s+quan)?)\s+(?=(?:đấu\s+nối|tổ\s+chức|tiến\s+hành|thi\s+công|di\s+chuyển|sửa\s+chữa|lắp\s+đặt|thay|súc\s+xả)\s)/iu,
    ' ',
  ],
  [/\s+hiện\s+(?:hữu|trạng)(?=\s+(?:đường|trên|tại|của)\s)/giu, ''],
  [/(?<=tổ\s+chức,\s+)hộ\s+kinh\s+doanh,\s+(?=cá\s+nhân(?!\p{L}))/iu, ''],
  [/(?<=(?:tổ\s+chức|cá\s+nhân|hộ|người))\s+trong\s+và\s+ngoài\s+(?:xã|phường|thôn)(?=\s)/iu, ''],
  // “Do nhu cầu nâng cấp, sửa chữa chợ, UBND xã bố trí …”.
  [/^do\s+nhu\s+cầu\s[^;:]{5,80}?,\s+(?=(?:UBND|[UỦ][ỷy]\s+ban|Ban|Công\s+an|Công\s+ty|Phòng)\s)/iu, ''],
  // “…, làm cho việc trả công bị chậm nhiều tháng”: what came of it.
  [/(?<=\S+(?:\s\S+){12}),\s+(?:làm\s+cho|khiến(?:\s+cho)?|dẫn\s+đến|gây\s+khó)\s[^,;:]*(?=[.]?$)/iu, ''],
  // “Qua đối chiếu sổ thu, đến hết tháng 2 còn …”.
  [/^qua\s+(?:đối\s+(?:chiếu|soát)|thống\s+kê|tổng\s+hợp)\s[^,:]{0,60},\s+(?=\p{L})/iu, ''],
  [/^qua\s+(?:kiểm\s+tra|rà\s+soát)\s+(?:trên\s+địa\s+bàn\s+(?:phường|xã)\s+)?(?=còn\s+\d)/iu, 'Hiện '],
  // “có hành vi vi phạm trật tự đô thị, lấn chiếm hành lang”: which it is.
  [/(?<=có\s+hành\s+vi\s+)vi\s+phạm\s+(?:về\s+)?trật\s+tự(?:\s+\p{L}+){2,5},\s+(?=lấn\s+chiếm\s)/iu, ''],
  // “Theo quy định về bầu cử và kế hoạch của cấp trên, UBND xã …”.
  [/^theo\s+(?:đúng\s+)?(?:các\s+)?quy\s+định(?:\s[^,;:]{3,80})?,\s+(?=\p{L})/iu, ''],
  // “trước khi thẻ hết hạn 10 ngày, cụ thể trước ngày 21/12”, “trông coi trẻ nhỏ trong thời gian này”.
  [/(?<!\p{L})trước\s+khi\s[^,;:]{3,40},\s+cụ\s+thể\s+(?:là\s+)?(?=trước\s+ngày\s+\d)/iu, ''],
  [/,?\s+trong\s+thời\s+gian\s+(?:này|đó|niêm\s+yết)(?=\s*(?:[,.;]|$))/iu, ''],
  // “trong 4 tháng, kể từ ngày đăng, phát thông báo này lần đầu”: as it is heard.
  [
    /,?\s+(?:kể\s+)?từ\s+ngày\s+đăng,\s+phát\s+(?:thông\s+báo|tin)(?:\s+này)?(?:\s+lần\s+đầu(?:\s+tiên)?)?/iu,
    '',
  ],
  // “Công an phường thông báo ai là chủ xe thì đến …”.
  [/^(?:\p{Lu}[^,;:]{2,40}\s)?(?:xin\s+)?thông\s+báo(?:\s+(?:cho|đến|tới))?\s+(?=ai\s+(?:là|có)\s)/u, ''],
  // “Muốn quà tới tay bà con trước Tết, UBND xã lập 17 tổ”.
  [/^muốn\s[^,;:]{8,70},\s+(?=(?:UBND|[UỦ][ỷy]\s+ban|Công\s+an|Ban|Trạm|Hội|Trường|xã|phường|thôn)\s)/iu, ''],
  // “Giấy chứng nhận số BE 22, do UBND huyện A cấp ngày 5/12/2011, thửa đất số 7, diện tích 486 m2”.
  [/,?\s+do\s[^,;:]{3,50}\scấp\s+(?:lần\s+đầu\s+)?ngày\s+\d[\d/.-]*(?=\s*(?:[.;,]|$))/iu, ''],
  [/,\s+cấp\s+(?:lần\s+đầu\s+)?ngày\s+\d[\d/.-]*(?=,\s+(?:thửa|tờ|số|tại|đối)\s)/iu, ''],
  [/(?<=tờ\s+bản\s+đồ\s+số\s+\d+),\s+diện\s+tích\s+\d[\d.,]*\s?m[2²]?(?=[,.;]|$)/iu, ''],
  [/(?<!\p{L})phát\s+hiện(?:,|\s+và)\s+lập\s+biên\s+bản,?\s+(?:và\s+)?(?=tạm\s+giữ\s)/iu, ''],
  // Examples.
  [/,?\s+như:\s+[^;.:]*?(?=\s+(?:để|nhằm)\s|[;.]|$)/giu, ''],
  [/(?<!\p{L})hiện\s+đang(?!\p{L})/giu, 'đang'],
  [/(?<=tạm\s+giữ\s[^,;]{4,80})\s+bị\s+tạm\s+giữ(?=\s+đã\s+quá)/giu, ''],
  [/(?:,?\s+khóa\s+[XVI]+)?,?\s+nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu, ''],
  [/^[Hh]iện\s+nay,?\s+(?=\p{Lu})|^[Tt]hời\s+gian\s+qua,\s+(?=từ\s+ngày\s)/u, ''],
  // Everybody knows in which ward they live.
  [
    /(?<=^(?:Chủ\s+tịch\s+)?(?:UBND|[UỦ][ỷy]\s+ban\s+nhân\s+dân|HĐND|Công\s+an|Hội\s+\p{L}+(?:\s+\p{L}+){0,2}|Trạm\s+Y\s+tế)\s+(?:xã|phường))(?:\s+\p{Lu}\p{L}*){1,3}(?=\s+\p{Ll})/u,
    '',
  ],
  // Who owns it is named already.
  [
    /,?\s+(?:hay|hoặc|và)\s+người\s+đại\s+diện(?:\s+(?:hợp\s+pháp|theo\s+pháp\s+luật))?(?:\s+của\s+[^,;.]{2,40}?)?(?=\s+(?:không|chưa|đến|liên\s+hệ|mang|phải|thì)(?!\p{L}))/giu,
    '',
  ],
  // Everybody knows in which city they live.
  [/(?<=,\s[^,]*\d[^,]*),\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2}(?=[.;]?$)/gu, ''],
  [/,\s+(?:tỉnh|thành\s+phố|TP\.?)\s+\p{Lu}[\p{L}]*(?:\s+\p{Lu}\p{L}*){0,3}(?=[.;]?$)/gu, ''],
  [
    /^(?:nếu\s+)?(?:quá|hết|sau)\s+(?:thời\s+(?:hạn|gian)|hạn|\d)[^,]*(?<!\p{L})kể\s+từ[^,]*?(?:,\s*\d[\d/.]+)?(?:,\s+(?:nếu\s+|mà\s+)?|\s+mà\s+)(?=[^;]{0,90}(?<!\p{L})(?:không|chưa)(?!\p{L}))/iu,
    'Quá thời hạn này, nếu ',
  ],
  [/^(?:quá|hết|sau)\s+thời\s+(?:gian|hạn)\s+(?:này|đó|(?:nói\s+|nêu\s+)?trên)(?=,|\s)/iu, 'Quá hạn'],
  // Where it is so is said; where what is done is done, everybody knows.
  [
    /\s+trên\s+địa\s+bàn\s+(?:phường|xã)(?:(?!\p{L}|\s+\p{Lu})|(?:\s+\p{Lu}\p{L}*)+(?!\p{L}|\s+(?:\p{Lu}|(?:vừa|đã|có|còn|ghi|xảy|phát|hiện)\s)))/gu,
    '',
  ],
  [
    /,?\s+để\s+được\s+(?:hướng\s+dẫn|hỗ\s+trợ|giải\s+đáp|tư\s+vấn|giải\s+quyết|phục\s+vụ|biết)[^,;.]*(?=[.]?$)/iu,
    '',
  ],
  // What it was before, and what comes long after.
  [
    /,?\s+(?:và\s+)?thay\s+thế\s+(?:quyết\s+định|nghị\s+quyết|thông\s+báo|kế\s+hoạch|quy\s+định)(?:\s+số)?(?:\s+\d\S*)?(?:\s+ngày\s+\d\S*)?(?=[.;]?$)/iu,
    '',
  ],
  [/,\s+tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?\d{4}/giu, ''],
  [/,?\s+(?:với\s+)?tỷ\s+lệ\s+1\/\d[\d.]*/giu, ''],
  [
    /\s+(?:đến|cho|tới)\s+toàn\s+thể\s+(?:nhân\s+dân|bà\s+con)(?:\s+trên\s+địa\s+bàn)?(?:\s+được)?\s+biết(?=[.;,]?$)/iu,
    '',
  ],
  [/^kể\s+từ\s+ngày\s+(?:ban\s+hành|ký|ra)\s+(?:thông\s+báo|văn\s+bản)(?:\s+này)?,\s+/iu, 'Từ nay, '],
  [/\s+nhân\s+(?=Ngày\s+\p{Lu})[^,;]*$/u, ''],
  [/,\s+dù\s+[^,]+(?=,|$)/iu, ''],
  // “phối hợp với Tổ dân phố 3, UBND phường và các đơn vị liên quan lập thủ tục …”
  [
    /(?<=phối\s+hợp)\s+(?:với\s+|cùng\s+)?[^;:.]{3,80}?\s+và\s+các\s+(?:cơ\s+quan|đơn\s+vị|ban|ngành|phòng)(?:,\s+\p{L}+(?:\s+\p{L}+)?)?(?:\s+có)?\s+liên\s+quan/giu,
    ' các đơn vị liên quan',
  ],
  [
    /tổ\s+chức,(?:\s+đơn\s+vị,)?\s+doanh\s+nghiệp,\s+hộ\s+gia\s+đình(?:,|\s+và)\s+cá\s+nhân/iu,
    'tổ chức, hộ gia đình, cá nhân',
  ],
  [
    /\s+theo\s+quy\s+định(?:\s+tại\s+[^,;.]+|(?:\s+của\s+pháp\s+luật|\s+hiện\s+hành)+)?(?=\s+(?:kể|từ|trước|đến|thì|tại|trong)(?!\p{L})|[,;.]|$)/giu,
    '',
  ],
  // “Tổ dân phố 1 đến tổ dân phố 12”, “Giấy chứng nhận quyền sử dụng đất số BE 22”: which is known.
  [/(?<=tổ\s+dân\s+phố\s+\d+\s+đến)\s+tổ\s+dân\s+phố(?=\s+\d)/giu, ''],
  [/(?<=(?:Giấy|giấy)\s+chứng\s+nhận)\s+quyền\s+sử\s+dụng\s+đất(?=\s+(?:số|và|của)\s|,)/iu, ''],
];

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
