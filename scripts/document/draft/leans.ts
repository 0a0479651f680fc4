/**
 * Lines that point back to what isn't told: “sau giờ này”, “các hộ này”, “HTX sẽ …” of a co-operative that nobody named.
 * They are left to whoever edits.
 */
import type { Line } from './draft.ts';

/** The lines without them. */
export function withoutDangling(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  /** Clauses of which the first line is left out: their “Thời gian: …” is of nothing then. */
  const gone = new Set<number | undefined>();
  for (const line of lines) {
    const fits = (said: Line): boolean =>
      !POINTING.has(said.place) || !(dangles(said, kept) || (ALONE.test(said.text) && gone.has(said.at)));
    const said = [line, { ...line, text: line.text.replace(THEN, '') }].find(fits);
    if (said === undefined) gone.add(line.at ?? NaN);
    else kept.push(said);
  }
  return kept;
}
/** “Bà con đăng ký với trưởng thôn | trong thời gian này”. */
const THEN = /,?\s+trong\s+thời\s+(?:gian|hạn)\s+(?:này|đó|trên)(?=\.?$)/iu;
const POINTING = new Set(['do', 'where', 'otherwise', 'ask']);

const ALONE = /^(?:Thời gian|Thời hạn|Địa điểm|Địa chỉ|Hình thức|Nơi nhận): /u;

/** Goes on from the sentence before it. */
const GOES_ON =
  /^(?:Đây(?: cũng)? là|Hoặc|Dành cho|(?:Khi|Lúc) đi(?=,| mang)|Mọi chi phí|Nhờ vậy|Trước đó|Sau đó|Khi đó|Trong đó|Từ đó|Theo đó|Cá biệt|Ngay sau|Số (?:này|đó|còn lại)|Tổng cộng|(?:Nếu )?[Qq]uá \d+ (?:ngày|tháng|giờ)(?!.*(?:kể|tính) từ)|(?:Phương án|Thời gian|Thời điểm|Địa điểm|Nội dung|Lịch|Mức)(?:, \p{L}+ \p{L}+)? cụ thể (?:sẽ|do|được))(?!\p{L})/u;
/** “Giấy này”, “các điểm trên”. */
const POINTERS =
  /(?<noun>\p{L}+)\s+(?:này|đó|ấy|(?:nêu|nói|kể)\s+trên)(?!\p{L})|(?<=(?:thời|các|những|số|mục|điều)\s)(?<above>\p{L}+)\s+trên(?!\p{L})(?!\s+(?:địa\s+bàn|đường|các|tuyến|sông|mạng|cổng|trang|internet|loa|đất|\d))/giu;
/** The letter itself, its ward, its days; “sau đó”, “nào đó”. */
const OF_ITSELF =
  /^(?:báo|văn|bản|điện|tin|bài|thư|dịp|lần|năm|đợt|kỳ|vụ|mùa|tháng|tuần|hoạch|định|dung|phường|xã|thôn|tiện|hà|trình|việc|điều|lúc|nay|trong|khi|sau|do|theo|trước|từ|nhờ|ở|vì|qua|ngoài|như|nào|cạnh|là|với|cả)$/iu;
const TIME = /^(?:gian|hạn|điểm|giờ|ngày|mốc|hôm|buổi)$/iu;
const OF_TIME = /(?<!\p{L})(?:thời\s+(?:gian|hạn|điểm)|(?:quá|hết|sau)\s+hạn|giờ|ngày|mốc|hôm|buổi)$/iu;
const TERM = /^(?:nếu\s+)?(?:sau|quá|hết|đến)\s+(?:thời\s+)?(?:gian|hạn|điểm|ngày)(?!\p{L})/iu;
/** “Hộ trồng sau thời gian | này”. */
const AFTER_TERM = /(?<!\p{L})(?:sau|quá|hết)\s+thời\s+\p{L}+$/iu;
const DAY = /^\p{L}+\s+ngày(?!\p{L})/iu;
const TIMED = /\d\s?(?:h|giờ|[/.-]\d)|ngày\s+\d/iu;
const SAID_TO = /^Xin (?:thông báo|lưu ý)/u;
/** “Nếu quá thời hạn không có người nhận”. */
const OVER = /^(?:Nếu )?[Qq]uá (?:thời )?hạn(?!\p{L})/u;
const UNTIL =
  /(?<!\p{L})(?:hạn|đến\s+hết|trước|chậm\s+nhất|trong\s+vòng|từ\s+ngày)(?!\p{L})[^.]*\d|^thời\s+gian:/iu;

/** Who acts, by a word that names nobody. */
const ACTOR =
  /^(?<who>HTX|Hợp tác xã|Công ty|Cty|Chi nhánh|Nhà thầu|Xí nghiệp|Trung tâm|Chi cục)\s+(?=(?:sẽ|đã|đang|tiến hành|cam kết)(?!\p{L}))/u;
const CALLED: Readonly<Record<string, RegExp>> = { htx: /htx|hợp\s+tác\s+xã/u, cty: /cty|công\s+ty/u };
/** Who comes, of a meeting. */
const COMERS = /^Thành phần(?: còn có)?:/u;
const AT_WHAT = /^(?:thời\s+gian|địa\s+điểm)(?!\p{L})/u;
const MEETING =
  /(?<!\p{L})(?:họp|hội\s+(?:nghị|thảo|thi|trại|đồng)|ngày\s+hội|lễ|buổi|(?:tham|đến)\s+dự|đại\s+hội|tọa\s+đàm|đoàn\s+\p{L}+|ban\s+(?:tổ|chỉ)|tổ\s+(?:công|giám)|cuộc|giải|đối\s+thoại|tiếp\s+xúc|gặp\s+mặt|khai\s+(?:giảng|mạc))(?!\p{L})/iu;

function dangles(line: Line, kept: readonly Line[]): boolean {
  const { text } = line;
  const before = kept.at(-1);
  const follows = goesOnFrom(line, before);
  // “Tài khoản định danh là gì?”: its answer may not be told.
  if (text.endsWith('?')) return true;
  if (GOES_ON.test(text)) return !follows;
  const all = kept.map((l) => l.text.toLowerCase());
  const ofLetter = kept.filter(({ place }) => place === 'what').map((l) => l.text.toLowerCase());
  const hasTerm = kept.some((l) => l.place === 'until');
  if (OVER.test(text) && !hasTerm && !all.some((said) => UNTIL.test(said))) return true;
  const who = ACTOR.exec(text)?.groups?.who?.toLowerCase();
  if (who !== undefined && !all.some((said) => CALLED[who]?.test(said) ?? said.includes(who))) return true;
  if (COMERS.test(text) && !all.some((said) => MEETING.test(said) || AT_WHAT.test(said))) return true;
  for (const found of text.matchAll(POINTERS)) {
    const noun = (found.groups!.noun ?? found.groups!.above!).toLowerCase();
    if (OF_ITSELF.test(noun)) continue;
    const until = text.slice(0, found.index + noun.length);
    const own = until.slice(0, until.length - noun.length).toLowerCase();
    // “Xin thông báo tới … . Đề nghị những người này …”.
    if (noun === 'người' && SAID_TO.test(before?.text ?? '')) continue;
    if (/trường\s+hợp$/iu.test(until)) {
      if (!follows) return true;
    } else if (TIME.test(noun) && OF_TIME.test(until)) {
      const told =
        /\d/u.test(own) ||
        (follows && namesTime(before!.text)) ||
        (hasTerm &&
          (TERM.test(text) || AFTER_TERM.test(until)) &&
          !(DAY.test(text) && /\d/u.test(before?.text ?? '')) &&
          !isAfterAnother(kept, line)) ||
        (/trong\s+thời\s+\p{L}+$/iu.test(until) && all.slice(-NEAR).some((said) => TIMED.test(said)));
      if (!told) return true;
    } else {
      const near = /đó$/u.test(found[0]) ? all : all.slice(found.groups!.noun === undefined ? -LIST : -NEAR);
      const heard = [own, ...near, ...ofLetter].join(' ');
      if (!new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'u').test(heard)) return true;
    }
  }
  return false;
}
/** “Quá thời hạn này”, after another day than the term's was said, which stands before it in the letter too. */
function isAfterAnother(kept: readonly Line[], line: Line): boolean {
  const dated = kept.at(-1);
  if (dated === undefined || dated.place === 'until' || daysIn(dated.text).length === 0) return false;
  const ofTerm = kept.filter(({ place }) => place === 'until').flatMap(({ text }) => daysIn(text));
  return (
    dated.at !== undefined &&
    line.at !== undefined &&
    dated.at < line.at &&
    !daysIn(dated.text).some((day) => ofTerm.includes(day))
  );
}
const daysIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?<!\d)0?(\d{1,2})\s?[/-]\s?0?(\d{1,2})(?!\d)|ngày\s+0?(\d{1,2})\s+tháng\s+0?(\d{1,2})/giu,
    ),
  ].map(([, day, month, d, m]) => `${day ?? d}/${month ?? m}`);
/** Lines in which what is pointed to was named; a list of it may be longer. */
const NEAR = 3;
const LIST = 6;
/** The days without … are not what “sau ngày này” means. */
const namesTime = (text: string): boolean => /\d/u.test(text) && !/^Ngoại lệ:/u.test(text);
/** The clause that the letter has right before it, or one of the same. */
const goesOnFrom = (line: Line, before: Line | undefined): boolean =>
  before?.at !== undefined && line.at !== undefined && line.at - before.at >= 0 && line.at - before.at <= 1;
