/** What stands between semicolons: each part is told by itself where it says of whom or what it is, or not at all. */
import { SUBJECT } from '../words/people.ts';
import { predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { goOn, startsWithActor } from './again.ts';
import { tearsBan, verbFirst } from './bans.ts';
import { A_PAPER } from './goes.ts';

/** Also “… 20/04/2026 c, Tổ chức bốc thăm: …”. */
const BETWEEN =
  /;\s+(?!\d[\d,.]*\s+độ\s)|(?<!(?<!\p{L})(?:lớp|khu|nhà|lô|tổ|khối|dãy|khoa|điểm|khoản|mục|số))\s+[b-hđ][,)]\s+(?=\p{Lu}\p{Ll})/u;
/** “Mọi hành vi thả diều; đào móng cột đều bị nghiêm cấm”: what is said at the end is said of all. */
const OF_ALL = /(?<!\p{L})đều\s/iu;
const LABEL = /^(?<label>[^:;]{2,60}):\s+(?=\S)/u;
/** “trong thời gian này”, “các hộ đó”: said before. */
const POINTS_BACK =
  /^(?:riêng|còn|ngoài)\s|(?<!\p{L}|(?:sau|quá|hết)\s+thời\s+(?:gian|hạn)\s)(?:này|đó|ấy|(?:nêu|nói)\s+trên)(?!\p{L})/iu;
/** A ban, a case: “nghiêm cấm …”, “quá hạn mà không nộp thì …”. */
const OPENS =
  /^(?:nghiêm\s+cấm|cấm|tuyệt\s+đối|kính\s+mời|mời|quá|hết|sau|nếu|khi|trường\s+hợp|ai|riêng|ngoài|mọi|(?:kể\s+)?từ|đến\s+(?:ngày|hết|nay|tháng)|\p{L}+\s+nào)(?!\p{L})/iu;
/** “vận động người dân ký cam kết”: done by an office. */
const MOVES = /^(?:vận\s+động|hướng\s+dẫn|tuyên\s+truyền|đôn\s+đốc|nhắc\s+nhở|thông\s+báo)\s/iu;
/** “địa chỉ Trung tâm: số 9”, “không có ý kiến thì coi như đồng ý”, “nhận sau 15 giờ thì trả hôm sau”. */
const COMPLETE =
  /^(?:địa\s+chỉ|thời\s+gian|thời\s+hạn|điện\s+thoại)[^:;]{0,60}:\s|^(?:không|chưa)\s[^;]*\sthì\s|^(?:nhận|nộp|đến|đăng\s+ký|làm|gửi)\s+(?:sau|trước|từ)\s+(?:ngày\s+)?\d[^;]*\sthì\s|^(?:khách|người|hộ|xe|trẻ|học\s+sinh|cơ\s+sở)\s[^;,]*\sthì\s/iu;
const names = (part: string): boolean =>
  OPENS.test(part) ||
  COMPLETE.test(part) ||
  (SUBJECT.test(part) && !MOVES.test(part)) ||
  startsWithActor(part);
/** Says by itself of whom or what. */
const isOwn = (part: string): boolean =>
  names(part) || (!verbFirst(part) && !STATE.test(part) && !A_PAPER.test(part) && predicates(part));
/** “đang học đại học”: said of those who were named. */
const STATE = /^(?:đang|đã|chưa|bị|được|có|là|còn|thuộc|sinh)\s/iu;

/** Somebody or something of its own, whatever was said before. */
const WHAT = /^(?:(?:các|những|mỗi|toàn\s+bộ|việc|tài\s+sản|hồ\s+sơ)\s|\p{Lu}|\d)/u;

/** “Ưu tiên dân phòng đang công tác; | bộ đội xuất ngũ”: what is only named belongs to what was said before. */
const withTheirs = (parts: readonly string[]): readonly string[] =>
  parts.reduce<string[]>((all, part) => {
    const before = all.at(-1) ?? '';
    const together = `${before}, ${part}`;
    const named =
      all.length > 0 && ((!predicates(part) && !/[:\d]/u.test(part)) || /^cách\s.*\d/u.test(part));
    return (named && wordsIn(together) <= MOST_WORDS) || countsOn(before, part)
      ? [...all.slice(0, -1), together]
      : [...all, part];
  }, []);
/** “142 hộ nghèo, 97 hộ cận nghèo; | 31 hộ thoát nghèo tại trụ sở xã”: so many more of the same. */
function countsOn(before: string, part: string): boolean {
  const of = /^\d[\d.]*\s+(?<of>\p{Ll}+)\s/u.exec(part)?.groups?.of;
  return of !== undefined && new RegExp(`(?:,\\s+|\\s)\\d[\\d.]*\\s+${of}\\s[^,;:]*$`, 'u').test(before);
}

/** “Đối tượng: nam sinh năm 2009; | công dân sinh trước đó còn sót”: not only the last. */
const WHOM_FOR = /^(?:đối\s+tượng|điều\s+kiện|thành\s+phần)(?:\s+\p{L}+){0,4}:\s/iu;
/** What all of the parts are for comes before the last. */
const AIM = /,?\s+(?:để|nhằm)\s[^;]*$/iu;
/**
 * The next part as it can be told after those before it; null where it can't be.
 * @param by the last part that says itself of whom it is
 */
function after(before: string, by: string, part: string): string | null {
  const label = LABEL.exec(before)?.groups?.label;
  if (tearsBan(label === undefined ? before : before.slice(label.length), part)) return null;
  if (label !== undefined && (!isOwn(part) || tearsBan(label, part))) return `${label}: ${part}`;
  // “Tàu mất kết nối quá 6 giờ phải …; | quá 10 ngày không được ra khơi”: the same ship.
  const longer = /^quá\s+\d+\s+(?:phút|giờ|ngày|tuần|tháng|năm)\s/iu.test(part)
    ? /^(?<who>[^,;:]{3,60}?)\s+quá\s+\d/iu.exec(before.split('; ').at(-1)!)?.groups?.who
    : undefined;
  if (longer !== undefined) return `${longer} ${part}`;
  if (isOwn(part)) return part;
  return goOn(by.replace(AIM, ''), part) ?? (verbFirst(by) && verbFirst(part) ? part : null);
}

/** “Quỹ ưu tiên các em mồ côi; em có cha mẹ bệnh nặng; ở xã biên giới”: who is counted up, each of them with that. */
const FAVOURS =
  /^(?<who>[^;:]{2,60}?)\s+(?<does>(?:dành\s+)?ưu\s+tiên(?:\s+(?:cho|xét|nhận))?|dành\s+cho|hỗ\s+trợ|miễn(?:\s+phí)?\s+cho)\s+(?<whom>(?:(?:các|những)\s+)?(?:em|cháu|hộ|người|học\s+sinh|sinh\s+viên|trẻ|gia\s+đình|trường\s+hợp))\s+[^;:]+$/iu;
/** Says what becomes of somebody, so isn't one more of them. */
const BECOMES = /(?<!\p{L})(?:thì|sẽ|phải|cần|đề\s+nghị|được\s+(?:hưởng|nhận|cấp|hỗ))(?!\p{L})|[:]/iu;
/** “có cha mẹ bệnh nặng”, “ở xã biên giới”: of whom, was said of the first. */
const NO_NOUN = /^(?:có|ở|là|thuộc|đang|đã|bị|đạt|học\s+lực|tích\s+cực|chưa|không)(?!\p{L})/iu;
function favoured(parts: readonly string[]): string[] | null {
  const found = FAVOURS.exec(parts[0]!)?.groups as Record<'who' | 'does' | 'whom', string> | undefined;
  if (found === undefined || parts.length < 2 || parts.some((part) => BECOMES.test(part))) return null;
  const { who, does, whom } = found;
  return parts.map((part, i) =>
    i === 0 ? part : `${who} cũng ${does} ${NO_NOUN.test(part) ? `${whom} ` : ''}${part}`,
  );
}

/**
 * @param told a part in short sentences; none where it can't be told
 * @example semicolons('Đề nghị bà con nộp tờ khai; người già được nộp tại nhà', …) // both
 */
export function semicolons(text: string, told: (part: string) => string[]): string[] {
  const parts = withTheirs(text.split(BETWEEN));
  if (parts.length > 1 && OF_ALL.test(parts.at(-1)!)) return [];
  const counted = [parts, text.split(BETWEEN)].map(favoured);
  if (counted[0] !== null)
    return (
      counted
        .map((all) => (all ?? []).map((part) => told(part.replace(/…$/u, ''))))
        .find((all) => all.every((its) => its.length > 0))
        ?.flat() ?? []
    );
  // “lập hồ sơ gồm: đơn; | bản kê khai đã được xác nhận”: what comes is one more of the list.
  const item = /^.*:\s+(?<item>\S.*)$/su.exec(parts[0]!)?.groups?.item;
  const ofWhom = WHOM_FOR.test(text);
  const isList = item !== undefined && (ofWhom || (!isOwn(item) && !verbFirst(item)));
  const ofList = (part: string, i: number): boolean => isList && (i === 0 || ofWhom || !names(part));
  let by = parts[0]!;
  let wasTold = true;
  const lines = parts.map((part, i) => {
    const before = parts.slice(0, i).join('; ');
    const follows = wasTold || names(part) || WHAT.test(part) || LABEL.test(before);
    const said =
      i === 0 ? part : follows && (wasTold || !POINTS_BACK.test(part)) ? after(before, by, part) : null;
    const hangs = i > 0 && ofList(part, i) && !LABEL.test(before);
    const its = said === null || hangs ? [] : told(said.trim());
    wasTold = its.length > 0;
    if (isOwn(part)) by = part;
    return its;
  });
  // A list that is told in part sounds as if that were all.
  const whole = lines.every((its, i) => its.length > 0 || !ofList(parts[i]!, i));
  return lines.flatMap((its, i) => (whole || !ofList(parts[i]!, i) ? its : []));
}
