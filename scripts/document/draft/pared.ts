/**
 * A sentence too long to be told whole, pared step by step until it can be: first what only places or dates it more
 * exactly, last what it is for. What governs it stays.
 */
import { contacts } from './sentences/contacts.ts';
import { sentence } from './sentences/ear.ts';
import { LIMITS } from './sentences/limits.ts';
import { short } from './sentences/sentences.ts';
import { meetingIn } from './told/meeting.ts';
import { MOST_WORDS, wordsIn } from './words/words.ts';

/** Province, town, ward at an address's end. */
const WIDER: readonly (readonly [RegExp, string])[] = [
  [/(?<!\sgồm\s.*),\s+(?:tỉnh|thành\s+phố|TP\.?)\s+\p{Lu}[^,;.]*(?=[.;\s]*$)/u, ''],
  [/(?<!\sgồm\s.*),\s+(?:thành\s+phố|TP\.?|thị\s+xã|huyện|quận)\s+\p{Lu}[^,;.]*(?=[.;\s]*$)/u, ''],
  [/(?<!\sgồm\s.*),\s+(?:phường|xã|thị\s+trấn)\s+\p{Lu}[^,;.]*(?=[.;\s]*$)/u, ''],
];
/** “Địa điểm: trụ sở A, số 99 …, phường B, thành phố C”: the house is told before the town. */
const nearerOnly = (text: string): string =>
  /^địa\s+(?:điểm|chỉ)[^:]*:/iu.test(text)
    ? WIDER.reduce((said, [wider]) => (wordsIn(said) > MOST_WORDS ? said.replace(wider, '') : said), text)
    : text;

/** What only tells more exactly, from what is missed least. */
const STEPS: readonly (readonly [RegExp, string])[] = [
  // “Sổ của tổ quản lý cho thấy còn 61 hộ …”, “Vừa qua xã kiểm tra thấy có 26 bè …”: what was found is told.
  [
    /^[^;:“"]{0,110}?(?<!\p{L})(?:cho\s+(?:thấy|hay)|(?:kiểm\s+tra|rà\s+soát|đối\s+(?:chiếu|soát)|thống\s+kê)[^,;:]{0,40}?\s(?:vẫn\s+|nhận\s+)?thấy),?\s+(?:rằng\s+)?(?:có\s+|vẫn\s+)?(?=(?:còn|hiện)\s|\d|\p{Lu})/u,
    '',
  ],
  // “Hôm 31/5 UBND phường đã ra Thông báo số 57 nghiêm cấm …”: what it says, not that it was written.
  [
    /(?:^|(?<=^[^,;:]{3,40},\s+))(?:(?:hôm|ngày|sáng|chiều)\s+[\d/.-]+,?\s+)?(?<who>\p{L}[^,;:]{2,60}?)\s+(?:vừa|đã|mới)\s+(?:có|ra|ban\s+hành|phát\s+hành)\s+(?:thông\s+báo|quyết\s+định)(?:\s+số\s*:?\s*[^\s,]+)?(?:,?\s+ngày\s+[\d/.-]+)?(?:\s*\([^()]*\))?\s+(?=(?:nghiêm\s+cấm|cấm|dời|tạm\s+\p{L}+|tìm)\s)/iu,
    '$<who> ',
  ],
  [
    /(?:^|(?<=^[^,;:]{3,40},\s+))(?:(?:hôm|ngày|sáng|chiều)\s+[\d/.-]+,?\s+)?(?<who>\p{L}[^,;:]{2,60}?)\s+(?:vừa|đã|mới)\s+(?:có|ra|ban\s+hành|phát\s+hành)\s+(?:thông\s+báo|quyết\s+định)(?:\s+số\s*:?\s*[^\s,]+)?(?:,?\s+ngày\s+[\d/.-]+)?(?:\s*\([^()]*\))?\s+về\s+việc\s+/iu,
    '$<who> thông báo ',
  ],
  // “Như vậy, phiên chợ đầu tiên …”, “Theo đó các hộ …”.
  [/^(?:như\s+vậy|theo\s+đó|vì\s+thế|do\s+vậy|vì\s+vậy),?\s+(?=\p{L})/iu, ''],
  // “Cơ quan, trường học và toàn thể các gia đình …”: offices read it for themselves.
  [
    /^(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|trường\s+học|công\s+sở)[^;:.]{0,90}?\s(?:và|cùng)\s+(?=(?:toàn\s+thể\s+|các\s+|mọi\s+)*(?:gia\s+đình|hộ(?!\s+kinh)|người\s+dân|nhân\s+dân|bà\s+con)(?!\p{L}))/iu,
    '',
  ],
  // “… ý kiến của các sở, hợp tác xã cũng như bà con …”.
  [
    /(?<=\s(?:của|tới|đến|cho|mong|mời)\s)(?:các\s+)?(?:sở|cơ\s+quan|đơn\s+vị|phòng|hội|đoàn\s+thể)(?!\p{L})[^;:.]{0,90}?\s(?:cũng\s+như|và|cùng)\s+(?=(?:các\s+)?(?:người\s+dân|nhân\s+dân|bà\s+con|hộ|gia\s+đình)(?!\p{L}))/iu,
    '',
  ],
  // “… lấy ý kiến các cơ quan, tổ chức, cá nhân và cộng đồng dân cư về đồ án”: everybody.
  [
    /(?:các\s+|mọi\s+)?(?:(?:cơ\s+quan|tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|đơn\s+vị|cộng\s+đồng\s+dân\s+cư|nhân\s+dân)(?:,\s+|\s+và\s+)){2,4}(?:cá\s+nhân|hộ\s+gia\s+đình|cộng\s+đồng\s+dân\s+cư|nhân\s+dân)(?=\s(?!nào|vi\s))/iu,
    'bà con',
  ],
  // “Góp ý của quý cơ quan, tổ chức, cá nhân xin gửi về …”, “UBND xã đề nghị ai là người thân …”: whose, and who asks.
  [
    /(?<=^(?:(?:mọi|các)\s+)?(?:ý\s+kiến(?:\s+(?:đóng\s+góp|góp\s+ý))?|góp\s+ý|thắc\s+mắc|vướng\s+mắc))\s+(?:của|về|liên\s+quan\s+đến)\s[^;:.]{3,80}?(?=\s(?:xin\s+|đề\s+nghị\s+|được\s+)?(?:gửi|nộp)\s)/iu,
    '',
  ],
  [
    /^(?:UBND|[UỦ][ỷy]\s+ban|Công\s+an|Ban|Hội)\s[^,;:.]{2,40}?\s+(?=đề\s+nghị\s+(?:ai|các|những|bà|người|hộ)\s)/u,
    '',
  ],
  // “coi như đồng ý | với hồ sơ kế hoạch sử dụng đất”.
  [
    /(?<=(?:coi|xem)\s+như\s+(?:là\s+)?(?:đã\s+)?(?:đồng\s+ý|thống\s+nhất|nhất\s+trí))\s+(?:với|về)\s[^;.]+/iu,
    '',
  ],
  // “Chi nhánh phối hợp với Tổ dân phố 6 và UBND phường lập thủ tục …”: with whom.
  [
    /(?<=\p{Lu}[^,;:]{1,40})\s+(?:phối\s+hợp\s+(?:với|cùng)|cùng(?:\s+với)?)\s+[^;:.]{3,110}?\s+(?=(?:(?:sẽ|tự)\s+)?(?:lập|làm\s+thủ\s+tục|di\s+dời|bốc|quy\s+tập|thu\s+hồi)\s)/u,
    ' ',
  ],
  // “Cục Viễn thông cho biết, …”, “Theo tin của Đài khí tượng, …”, “UBND xã báo để bà con biết, …”: who says it.
  [
    /^(?:(?:Cục|Sở|Phòng|UBND|[UỦ][ỷy]\s+ban|Công\s+an|Điện\s+lực|Trung\s+tâm|Ban|Chi\s+cục|Công\s+ty|Hội|Trường|Bảo\s+hiểm)\s[^,;:“"]{2,60}\scho\s+(?:biết|hay),?\s+|Theo\s+(?:tin|thông\s+tin|dự\s+báo)\s+(?:của|từ)\s[^,;:]{3,60},\s+|(?:Vậy\s+)?[^,;:]{2,40}\s(?:báo|thông\s+báo)\s+(?:để|cho)\s+(?:bà\s+con|nhân\s+dân|các\s+hộ)\s+(?:được\s+)?(?:biết|rõ),\s+)(?=\p{L})/u,
    '',
  ],
  // “đơn của ông A, sinh năm 1961, thường trú tại ấp 4, xã B, | trình báo …”.
  [
    /,\s+sinh\s+(?:năm|ngày)\s+[\d/.-]+(?:,\s+(?:(?:hộ\s+khẩu\s+)?thường\s+trú|trú|cư\s+trú|ngụ|địa\s+chỉ)[^;:]{3,80}?)?,?\s+(?=(?:trình\s+báo|đề\s+nghị|về\s+việc|xin|phản\s+ánh|khiếu\s+nại|yêu\s+cầu|là\s+chủ)\s)/iu,
    ' ',
  ],
  // “Thông tư 18, hộ nuôi …”, “Hiện tại …”.
  [
    /^(?:(?:thông\s+tư|nghị\s+định|luật|quyết\s+định)\s[^,]{0,60},\s+(?=(?:tổ\s+chức|cá\s+nhân|hộ|người|các)\s)|(?:hiện\s+(?:tại|nay)|(?:trong\s+)?thời\s+gian\s+(?:gần\s+đây|qua)|vừa\s+qua),?\s+)/iu,
    '',
  ],
  [/,\s+tầm\s+nhìn(?:\s+đến)?(?:\s+năm)?\s+\d{4}/giu, ''],
  // “Toàn thể các gia đình …”.
  [/^toàn\s+(?:thể|bộ)\s+(?=(?:các|những)\s)/iu, ''],
  // “Trong thời gian này người nào không nhất trí thì …”.
  [/^trong\s+(?:thời\s+gian|thời\s+hạn)\s+(?:này|đó|trên)\s+(?=(?:người|ai|hộ|tổ\s+chức|cá\s+nhân)\s)/iu, ''],
  [/^trong\s+thời\s+gian\s+niêm\s+yết(?:\s+này)?,?\s+(?=\p{L})/iu, ''],
  // “Trong quá trình thi công, …”, “Tại thời điểm phát hiện, …”.
  [
    /^(?:trước\s+đó|tại\s+thời\s+điểm\s+này|trong\s+(?:quá\s+trình|lúc)\s+[^,;:\d]{6,60}?|(?:nhân\s+)?lúc\s+[^,;:\d]{6,60}?|trong\s+(?:những|các)\s+ngày\s+[^,;:\d]{3,40}?|trước\s+tình\s+hình\s+[^,;:\d]{2,60}?|trong\s+thời\s+gian\s+này)(?:\s+đây)?,\s+(?=\p{L})/iu,
    '',
  ],
  // “Sau khi sửa xong, có thể xảy ra nước đục, đề nghị …”
  [
    /^(?:sau\s+khi|khi)\s[^,]+,\s+có\s+thể\s+(?<what>(?:xảy\s+ra|có|bị|gặp)\s[^,]+),\s+(?=đề\s+nghị)/iu,
    'Nếu $<what>, ',
  ],
  // “Từ 8 giờ ngày 27/5, cấm …”: where it is told already, it needn't be told again; of what was, the day isn't told apart.
  [
    /^(?:vào\s+)?(?<when>(?:lúc|khoảng|(?:kể\s+)?từ)(?:\s+(?:\d[\d/.:hg]*|giờ|phút|đến|hết|ngày|tháng|năm|thứ|hai|ba|tư|sáu|bảy|chủ|nhật|sáng|trưa|chiều|tối))+),\s+(?<rest>(?!.*(?<!\p{L})(?:đã|tiếp\s+nhận\s+\d+|phát\s+hiện|tạm\s+giữ|ghi\s+nhận|xảy\s+ra|nhận\s+được)\s)[^;]+)$/iu,
    '$<rest>; thời gian: $<when>',
  ],
  // “UBND xã nhận được tin báo từ ông A về việc phát hiện …”
  [
    /(?:^|(?<=,\s))[^,;]*nhận\s+được\s+(?:tin\s+báo|thông\s+tin|phản\s+ánh|trình\s+báo)\s+(?:từ|của)\s+(?<who>[^();]*?)\s*(?:\([^()]*\)\s*)?về\s+việc(?=\s+(?:phát\s+hiện|bị|mất|nhặt)\s)/iu,
    '$<who>',
  ],
  // “Hồ sơ đăng ký tham gia … được gửi về …”
  [
    /(?<=^|:\s)(?<what>hồ\s+sơ|bài\s+dự\s+thi|tác\s+phẩm)\s(?:(?!gửi|nộp).){20,}?\s(?:được\s+|xin\s+)?(?=(?:gửi|nộp)\s)/iu,
    '$<what> ',
  ],
  // “Liên danh Công ty A – Công ty B thi công …”
  [/(?<!\p{L})liên\s+danh\s.*?(?=\s(?:thực\s+hiện|thi\s+công|tiến\s+hành)\s)/iu, 'đơn vị thi công'],
  // “đang sinh sống trên địa bàn các tổ dân phố 3, 4”.
  [/(?<=\s(?:sống|trú))\s+trên\s+địa\s+bàn(?=\s+(?:các\s+)?(?:tổ|thôn|khu|ấp|xã|phường)\s)/giu, ' tại'],
  [/(?<=thuộc)\s+địa\s+bàn|(?<=trong)\s+khu\s+vực/giu, ''],
  [new RegExp(`\\s*\\((?!(?:nữ|nam)\\))(?!(?:đoạn|từ|các|những|với)\\s)(?!${LIMITS})[^()]*\\)`, 'giu'), ''],
  ...WIDER,
];
/** A shorter one needs no paring, only says nothing. */
const LEAST_WORDS = 12;
/** Less says nothing. */
const LEAST_LEFT = 8;

/** When or where, and nothing of what. */
const ALONE = /^(?:Thời gian|Thời hạn|Địa chỉ|Địa điểm|Hình thức)[:,]?\s/iu;
const LEFT_OPEN = /(?<!\p{L})được\s+(?:gửi|nộp)\.$/u;
/** “Chỉ bổ sung thông tin | thông qua ứng dụng”: only how is told. */
const onlyWithout = (lines: readonly string[], text: string): boolean => {
  const said = lines.join(' ');
  return (
    /(?<!\p{L})chỉ(?!\p{L})[^.]*\sthông\s+qua\s/iu.test(text) &&
    /(?<!\p{L})chỉ(?!\p{L})/iu.test(said) &&
    !/thông\s+qua/iu.test(said)
  );
};
const says = (lines: readonly string[], text: string): boolean =>
  !lines.some((line) => LEFT_OPEN.test(line)) &&
  !onlyWithout(lines, text) &&
  (ALONE.test(text) ? lines.length > 0 : lines.some((line) => !ALONE.test(line)));

/** “Gửi về Trung tâm A (địa chỉ: số 9 …) hoặc UBND xã B”: whose address it is, told at the end. */
const ADDRESS =
  /(?<whose>(?:Trung tâm|UBND|Ủy ban|Phòng|Ban|Sở|Chi cục|Công ty|Văn phòng|Trạm|Công an|Hội|Khoa|Trường)\s(?:(?!\s(?:hoặc|và)\s)[^,;()]){3,60}?)\s*\([Đđ]ịa\s+chỉ\s*:?\s*(?<at>[^()]+)\)(?<rest>.*)$/u;
const addressLast = (text: string): string =>
  wordsIn(text) > MOST_WORDS
    ? text.replace(ADDRESS, (...found) => {
        const { whose, at, rest } = found.at(-1) as Record<'whose' | 'at' | 'rest', string>;
        return `${whose}${rest.replace(/[.;/\s]+$/u, '')}; địa chỉ ${whose}: ${at}`;
      })
    : text;

/** “Khi đào móng tường rào, | nhà thầu gặp 02 ngôi mộ …”: how it was found. */
const WHEN_FOUND =
  /(?:^|(?<=^(?:ngày|sáng|chiều|tối)\s[\d/.-]+,\s+))(?:khi|trong\s+(?:lúc|khi|quá\s+trình))\s[^,]{6,60},\s+(?=[^,]{3,40}?\s(?:có\s+|đã\s+)?(?:gặp|phát\s+hiện)\s+\d)/iu;
/** “Thời gian: | người có nhu cầu gửi phiếu …”, “Tiếp nhận ý kiến: | trong những ngày niêm yết, hộ nào …”: a sentence for itself. */
const MORE_THAN_LABEL =
  /^(?:thời\s+gian|địa\s+điểm|hình\s+thức|cách\s+thức|(?:tiếp\s+nhận|giải\s+quyết|xử\s+lý|trả\s+lời|góp|nộp|gửi)\s+(?:ý(?:\s+kiến)?|đơn|khiếu\s+nại|phản\s+ánh|vi\s+phạm)|ý\s+kiến|khiếu\s+nại|kiến\s+nghị|phản\s+ánh)[^:]{0,20}:\s+(?=(?:(?:trong|hết|quá|sau)\s[^,:]{3,60},\s+)?(?:(?:các\s+|những\s+)?(?:người|hộ|bà\s+con|công\s+dân|cử\s+tri|phụ\s+huynh)\s|nếu\s|ai\s|trường\s+hợp\s|(?:\p{L}+\s+){1,3}nào\s))/iu;
/** “Đăng ký: người chăn nuôi đăng ký số lượng với thú y”: what is done, said again with who does it. */
const LABEL_AGAIN =
  /^(?<does>(?!mức|giá|phí|đối\s+tượng)\p{L}[^:;.]{2,40}):\s+(?=(?:các\s+|những\s+)?(?:người|hộ|bà\s+con|công\s+dân|phụ\s+huynh|cử\s+tri|học\s+sinh|tổ\s+chức|cá\s+nhân|doanh\s+nghiệp|chủ|xã\s+viên|thành\s+viên|hội\s+viên|khách\s+hàng)\s[^:]{0,150}(?<!\p{L})\k<does>(?!\p{L}))/iu;
/** “Đội Cảnh sát thông báo để | các chủ xe mang giấy tờ đến …”: that is what they are asked. */
const LETS_THEM =
  /^\p{Lu}[^,;:]{3,60}?\s(?:tiếp\s+tục\s+)?thông\s+báo\s+để\s+(?=(?:những|các)\s+(?:người|chủ|hộ)\s(?:[^,;:]{0,40}\s)?(?:mang|đến|liên\s+hệ)\s)/u;
const foundOnly = (text: string): string =>
  wordsIn(text) > MOST_WORDS ? text.replace(WHEN_FOUND, '') : text;

export function pared(long: string, own = false): string[] {
  const text = nearerOnly(
    addressLast(
      foundOnly(long.replace(MORE_THAN_LABEL, '').replace(LABEL_AGAIN, '').replace(LETS_THEM, 'Đề nghị ')),
    ),
  );
  const whole = short(text, own);
  if (says(whole, text) || wordsIn(text) < LEAST_WORDS) return whole;
  const { bare, more } = contacts(text);
  if (more.length > 0) {
    const said = pared(bare, own);
    if (said.length > 0)
      return [...said, ...more.map(sentence).filter((line) => wordsIn(line) <= MOST_WORDS)];
  }
  let said = text;
  for (const [less, instead] of STEPS) {
    const fewer = said.replace(less, instead);
    if (fewer === said || wordsIn(fewer) < LEAST_LEFT) continue;
    said = fewer.replace(/(?<=; thời gian: )\p{Lu}/u, (first) => first.toLowerCase());
    const pieces = said.split(/;\s+/u).map((piece) => short(piece, own));
    const lines = pieces.flat();
    if (pieces.every((piece) => piece.length > 0) && says(lines, text)) return lines;
  }
  return whole.length > 0 ? [] : meetingIn(text);
}
