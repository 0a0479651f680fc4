/** One row of a table said by what its cells are: when first, then where; else each cell after its column's name. */
import { listed } from '../sentences/lists.ts';
import { short } from '../sentences/sentences.ts';
import { wordsIn, MOST_WORDS } from '../words/words.ts';

/** A row's number tells nothing. */
const COUNTER = /^(?:stt|tt|số\s+tt|số\s+thứ\s+tự)$/iu;
const END = /^(?:(?:thời\s+gian|giờ)\s+)?(?:đến|kết\s+thúc|đóng|có|cấp|trả|khôi\s+phục|xong)(?!\p{L})/iu;
const WHERE =
  /^(?:tên\s+)?(?:khu(?:\s+vực|\s+phố)?|nơi|địa\s+(?:điểm|bàn|chỉ)|phạm\s+vi|thôn|xóm|bản|ấp|tổ|đường|tuyến|xã|phường|điểm|trường)(?!\p{L})/iu;
/** What a row's place is called: “thôn”, “điểm”. */
const UNIT = /^(?:thôn|xóm|bản|ấp|tổ|khu(?:\s+phố)?|đường|tuyến|xã|phường|điểm|trường)$/iu;
/** Where those of a row go. */
const GOES_TO = /^(?:địa\s+(?:điểm|chỉ)|nơi|điểm|trụ\s+sở)(?!\p{L})/iu;
const FROM =
  /^(?:(?:các|gồm)\s+)*(?:TDP|KDC|KP|tổ|thôn|xóm|bản|buôn|ấp|khóm|khu(?:\s+phố)?|khối|cụm|xã|phường|lớp)(?!\p{L})/iu;
const WHY =
  /^(?:lý\s+do|nội\s+dung\s+công|đơn\s+vị|(?:người|cơ\s+quan)?\s?(?:phụ\s+trách|chủ\s+trì|thực\s+hiện))(?!\p{L})/iu;
const LONGEST_BARE = 3;
const NOTE_SAYS = /^(?:tại|ở|từ|do|qua|cho|với|không|nếu|trừ|theo|có|trước|sau|mang|miễn)(?!\p{L})/iu;
const NOTE = /^(?:ghi\s+chú|lưu\s+ý)$/iu;
/** Of whom or what a row is. */
const NAMES_ROW =
  /^(?:vị\s+trí|chức\s+danh|lớp|ngành|nghề|trường|loại|đối\s+tượng|cơ\s+sở|nhóm|khối|hạng\s+mục)(?!\p{L})[^\d:]*\p{Ll}/iu;
const WHAT = /^(?:nội\s+dung(?:\s+(?:thực\s+hiện|công\s+việc|hoạt\s+động))?|(?:công\s+)?việc|hoạt\s+động)$/iu;

const DAY =
  /^(?:(?:thứ\s+(?:\p{L}+|\d)|chủ\s+nhật)[\s,(]{0,2})?(?:ngày\s+)?\d{1,2}(?:\s?[,–-]\s?\d{1,2})*[/.]\d{1,2}(?:[/.]\d{4})?\)?$|^\d{1,2}\/\d{1,2}\s?[–-]\s?\d{1,2}\/\d{1,2}(?:\/\d{4})?$|^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|\d)|chủ\s+nhật)$/iu;
/** “Trước 05/6/2026”, “Từ 06/6 đến 12/6”. */
const TERM =
  /^(?:từ|trước|đến|hết|chậm\s+nhất|trong)\s(?:\p{L}+\s){0,3}\d{1,2}[/.]\d{1,2}[\s\d/.\p{L}–-]{0,30}$/iu;
const ONE_HOUR = '\\d{1,2}\\s?(?:h|g|giờ|:)\\s?(?:\\d{2}(?::00)?)?';
const HOUR = new RegExp(`^(?:từ\\s+)?${ONE_HOUR}(?:\\s?phút)?$`, 'iu');
const HOURS = new RegExp(`^(?:từ\\s+)?(?<from>${ONE_HOUR})\\s*(?:-|–|đến)\\s*(?<to>${ONE_HOUR})$`, 'iu');
/** “Từ 07:30:00 ngày 20/05/2026 đến 16:30:00 ngày 20/05/2026”. */
const WITHIN = new RegExp(
  `^(?:từ\\s+)?(?<from>${ONE_HOUR})\\s+(?:ngày\\s+)?(?<day>\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\s+(?:-|–|đến)\\s+(?<to>${ONE_HOUR})\\s+(?:ngày\\s+)?\\k<day>$`,
  'iu',
);

/** “Từ 5h đến 6h ngày 18/6 và từ 17h đến 18h cùng ngày” */
const HOURS_OF_DAY = new RegExp(
  `^(?:từ|lúc|sáng|chiều|tối)\\s+(?:${ONE_HOUR}|ngày\\s+\\d)[\\p{L}\\d\\s:/,.–-]{0,90}\\d{1,2}/\\d{1,2}[\\p{L}\\d\\s:/,.–-]{0,60}$`,
  'iu',
);
/** “20h00 ngày 30/8” */
const HOUR_OF_DAY = new RegExp(`^${ONE_HOUR},?\\s+ngày\\s+\\d{1,2}/\\d{1,2}(?:/\\d{4})?$`, 'iu');
/** “14/02/2026 đến 22/02/2026” */
const DAYS = /^\d{1,2}\/\d{1,2}(?:\/\d{4})?\s+đến\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}\/\d{1,2}(?:\/\d{4})?$/iu;

type Cell = 'day' | 'hour' | 'number' | 'text';
export const cellOf = (text: string): Cell =>
  DAY.test(text)
    ? 'day'
    : HOUR.test(text) || HOURS.test(text) || WITHIN.test(text)
      ? 'hour'
      : /^\d[\d.,]*\.?$/u.test(text)
        ? 'number'
        : 'text';

const withoutSeconds = (hour: string): string => hour.replace(/(?<=:\d{2}):00$/u, '').trim();

/** “Hạn”: until that day, unless the row is of what is held on it. */
const TERM_NAME = /^(?:thời\s+)?hạn(?!\p{L})/iu;
const HELD = /^(?:khai\s+mạc|bế\s+mạc|tổng\s+kết|lễ|hội|họp|công\s+bố|trao|chung\s+kết)(?!\p{L})/iu;

interface When {
  day?: string;
  from?: string;
  to?: string;
}
function whenIn(name: string, value: string, when: When): boolean {
  const within = (WITHIN.exec(value) ?? HOURS.exec(value))?.groups;
  if (within !== undefined) Object.assign(when, within);
  else if (
    TERM_NAME.test(name) &&
    when.day === undefined &&
    /^\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?$/u.test(value)
  )
    when.day = `Hạn ngày ${value}`;
  else if (when.day === undefined && HOUR_OF_DAY.test(value)) when.day = `Lúc ${value}`;
  else if (when.day === undefined && DAYS.test(value)) when.day = `Từ ngày ${value}`;
  else if ((DAY.test(value) || TERM.test(value)) && when.day === undefined) when.day = value;
  // “Từ 05h30 đến 11h30 ngày 15/6/2026”, under “Thời gian”.
  else if (/^thời\s+gian(?!\p{L})/iu.test(name) && when.day === undefined && HOURS_OF_DAY.test(value))
    when.day = value;
  else if (HOUR.test(value)) when[END.test(name) ? 'to' : 'from'] = value.replace(/^từ\s+/iu, '');
  else return false;
  return true;
}

function saidWhen({ day, from, to }: When): string {
  const hours = [
    ...(from === undefined ? [] : [`từ ${withoutSeconds(from)}`]),
    ...(to === undefined ? [] : [`đến ${withoutSeconds(to)}`]),
  ].join(' ');
  const on =
    day === undefined
      ? ''
      : /^\d[\d/]*\s?[–-]/u.test(day)
        ? `Từ ngày ${day.replace(/\s?[–-]\s?/u, ' đến ')}`
        : /^\d/u.test(day)
          ? `Ngày ${day}`
          : day;
  return [on, hours]
    .filter(Boolean)
    .join(', ')
    .replace(/^\p{Ll}/u, (c) => c.toUpperCase());
}

/** “Thôn Hàng Hải”, in the middle of a sentence. */
const placed = (name: string, where: string): string =>
  (UNIT.test(name) && /^(?:\d|\p{Lu}\p{Ll}*(?:[\s,]+[\p{Lu}\d]|$))/u.test(where) ? `${name} ${where}` : where)
    .replace(/^\p{Lu}(?=\p{Ll}+\s\p{Ll})/u, (first) => first.toLowerCase())
    .replace(
      /^(?:Thôn|Xóm|Bản|Buôn|Bon|Ấp|Khóm|Tổ|Khu|Đường|Tuyến|Hẻm|Ngõ|Xã|Phường|Trạm|Điểm|Một|Toàn|Các)(?=\s)/u,
      (w) => w.toLowerCase(),
    )
    .replace(/;\s*/gu, ', ')
    .replace(/:\s+/gu, ' ')
    .replace(/(?<!\p{L})TRỪ(?!\p{L})/gu, 'trừ')
    .replace(/[\s.]+$/u, '');

/** @returns sentences; none where the row is too long or says nothing */
export function rowSaid(head: readonly string[], row: readonly string[]): string[] {
  const when: When = {};
  const where: string[] = [];
  const more: string[] = [];
  let what: string | null = null;
  head.forEach((name, i) => {
    const value = row[i] ?? '';
    if (value === '' || COUNTER.test(name) || whenIn(name, value, when)) return;
    if (WHERE.test(name) && where.length === 0) where.push(placed(name.toLowerCase(), value));
    else if (WHAT.test(name) && what === null) what = value.replace(/[\s.]+$/u, '');
    // “Thủ quỹ”, “Kho HTX”: who or where, and not which.
    else if (NOTE.test(name) && what !== null && wordsIn(value) <= LONGEST_BARE && !NOTE_SAYS.test(value))
      return;
    else if (NOTE.test(name))
      more.push(value.replace(/^\p{Lu}(?=\p{Ll}*\s\p{Ll})/u, (first) => first.toLowerCase()));
    else if (!WHY.test(name)) more.push(isIn(name, value) ? value : `${name.toLowerCase()} ${value}`);
  });
  if (what !== null && when.day !== undefined && HELD.test(what))
    when.day = when.day.replace(/^Hạn ngày /u, '');
  // Of two days neither is said without what it is.
  const begins = row.filter((cell) => DAY.test(cell)).length > 1 ? '' : saidWhen(when);
  if (begins !== '' && what !== null) {
    const at = where.map((place) => `, tại ${place.replace(/^tại\s+/iu, '')}`).join('');
    return short(`${begins}${at}: ${[what, ...more].join(', ')}.`);
  }
  if (begins !== '' && where.length > 0) {
    const said = `${begins}: ${[...where, ...more].join(', ')}.`;
    return wordsIn(said) <= MOST_WORDS ? [said] : listed(begins, [...placesIn(where[0]!), ...more]);
  }
  // “TDP số 1, 2, 3 | Trường tiểu học A”: who goes where.
  const goes = head.findIndex((name) => GOES_TO.test(name));
  const from = head.findIndex((name, i) => i !== goes && !COUNTER.test(name));
  if (
    begins === '' &&
    goes >= 0 &&
    FROM.test(row[from] ?? '') &&
    row[goes] &&
    head.every((name, i) => i === goes || i === from || COUNTER.test(name))
  )
    return [`${row[from]!}: ${row[goes]!.replace(/[\s.]+$/u, '')}.`];
  // A row of sums, or of who was named above.
  if (row[head.findIndex((name) => !COUNTER.test(name))] === '') return [];
  const named = head.flatMap((name, i) =>
    COUNTER.test(name) || (row[i] ?? '') === '' ? [] : [isIn(name, row[i]!) ? row[i]! : `${name} ${row[i]!}`],
  );
  const said = named.map((one, i) =>
    i === 0 || /^\p{Lu}{2}/u.test(one) ? one : one.slice(0, 1).toLowerCase() + one.slice(1),
  );
  // “Vị trí Bác sĩ: số lượng 06, trình độ Đại học.”
  const [first, ...rest] = said;
  const sep = NAMES_ROW.test(first ?? '') ? ': ' : ', ';
  return rest.length > 0 && wordsIn(said.join(' ')) < MOST_WORDS
    ? [`${first!}${sep}${rest.join(', ')}.`]
    : [];
}

/** At its commas, but not those in brackets or between numbers. */
const placesIn = (where: string): string[] => where.split(/,\s+(?![^()]*\))(?=\D)/u);

/** “Tháng | Tháng 1”, “Ấp | các ấp còn lại”: the cell says itself what it is. */
const isIn = (name: string, cell: string): boolean =>
  cell
    .toLowerCase()
    .replace(/^các\s+/u, '')
    .startsWith(name.toLowerCase());
