/** Whom a letter speaks to: the people, or only offices that shall do something. */
import type { Letter } from '../letter.ts';
import { PEOPLE } from './words/people.ts';

const TO_PEOPLE =
  /(?<!(?:ban|đồng)\s+)nhân\s+dân|người\s+dân|(?<!\p{L})hộ(?!\p{L})|bà\s+con|công\s+dân|cá\s+nhân|khách\s+hàng|phụ\s+huynh|cử\s+tri|cha\s+mẹ|cư\s+dân|xã\s+viên|tiểu\s+thương|con\s+(?:cháu|em)|đồng\s+bào|khách\s+thập\s+phương/iu;
const NAMES_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${PEOPLE}|cá\\s+nhân|trẻ|cựu\\s+chiến\\s+binh|con\\s+(?:cháu|em)|đồng\\s+bào|khách\\s+thập\\s+phương|(?:hành|du|quý)\\s+khách|SV|người(?!\\s+(?:đứng|phụ\\s+trách|ký|có\\s+thẩm|được\\s+giao|hoạt\\s+động\\s+không\\s+chuyên))|[Pp]hật\\s+tử)(?!\\p{L})`,
  'iu',
);
/** A notice sent through offices, which shall let the people know. */
const PASSES_ON =
  /(?<!\p{L})(?:thông\s+báo|thông\s+tin|phổ\s+biến|tuyên\s+truyền)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:nhân\s+dân|người\s+dân|bà\s+con|cô\s+bác|phụ\s+huynh|các\s+hộ|khách\s+hàng|cử\s+tri)(?!\p{L})[^.;]{0,130}(?<!\p{L})(?:biết|nắm|(?:chủ\s+động|di\s+chuyển|di\s+dời|phòng\s+(?:tránh|ngừa|chống)|trữ\s+nước))(?!\p{L})/iu;
/** Asked of people by the letter itself, through whatever office it is sent: “…, đề nghị bà con đóng tiền trước ngày …”. */
const ASKS_PEOPLE =
  /(?:^|[.;]\s+)(?:(?!(?:vận\s+động|tuyên\s+truyền|thông\s+báo|đôn\s+đốc|trưởng|các\s+(?:khu|thôn|tổ|đơn))(?!\p{L}))[^.;]){0,90}(?<!\p{L})(?:đề\s+nghị|kính\s+mời|khuyến\s+cáo|yêu\s+cầu)\s+(?:(?:các|toàn\s+thể|mọi|quý)\s+)*(?:người\s+dân|nhân\s+dân|bà\s+con|phụ\s+huynh|khách\s+hàng|hộ\s+(?:gia\s+đình|dân)|gia\s+đình|cử\s+tri|công\s+dân|chủ\s+(?:tàu|xe|hộ|cơ)|người\s+(?:nộp|tham|hưởng))(?!\p{L})/iu;
/** “Đối tượng: cán bộ, đảng viên và Nhân dân …”, of a plan. */
const FOR_PEOPLE = new RegExp(
  `^(?:\\P{L}{0,6})đối\\s+tượng[^:]{0,30}:[^.]{0,120}(?<!\\p{L})(?:nhân\\s+dân|người|công\\s+dân|hộ|trẻ|học\\s+sinh)(?!\\p{L})`,
  'iu',
);
/** “Kính gởi: …” in the body, where the head wasn't read. */
const RECIPIENTS_BELOW = /^kính\s+g[ửởừ]i\s*:/iu;

/** “Hội đồng nhân dân”, “Đường cứu hộ, cứu nạn”: nobody is meant. */
const OF_A_NAME =
  /(?:ban|đồng|quân đội|tòa án|kiểm sát)\s+nhân\s+dân|(?:cứu|ủng|bảo|giám)\s+hộ|hộ\s+(?:tịch|khẩu|chiếu)(?!\p{L})/giu;
export const namesPeople = (text: string): boolean => NAMES_PEOPLE.test(text.replace(OF_A_NAME, ''));

/** Whether the letter itself is addressed to people, not only to offices that shall tell them. */
export function speaksToPeople(letter: Letter): boolean {
  const { head, body } = letter;
  if (head.recipients.some((r) => TO_PEOPLE.test(r))) return true;
  const sent = head.recipients.length > 0 || body.some((paragraph) => RECIPIENTS_BELOW.test(paragraph));
  if (
    !sent &&
    head.kind !== 'plan' &&
    head.kind !== 'directive' &&
    (head.kind !== 'urgent' || isOfAWard(letter))
  )
    return true;
  return (
    (head.kind === 'notice' && body.some(namesPeople)) ||
    bindsPeople(letter) ||
    asksPeople(letter) ||
    body.some((paragraph) => FOR_PEOPLE.test(paragraph))
  );
}

/** Whether something in it is asked of people, or offices shall let them know. */
export const asksPeople = ({ body }: Letter): boolean =>
  body.some((paragraph) => PASSES_ON.test(paragraph) || ASKS_PEOPLE.test(paragraph));

/** Whether a letter names whom it goes to, and none of them are people. */
export const isSentToOffices = ({ head: { recipients } }: Letter): boolean =>
  recipients.length > 0 && !recipients.some((r) => TO_PEOPLE.test(r));

/** Whether its parts say which office does what: a plan, a directive, a letter to offices that asks nobody else itself. */
export const isForOfficesToDo = (letter: Letter): boolean =>
  (letter.head.kind === 'plan' || letter.head.kind === 'directive' || isSentToOffices(letter)) &&
  !letter.body.some((paragraph) => ASKS_PEOPLE.test(paragraph));

/** A term of theirs is told of with all that belongs to it. */
const bindsPeople = ({ fields: { deadline } }: Letter): boolean =>
  deadline !== null && deadline.binds !== 'offices' && namesPeople(deadline.quote);

/** A ward's letters are about its people, whoever passes them on. */
const OF_A_WARD =
  /(?<!\p{L})(?:phường|xã(?!\s+hội)|thị\s+trấn|đặc\s+khu|(?<!nông\s)thôn|khu\s+phố|tổ\s+dân\s+phố)(?!\p{L})/iu;
export const isOfAWard = ({ fields }: Letter): boolean => OF_A_WARD.test(fields.issuer ?? '');

/** Whether an invitation is for more than the heads of offices, and those whom they bring. */
export const invitesPeople = ({ head, body }: Letter): boolean =>
  [...head.recipients, ...body].some((line) => namesPeople(line.replace(BROUGHT, '')));
/** “Trưởng thôn 14 thôn, mỗi thôn cử 10 người dân”, “các nhà hảo tâm”. */
const BROUGHT = /(?<!\p{L})(?:(?:mỗi|các)\s[^,;.]{2,30}\scử\s[^,;.]*|nhà\s+hảo\s+tâm)/giu;
