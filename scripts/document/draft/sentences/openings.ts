/** When, if, what for: what a sentence opens with and can be told before it as a sentence of its own. */
import { beginsWithVerb } from '../words/verbs.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from '../words/words.ts';
import { PEOPLE } from '../words/people.ts';
import { ofCase } from './cases.ts';
import { beginsVerb, whenOf } from './clauses.ts';
import { comesTo } from './comesTo.ts';

/** “Trong thời hạn 7 ngày kể từ …, Y”. */
const TERM =
  /^trong\s+(?:thời\s+hạn|vòng)\s+(?<term>\d[^,]{3,90}(?:,\s+kể\s+từ\s[^,]{3,40})?),\s+(?<then>.+)$/iu;
/** “Từ ngày 19/7 đến ngày 23/7 các thí sinh …”. */
const WHEN_PEOPLE = new RegExp(
  `^(?:(?:chú|lưu)\\s+ý:\\s+)?(?<when>(?:từ|trong)\\s[^,;:]*?\\d[\\d/.-]*),?\\s+(?<rest>(?:${PEOPLE}|ai\\s+là)(?!\\p{L}).+)$`,
  'iu',
);
const AIM =
  /^(?:[Đđ]ể|[Nn]hằm)\s+(?<aim>[^:]+?),\s+(?<then>(?=\p{Lu}|đề\s+nghị|yêu\s+cầu|các\s|hàng\s|những\s|người\s|bà\s).+)$/u;
const MOMENT = /^(?:từ|trong)\s+(?:\d|ngày|\d{1,2}\s?(?:h|giờ))/iu;

export function opening(text: string): [string, string] | null {
  const aim = AIM.exec(text)?.groups as Record<'aim' | 'then', string> | undefined;
  // What is done, then what for; the caller tells them in that order.
  if (
    aim !== undefined &&
    wordsIn(aim.then) >= 5 &&
    wordsIn(aim.aim) <= MOST_WORDS - 3 &&
    // “Để đợt khám đạt kết quả, ngay từ tháng 3 xã đã phối hợp với trường, các thôn …”: what is done began before.
    !/,\s+(?:ngay|từ|trong|tại|đến|trước|sau|\p{Lu})/u.test(aim.aim) &&
    !/^kịp\s/iu.test(aim.aim) &&
    // “UBND xã thông báo như sau”: of what?
    !/(?:như|sau\s+đây|dưới|dung)(?:\s+sau)?[.:]?$/iu.test(aim.then)
  )
    return [
      aim.then,
      `Việc này ${!/^không\s/iu.test(aim.aim) && (beginsVerb(aim.aim) || beginsWithVerb(aim.aim)) ? 'nhằm' : 'để'} ${aim.aim}`,
    ];
  const ofOne = ofCase(text);
  if (ofOne !== null) return ofOne;
  const term = TERM.exec(text)?.groups as Record<'term' | 'then', string> | undefined;
  if (term !== undefined && wordsIn(term.then) >= 6) return [term.then, `Thời hạn: ${term.term}`];
  const said = WHEN_PEOPLE.exec(text)?.groups as Record<'when' | 'rest', string> | undefined;
  if (said !== undefined)
    return [`Thời gian: ${lowerFirst(said.when).replace(/^trong\s+thời\s+gian\s+/u, '')}`, said.rest];
  return timeFirst(whenOf(text));
}

/** “Từ ngày 1/6 đến ngày 31/7, UBND xã tổ chức …”. */
export const spanFirst = (text: string): [string, string] | null => timeFirst(whenOf(text, true));

function timeFirst(at: { when: string; rest: string } | null): [string, string] | null {
  if (at === null || wordsIn(at.rest) < 5 || !comesTo(at.rest)) return null;
  const time = `Thời gian: ${lowerFirst(at.when)}`;
  if (MOMENT.test(at.when) && /đến/u.test(at.when)) return [time, `Trong thời gian này, ${at.rest}`];
  // A day alone says nothing before it is known of what.
  return [at.rest, time];
}

/** On what occasion, why or about what, before who acts; a time or a condition isn't among them. */
const CIRCUMSTANCE =
  /^(?:(?:hưởng\s+ứng|chào\s+mừng|kỷ\s+niệm|hướng\s+tới|thực\s+hiện|trước(?!\s+(?:đó|đây|nay|ngày|khi|giờ|mùa|lúc|tết|\d))|để|nhằm|do|vì|qua|nhân|với|cùng\s+với|trên\s+cơ\s+sở)(?!\p{L})(?:phòng,\s+chống|(?!\s(?:cho\s+)?thấy\s)[^,;:]){8,},\s+|(?!(?:nội\s+dung|đối\s+tượng|thời|địa|hồ\s+sơ|mức|lệ\s+phí|kinh\s+phí)\s)(?:về\s+)?[^:,\d]{3,60}(?:,\s[^:,\d]{3,30})?:\s+(?=\p{L}+\s))/iu;
const PAPER = /^(?:luật|nghị\s+(?:định|quyết)|quyết\s+định|thông\s+tư|công\s+văn|kế\s+hoạch|phương\s+án)\s/iu;
/** “Gửi ý kiến: | các hộ gửi ý kiến …”. */
const HEADS = /^(?:về|gửi|nộp|đăng\s+ký|kê\s+khai|góp\s+ý)\s/iu;
const SOMEBODY = new RegExp(`^${PEOPLE}(?!\\p{L})`, 'iu');
const ACTS = /^(?:\p{Lu}|đề\s+nghị|yêu\s+cầu|kính\s+mời)/u;
/** What is done, without on what occasion; null where the sentence doesn't open so. */
export function withoutCircumstances(text: string): string | null {
  let rest = text;
  for (let found = CIRCUMSTANCE.exec(rest); found !== null; found = CIRCUMSTANCE.exec(rest)) {
    const after = rest.slice(found[0].length);
    if (
      found[0].includes(':') &&
      !beginsVerb(lowerFirst(after)) &&
      !(HEADS.test(found[0]) && SOMEBODY.test(after))
    )
      break;
    // “Thực hiện Luật Thủy sản, | Nghị định số 26”: one more paper.
    if (PAPER.test(after) || /^(?:nếu|khi|trường\s+hợp|đối\s+với)(?!\p{L})/iu.test(found[0])) return null;
    rest = after;
    if (ACTS.test(rest) || SOMEBODY.test(rest)) return rest;
  }
  return rest !== text && beginsVerb(lowerFirst(rest)) && /:\s/u.test(text) ? rest : null;
}

const SPEAKERS =
  'Thuế|Điện lực|Xí nghiệp|Đảng ủy|Thường trực|Trạm|Trường|Tổ|Chủ tịch|Hội đồng|Hội|[UỦ][ỷy] ban|Sở|UBND|Công an|Ban|Ông|Bà|Ngân hàng|Công ty|Tổng Công ty|Bảo hiểm|Trung tâm|Bộ|Cục|Chi cục|Phòng|Đại diện|Thạc sĩ'.replaceAll(
    ' ',
    '\\s+',
  );
/** “Sở Giáo dục cho biết | thí sinh …”. */
const SPEAKER = new RegExp(
  `^(?:${SPEAKERS})[^:“"]{0,90}?(?<!\\p{L})cho\\s+biết,?\\s+(?=${PEOPLE}(?!\\p{L})|(?:hiện|còn|có)\\s)`,
  'u',
);
/** “UBND phường … (trân trọng) kính mời | đại diện các hộ …”: whose letter it is was said. */
const ASKER = new RegExp(
  `^(?:${SPEAKERS})(?:\\s+(?!của\\s)[^\\s,;:“”"()]+){0,12}?\\s+(?:trân\\s+trọng\\s+|xin\\s+)?(?=(?:kính\\s+mời|kính\\s+mong|kêu\\s+gọi|đề\\s+nghị|vận\\s+động(?=\\s+${PEOPLE}(?!\\p{L}))|khuyến\\s+cáo|mời)\\s)`,
  'u',
);
/** “Công an xã thông báo lần 2 để | chủ xe đến …”. */
const SECOND_NOTICE = new RegExp(
  `^(?:${SPEAKERS})(?:\\s+[^;:“”"()]+?)?\\s+(?:phát\\s+)?thông\\s+báo(?:\\s+lần\\s+(?:\\d|hai|ba))?\\s+để\\s+(?=(?:các\\s+)?(?:${PEOPLE}|người\\s+vi\\s+phạm|chủ\\s+(?:xe|phương\\s+tiện|sở\\s+hữu|tài\\s+sản))(?!\\p{L}))(?!.*\\sbiết(?!\\p{L}))`,
  'u',
);
/** “UBND xã thông báo | trong thời gian …, ai là chủ …”, “… thông báo | từ ngày …, các hộ …”, “… thông báo: | …”. */
const ANNOUNCER = new RegExp(
  `^(?:Nay,?\\s+)?(?:${SPEAKERS})(?:\\s+[^\\s,;:“”"()]+){0,10}?\\s+(?:xin\\s+|trân\\s+trọng\\s+)?(?:thông\\s+báo|nhắc(?:\\s+\\p{L}+){0,3}):?\\s+(?=ai\\s|(?:trong\\s+thời\\s+gian\\s+)?(?:kể\\s+)?từ\\s+ngày\\s|(?<=:\\s)\\p{Ll}|miễn\\s+phí\\s)`,
  'u',
);
/** “UBND xã xin thông báo | ai là thân nhân …”. */
const ASKS_WHO = new RegExp(
  `^(?:Vậy,?\\s+)?(?:${SPEAKERS})[^:“",;]{0,60}?(?<!\\p{L})thông\\s+báo(?:\\s+trong\\s+\\d+\\s+ngày)?(?:\\s*\\([^)]*\\))?,?\\s+(?=ai\\s+(?:là|có)(?!\\p{L}))`,
  'u',
);
/** “Đề nghị ai là chủ các xe này …”. */
const WHOEVER_OWNS =
  /(?<=(?:đề\s+nghị|yêu\s+cầu|kính\s+mời|mời)\s)ai\s+là\s+(?<who>chủ|thân\s+nhân)\s+(?:(?:các|những|chiếc)\s+)?/iu;
export const withoutSpeaker = (text: string): string =>
  text.replace(SPEAKER, '').replace(ASKS_WHO, '').replace(WHOEVER_OWNS, '$<who> ');

/** On what day it was announced, by which paper or whose word: the news itself is told. */
export const SOURCES: readonly (readonly [RegExp, string])[] = [
  [
    /^theo\s+(?:sở|bộ|ubnd|công\s+an|trung\s+tâm|lời|thông\s+tin|quy\s+định|văn\s+bản|thông\s+báo|kế\s+hoạch|chủ\s+trương|hướng\s+dẫn|công\s+văn|luật|tin\s+từ|dự\s+báo|nhận\s+định|tin\s+bão|đài|cục|biên\s+bản|dữ\s+liệu|số\s+liệu|đề\s+nghị\s+của|quyết\s+định|nghị\s+quyết)(?!\p{L})[^,:]{0,120},\s+(?=[\p{L}\d])/iu,
    '',
  ],
  [
    /^(?:(?:ngày|sáng|chiều|tối)\s+(?:[\d/.-]+|\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?),\s+)(?=[^,]{3,80}?(?<!\p{L})(?:báo|thông\s+báo|cho\s+biết|ban\s+hành|ra\s+(?:văn|thông|quyết)|có\s+(?:văn|công|quyết|thông)|công\s+bố)(?!\p{L}))/iu,
    '',
  ],
  [
    /^[^:“"]{3,110}?(?<!\p{L})(?:cho\s+biết|thông\s+tin|cảnh\s+báo|nhắc\s+thêm|nhấn\s+mạnh)\s*(?:rằng\s+)?:\s+(?=\p{L})/iu,
    '',
  ],
  // “Qua kiểm tra ngày 5/3, UBND xã phát hiện …”.
  [
    /^qua\s+(?:kiểm\s+tra|rà\s+soát|tuần\s+tra|theo\s+dõi)[^,:]{0,60}?(?:,\s+|\s+(?=các\s+đoàn\s))(?=[\p{L}\d])/iu,
    '',
  ],
  [SECOND_NOTICE, 'Đề nghị '],
  [SPEAKER, ''],
  [ANNOUNCER, ''],
  [ASKER, ''],
];
