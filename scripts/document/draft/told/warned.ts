/**
 * What an order to offices in a storm or a flood has for everybody: the sea is closed, boats come in, people leave,
 * pupils stay at home, the weather that comes. Offices are told; whoever isn't warned may die.
 */
import { PEOPLE, SUBJECT, TOLD, VERB } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

/** “…, kêu gọi toàn bộ tàu thuyền trong vùng nguy hiểm vào nơi trú tránh, hoàn thành trước 15 giờ ngày 18/11”. */
const BOATS =
  /(?<!\p{L})(?:kêu\s+gọi|hướng\s+dẫn|yêu\s+cầu|thông\s+báo\s+cho|không\s+cho|đưa)\s+(?<who>(?:(?:toàn\s+bộ|tất\s+cả|các|chủ|những)\s+)*(?:tàu|thuyền|ghe|phương\s+tiện)(?!\p{L})[^,;.:]{0,60}?)\s+(?<does>(?:vào|về|chạy|di\s+chuyển\s+(?:vào|về|đến|ra\s+khỏi)|rời|thoát|tìm|ra)\s[^;.]{3,120})/iu;
/** “đưa người trên lồng bè, chòi canh lên bờ trước 18 giờ”. */
const LEAVE =
  /(?<!\p{L})(?:đưa|di\s+dời|sơ\s+tán)\s+(?<who>(?:(?:toàn\s+bộ|tất\s+cả|hết|các)\s+)*(?:người|dân|nhân\s+dân|bà\s+con|lao\s+động|ngư\s+dân|hộ)(?!\p{L})[^;.:]{0,60}?)\s+(?<does>(?:lên|vào|về|đến|tới|ra\s+khỏi|khỏi|rời)\s[^;.]{2,120})/iu;
const TO_SAFETY =
  /(?<!\p{L})(?:bờ|an\s+toàn|nguy\s+hiểm|nguy\s+cơ|tránh|trú|chỗ\s+cao|nơi\s+cao|vùng|ta\s?luy|khe|suối|sạt\s+lở|ngập|lũ|neo\s+đậu|biển|khơi|bến)(?!\p{L})/iu;
/** “sơ tán xong trước 20 giờ ngày 18/11 đối với các hộ ở Vân Canh, An Hòa”. */
const LEAVE_BY =
  /(?<!\p{L})(?:sơ\s+tán|di\s+dời)\s+(?:dân\s+)?(?<when>(?:xong\s+|hoàn\s+thành\s+)?trước\s[^,;.]{4,40}?)\s+đối\s+với\s+(?<who>(?:các\s+)?hộ(?!\p{L})[^;.]{3,100})/iu;
/** “quyết định cho học sinh nghỉ học ngày 19, 20/11”: only where the day is told. */
const AT_HOME = new RegExp(
  `(?<!\\p{L})cho\\s+(?<who>(?:trẻ|${PEOPLE})(?!\\p{L})[^,.;]{0,60}?)\\s+(?<does>nghỉ\\s+học\\s[^;.()]{0,60}\\d[^;.()]{0,40})`,
  'iu',
);
/** “thực hiện cấm biển từ 5 giờ ngày 28/9”, “cắm biển cấm qua ngầm khi nước chảy xiết”. */
const CLOSED =
  /(?<=(?:^|[\p{L}\d),]\s))(?<said>cấm\s+(?:biển|(?:người[^;.,]{0,30}\s)?(?:đi\s+)?qua\s+(?:ngầm|tràn|suối|sông|cầu))(?!\p{L})[^;.]*)/iu;

/** “Toàn bộ học sinh tạm dừng đến lớp từ sáng 24/9 | cho tới lúc Phòng có văn bản gọi học trở lại”: two sentences of a long one. */
const SUSPENDED =
  /^(?<said>[^;.:]*(?<!\p{L})(?:học\s+sinh|trẻ|học\s+viên|sinh\s+viên)(?!\p{L})[^;.:]{0,80}?(?:nghỉ|dừng)\s+(?:học|đến\s+(?:lớp|trường))\s[^;.:]*?\d[^;:]*?)\s+(?<until>cho\s+(?:tới|đến)\s+(?:lúc|khi)\s[^;.]+)[;.]?$/iu;

/** Characters; nobody writes a longer sentence, and noise takes too long to read. */
const LONGEST = 700;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is to be heard by those whom an order to offices is about, as sentences of theirs; none in any other clause. */
export function warnings(clause: string): string[] {
  if (clause.length > LONGEST) return [];
  const stays = SUSPENDED.exec(clause)?.groups as Record<'said' | 'until', string> | undefined;
  if (stays !== undefined && wordsIn(clause) > MOST_WORDS)
    return [`${capital(stays.said)}.`, `Thời gian nghỉ kéo dài ${stays.until}.`];
  const asked = passedOn(clause);
  if (asked.length > 0) return asked;
  // “Hoàn thành việc chằng chống nhà cửa, sơ tán người dân …” is done by those who live there.
  if (SUBJECT.test(clause) || TOLD.test(clause) || /chằng\s+chống\s+nhà/iu.test(clause)) return [];
  const out: string[] = [];
  const boats = BOATS.exec(clause)?.groups as Record<'who' | 'does', string> | undefined;
  if (boats !== undefined && TO_SAFETY.test(boats.does))
    out.push(
      `${capital(boats.who)} ${/^ra\s/iu.test(boats.does) && /không\s+cho/iu.test(clause) ? 'không ' : ''}${boats.does}`,
    );
  const by = LEAVE_BY.exec(clause)?.groups as Record<'when' | 'who', string> | undefined;
  if (by !== undefined) out.push(`${capital(by.who)} sơ tán ${by.when}`);
  const leave =
    by === undefined ? (LEAVE.exec(clause)?.groups as Record<'who' | 'does', string> | undefined) : undefined;
  if (leave !== undefined && TO_SAFETY.test(leave.does))
    out.push(
      `${/^(?:hết\s+)?(?:người|dân)$/iu.test(leave.who) ? 'Bà con' : capital(leave.who)} ${leave.does.replace(/^(?:ra\s+)?khỏi/iu, 'rời khỏi')}`,
    );
  const home = AT_HOME.exec(clause)?.groups as Record<'who' | 'does', string> | undefined;
  if (home !== undefined) out.push(`${capital(home.who)} ${home.does.trim()}`);
  const closed = CLOSED.exec(clause)?.groups?.said;
  if (closed !== undefined) out.push(capital(closed));
  return out.map((said) => `${said.replace(/[\s,.;]+$/u, '')}.`);
}

/** “thông tin tới nhân dân, các hộ làm rẫy ven sông, người vớt củi để di chuyển người, phương tiện”. */
const PASSED_ON = new RegExp(
  `(?<!\\p{L})(?:thông\\s+(?:báo|tin)|báo)\\s+(?:kịp\\s+thời\\s+)?(?:cho|đến|tới|trên\\s+loa[^,;.]{0,20}\\sđể)\\s+(?<who>(?:các\\s+|toàn\\s+thể\\s+)*(?:nhân\\s+dân|người\\s+dân|bà\\s+con|hộ)(?!\\p{L})[^;.]{0,130}?)\\s+(?:(?:được\\s+)?biết(?:,?\\s+(?:để|và))?|để)\\s+(?:chủ\\s+động\\s+)?(?<what>(?:di\\s+(?:chuyển|dời)|phòng\\s+tránh|sơ\\s+tán|trữ|tích\\s+trữ|không)(?!\\p{L})[^;.]+)`,
  'iu',
);
/** “các khu dân cư phát trên loa để bà con biết, chủ động làm đất gieo cấy”. */
const AIRED = new RegExp(
  `(?<!\\p{L})phát\\s+(?:trên\\s+loa|thanh)[^;.]{0,40}\\sđể\\s+(?<who>${PEOPLE})\\s+(?:được\\s+)?biết,?\\s+(?:và\\s+)?(?<what>${VERB}(?!\\p{L})[^;.]+)`,
  'iu',
);
/** What offices shall let people know so that they are safe, asked of those people: “Đề nghị nhân dân … chú ý. Bà con …”. */
function passedOn(clause: string): string[] {
  const { who, what } = (PASSED_ON.exec(clause)?.groups ?? AIRED.exec(clause)?.groups ?? {}) as Partial<
    Record<'who' | 'what', string>
  >;
  if (who === undefined || what === undefined) return [];
  const whole = `Đề nghị ${who} ${what}.`;
  return wordsIn(whole) <= MOST_WORDS ? [whole] : [`Đề nghị ${who} chú ý.`, `Bà con ${what}.`];
}

/** Rain, wind and water that are foretold, and from when, after how it comes to it: “…, nên từ chiều 19/5 đến ngày 22/5 trên địa bàn tỉnh có mưa to”. */
const WEATHER =
  '(?:mưa|gió|dông|giông|bão|lũ|lốc|sóng|nước\\s+dâng|triều|ngập|nắng\\s+nóng|rét|sương\\s+muối)';
const FORETOLD = new RegExp(
  `(?<=^|[,;:]\\s|(?<!\\p{L})(?:nên|thì|khả\\s+năng|dự\\s+báo)\\s)(?<said>(?:(?:dự\\s+báo,?\\s+)?(?:từ|trong|khoảng|đêm|chiều|sáng|tối)\\s(?:(?:chiều|tối|sáng|đêm|ngày|khoảng|nay|và|hôm)\\s+)*(?:\\d{1,2}\\s?(?:h|giờ)\\s[^,;.:]{0,20})?\\d{1,2}[/.]?\\d{0,2}[^;:]{3,90}?(?<!\\p{L})${WEATHER}(?!\\p{L})|(?:ranh|độ|xâm\\s+nhập)\\s+mặn(?!\\p{L})[^;:]{0,20}\\s(?:có\\s+khả\\s+năng|sẽ|dự\\s+báo)\\s)[^;]*)(?<more>;\\s.*)?$`,
  'iu',
);
const ASIDES = /\s*\([^()]*\)|,\s+(?:trong\s+bối\s+cảnh|uy\s+hiếp|đe\s+dọa)\s[^.;]*/giu;
/** “…, | sóng cao 4-6m, nước dâng 1m”: a sentence of its own where all is too long for one. */
const MORE = /,\s+(?=(?:sóng|nước\s+dâng|gió|mưa|biển|triều\s+cường)\s)/u;

/** The weather that a long sentence foretells, by itself; none where it foretells none. */
export function foretold(text: string): string[] {
  if (text.length > LONGEST) return [];
  const found = FORETOLD.exec(text)?.groups as Record<'said' | 'more', string> | undefined;
  if (found === undefined || beginsWithVerb(text)) return [];
  if (/(?<!\p{L})(?:đã|vừa)(?!\p{L})/iu.test(found.said)) return [];
  return [found.said, ...(found.more ?? '').split(/;\s+/u)]
    .map((said) =>
      said
        .replace(ASIDES, '')
        .replace(/cục\s+bộ\s+(?=có\s+nơi)/giu, '')
        .replace(/^[\s,;]+|[\s,;.]+$/gu, ''),
    )
    .flatMap((said) => {
      const at = wordsIn(said) > MOST_WORDS ? (MORE.exec(said)?.index ?? -1) : -1;
      return at < 0 ? [said] : [said.slice(0, at), said.slice(at).replace(/^,\s+/u, '')];
    })
    .filter(Boolean)
    .map((said) => `${capital(said)}.`);
}

/** Whether a sentence warns those who hear it, whoever the letter goes to. */
export const warns = (sentence: string): boolean =>
  /(?<!\p{L})(?:cấm\s+biển|sơ\s+tán|(?:lên|vào)\s+bờ|ra\s+khơi|tránh\s+trú|trú\s+tránh|trú\s+bão|neo\s+đậu|nghỉ\s+học|dừng\s+đến\s+(?:lớp|trường)|xả\s+(?:lũ|tràn|nước)|qua\s+tràn|qua\s+ngầm|ngầm\s+tràn|lũ\s+quét|tố\s+lốc|mưa\s+(?:lớn|to|rất)|gió\s+(?:giật|mạnh))(?!\p{L})/iu.test(
    sentence,
  ) && !/(?<!\p{L})(?:đã|vừa|hậu\s+quả|thiệt\s+hại)(?!\p{L})/iu.test(sentence);
