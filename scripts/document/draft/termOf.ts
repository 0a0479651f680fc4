/** What a term is for, as an announcer calls it: “Thời hạn nộp hồ sơ …”, where the letter's sentence says it for certain. */
import type { Deadline } from '../fields.ts';
import { asPeopleDo, deedsNamed, whoDoes } from './deeds.ts';
import { ALONE, OPEN } from './words/deeds.ts';
import { lowerFirst, wordsIn } from './words/words.ts';

/** All that is told is done until then. */
export const ALL_OF_IT = 'thực hiện';
/** The sentence names no more than the days: “Thời hạn đến hết ngày …”. */
export const BARE = '';
/** The day may be that of one thing among several. */
export const NOT_NAMED = 'cần nhớ';

const THINGS =
  'hồ\\s+sơ|đơn|phiếu|tiền|thuế|lệ\\s+phí|phí|học\\s+phí|bài\\s+dự\\s+thi|bài|ảnh|sản\\s+phẩm|tác\\s+phẩm\\s+dự\\s+thi|tác\\s+phẩm|tờ\\s+khai|hóa\\s+đơn|giấy\\s+(?:ủy\\s+quyền|đề\\s+nghị|xác\\s+nhận|tờ|chứng\\s+nhận)|thẻ|câu\\s+hỏi|báo\\s+giá|kinh\\s+phí|hiện\\s+vật|bản\\s+(?:tự\\s+chấm\\s+điểm|photo|phô\\s+tô|sao)';
/** “nộp phiếu đăng ký dự tuyển”: of which kind. */
const KIND =
  '(?:\\s+(?:đăng\\s+ký(?:\\s+dự\\s+tuyển)?|khai\\s+thuế|kê\\s+khai|quyết\\s+toán|dự\\s+tuyển|dự\\s+thi|thuê\\s+đất|gia\\s+hạn|thuế|phí|nước|rác|điện(?!\\s+thoại)|ăn|đặt\\s+trước|môn\\s+bài|dịch\\s+vụ|quản\\s+lý|mua\\s+nhà|ủng\\s+hộ))?';
/** “Thời gian tiếp nhận hồ sơ: …”, “hạn nộp tờ khai và tiền thuế là ngày …”: as the letter calls it. */
const CALLED =
  /(?<!(?:trong|qua|quá|hết|sau|gia|có)\s)(?<!\p{L})(?:(?:thời\s+(?:hạn|gian)|hạn|ngày\s+cuối\s+cùng|ngày\s+kết\s+thúc)(?:\s+(?:cuối(?:\s+cùng)?|chót))?(?:(?:,|\s+và)\s+địa\s+điểm)?|(?<=^(?:[-+*•]\s*)?)(?=(?:tiếp\s+nhận|thu\s+nhận|thu|nhận|bán(?:,\s+(?:tiếp|thu)\s+nhận)?|phát|tuyển|xét|nộp)\s[^,;.]{3,70}:))\s*(?<name>(?!(?:chót|cuối|ngày|là|đến|từ|trước|hết|trong|chậm|còn|thứ|chủ\s+nhật)(?!\p{L}))\p{L}[^:;.]{1,90}?)\s*(?::|,?\s+(?:(?:được\s+|sẽ\s+)?(?:bắt\s+đầu|kết\s+thúc|tính|mở|kéo\s+dài)|còn|dự\s+kiến|cụ\s+thể|tối\s+đa|là|kể\s+từ|từ|đến|cho\s+đến|hết|(?<!đặt\s)trước|trong|chậm|muộn|vào)(?!\p{L})|,?\s+(?=\d+\s?(?:[/.h-]|giờ|tháng)))/giu;
/** … that says no more than that there is a term. */
const OF_ALL =
  /^(?:(?:thực\s+hiện|hoàn\s+thành|tiến\s+hành|tổ\s+chức|triển\s+khai|thông\s+báo|cuối(?:\s+cùng)?|chót|chung|kết\s+thúc|bắt\s+đầu|ký|thu|nộp|đóng|gửi|nhận|tiếp\s+nhận|thu\s+nhận|làm\s+việc|vận\s+động(?:\s+và\s+tiếp\s+nhận)?)(?!\p{L})\s*)+(?:đối\s+với\s.*|trên)?$/iu;
/** “thời hạn trên”, “hạn nêu ở mục 2”. */
const POINTS = /^(?:này|trên|đó|tới|qua|nêu|nói|quy\s+định|để\s+làm|còn\s+lại|đã)(?!\p{L})/iu;
/** “Tiền đặt trước nộp chuyển khoản vào …”, “Tác phẩm dự thi gửi về …”: the thing before what is done with it. */
const THING_FIRST = new RegExp(
  `^(?:khoản\\s+)?(?<thing>(?:${THINGS})${KIND}(?:\\s+(?!(?:đề|người|cơ|phải|của|do)\\s)[^\\s,.;:]+){0,6}?)(?:\\s+\\d+\\s?%)?[:,]?(?:\\s+(?:bà\\s+con|khách(?:\\s+hàng)?|quý\\s+\\p{L}+\\s+\\p{L}+|được|xin|các\\s+hộ|gia\\s+đình|phụ\\s+huynh|đề\\s+nghị))?\\s+(?<does>nộp|đóng|gửi|chuyển\\s+khoản|tiếp\\s+nhận)(?!\\p{L})`,
  'iu',
);
/** Amid a sentence: “… thông báo hạn | nộp tờ khai là ngày …”. */
const ACT_FIRST = new RegExp(
  `^(?:${ALONE}|${OPEN}|(?:tiếp|thu)\\s+nhận|thu|bán|niêm\\s+yết|xem)(?!\\p{L})`,
  'iu',
);
/** “Nếu có sai sót, phản ánh với …”. */
const WRONG =
  /(?<!\p{L})(?:sai\s+(?:sót|lệch)|nếu\s+sai|sót\s+tên|thiếu\s+tên|chưa\s+(?:đúng|xứng\s+đáng)|không\s+đúng)(?!\p{L})/iu;
const TELLS =
  /(?<!\p{L})(?:phản\s+ánh|báo|khiếu\s+nại|kiến\s+nghị|viết\s+thư|gửi\s+(?:văn\s+bản|đơn))(?!\p{L})/iu;
const LIST = /(?<!\p{L})danh\s+sách\s+(?!kèm|này|trên|đính)[^,;:.()\d]{2,40}/iu;
const SHELTERS =
  /(?<!\p{L})(?:tàu|thuyền|phương\s+tiện)(?!\p{L})[^.;]{0,120}(?<!\p{L})(?<where>tránh\s+trú|trú\s+ẩn|neo\s+đậu)(?!\p{L})/iu;
/** “Nếu đến hết ngày 5/10 khách hàng chưa thanh toán …”: what was to be done until then. */
const UNDONE = new RegExp(
  `(?:nếu|quá|hết|sau)\\s[^.;]{0,160}?(?<!\\p{L})(?:chưa|không)\\s+(?:có\\s+(?:\\p{L}+,?\\s+){1,6}?)?(?<act>(?:đến|tới)\\s+(?:nhận|giải\\s+quyết|làm\\s+việc)|liên\\s+hệ|${ALONE}|(?:${OPEN})\\s+(?:${THINGS}))(?!\\p{L})`,
  'iu',
);
const OPINIONS =
  /(?<!(?:tổ|phiếu)\s)(?<!\p{L})(?:(?:đóng\s+)?góp\s+(?:các\s+)?ý|(?:lấy|tham\s+gia|hỏi)\s+ý\s+kiến)(?!\p{L})/iu;
const REPLIES =
  /(?<!\p{L})ý\s+kiến(?!\p{L})[^.;]*(?<!\p{L})gửi(?!\p{L})|(?<!\p{L})(?:gửi|tiếp\s+nhận|nhận)\s+(?:các\s+|mọi\s+)?ý\s+kiến(?!\p{L})/iu;
/** “… làm đơn, có xác nhận của thôn, nộp tại …”; “nhận phiếu và nộp lại cho …”. */
const PAPER_MADE =
  /(?<!\p{L})(?:(?:làm|viết|có|lập)\s+(?<made>đơn|giấy\s+đề\s+nghị|hồ\s+sơ|bản\s+kê\s+khai)|nhận\s+(?<taken>phiếu|tờ\s+khai|giấy)(?=[^;]*\s(?:nộp|gửi)\s)|(?<left>phiếu)\s+đã|(?<!kèm(?:\s+theo)?\s(?:bản\s)?)(?<copied>photo|phô\s*tô))(?!\p{L})/iu;
/** “Thu học phí …”, “nộp thuế sử dụng đất”: of what, as the title has it. */
const PAID =
  /(?<!\p{L})(?:nộp|thu|đóng|tiếp\s+nhận)(?:,\s+nộp)?\s+(?:(?:nốt|dứt\s+điểm|các\s+khoản)\s+)?(?<thing>(?:giấy\s+tờ|tờ\s+khai|hồ\s+sơ|đơn|phiếu|học\s+phí|tiền|thuế|phí|quỹ)(?:\s+(?!(?:năm|quý|tháng|học\s+kỳ|kỳ|vụ(?=\s+(?:mùa|xuân|hè|thu(?!\s+gom)|đông|chiêm))|trên|tại|của|đợt|và|để|đối|cho|các)(?!\p{L}))[\p{L}\d“”"-]+,?){0,9}(?<!,))(?=\s*$|\s*[(;:–]|\s+(?:-|năm|quý|tháng|học\s+kỳ|kỳ|vụ(?=\s+(?:mùa|xuân|hè|thu(?!\s+gom)|đông|chiêm))|trên|tại|của|đợt|và|để|đối|cho|các)(?!\p{L}))/iu;
/** “Bà con nộp cho chị Thơm hoặc | chuyển khoản”: money. */
const BY_TRANSFER = /(?<!\p{L})chuyển\s+khoản(?!\p{L})/iu;
/** “Toàn bộ các việc … hoàn thành”, “Xong trước ngày …”. */
const WHOLE =
  /(?<!\p{L})(?:(?:toàn\s+bộ|tất\s+cả|mọi|các)\s+(?:các\s+)?(?:việc|nội\s+dung|công\s+việc|yêu\s+cầu)|thời\s+(?:gian|hạn)\s+(?:thực\s+hiện|hoàn\s+thành|tổ\s+chức|triển\s+khai))(?!\p{L})/iu;
/** “5/ Thời gian, địa điểm: | hồ sơ nộp cho …” */
const LABEL =
  /^(?:\d+\s?[./)]\s*)?(?:(?:vòng|đợt|bước|hình\s+thức|thời\s+gian|địa\s+điểm|cách\s+thức|thủ\s+tục)(?!\p{L})[^:\d]{0,20}\d?:\s+)?/iu;
/** “Đợt trực tuyến: từ 00h00 ngày 02/7 …”, “… | tiếp nhận từ ngày 01/7 đến …”. */
const ONLINE =
  /^(?:[-+*•]\s*)?(?:(?:đợt|hình\s+thức|vòng|đăng\s+ký)\s+)+trực\s+tuyến[^:]{0,20}:\s*(?:từ|đến|trước)/iu;
const TAKING = /^(?:tiếp|thu)\s+nhận$/iu;
const TAKEN = /(?:^|[:,]\s*)(?:tiếp|thu)\s+nhận\s+(?:từ|đến|trong|trước)(?!\p{L})/iu;
/** Papers are handed in for it, whatever they are called. */
const WANTS_PAPERS =
  /(?<!\p{L})(?:tuyển\s+(?:sinh|dụng|chọn)|đấu\s+giá|xét\s+tuyển|chiêu\s+sinh|(?:trợ|hỗ)\s+(?:cấp|trợ))(?!\p{L})/iu;
const NAMES_PAPER = /(?<!\p{L})(?:phiếu|đơn|tờ\s+khai|bản|mẫu|giấy)(?!\p{L})/iu;
/** Nothing but when: “Từ ngày 1 đến ngày 15/6”, “Đợt 1: từ …”, “Hạn chót: …”. */
const ONLY_WHEN =
  /^(?:[-+*•]\s*)?(?:(?:thời\s+(?:gian|hạn)|hạn)(?:\s+(?:chót|cuối(?:\s+cùng)?|kết\s+thúc|tổ\s+chức|thực\s+hiện|hoàn\s+thành|triển\s+khai|thông\s+báo|tiếp\s+nhận|vận\s+động\s+và\s+tiếp\s+nhận|thu|nộp|là)){0,2}|(?:kể\s+)?từ(?:\s+(?:ngày|nay))?|trước|đến(?:\s+hết)?|ngày|(?:đợt|lượt|vòng)\s+[\dIVXA-C]+)[\s:,]*(?:\d|(?:kể\s+)?từ|ngày|trước|đến|trong|xong|hết|chậm|buổi|các\s+(?:buổi|ngày)|hằng|hàng|giờ\s+hành|sáng|chiều|tối|cao\s+điểm|đợt\s+\d)/iu;
/** A table's row, whose other cell says what is done then. */
const ROW =
  /^(?:từ\s+)?(?:ngày\s+)?\d[\d/.-]*(?:\s+(?:đến|-|–)(?:\s+(?:hết\s+)?ngày)?\s+\d[\d/.-]*)?[.\s]*$/iu;
/** “Gia hạn kê khai …”: the term is that of the whole letter. */
const EXTENDED = /^(?:gia\s+hạn|kéo\s+dài)(?!\p{L})/iu;
/** “Đăng ký định mức nước …”, “Vận động Nhân dân giao nộp vũ khí …”. */
const TITLED = new RegExp(
  `^(?:.{0,60}\\s(?:vận\\s+động|kêu\\s+gọi|phát\\s+động)\\s+|(?:(?!(?:cấp|chi|công|thông|tình)\\s)\\p{L}+\\s+){0,4}?)(?<act>(?:${ALONE}|(?:${OPEN})\\s+(?:${THINGS}))(?!\\p{L}).*)$`,
  'isu',
);
/** “Tìm chủ 63 xe mô tô …” */
const SOUGHT = /(?<!\p{L})tìm\s+(?:chủ|thân\s+nhân|người\s+thân)(?!\p{L})/iu;
/** “Tuyển sinh năm học 2026-2027”: the term is of no more than that. */
const WHOLLY =
  /^(?:\p{L}+\s+){0,4}?(?<act>tuyển\s+(?:sinh|dụng)|(?:mua|gia\s+hạn)\s+thẻ(?:\s+(?:BHYT|bảo\s+hiểm\s+y\s+tế))?|tham\s+gia\s+(?:BHYT|bảo\s+hiểm\s+y\s+tế)|chi\s+(?:quà|trả)|(?:thu\s+nhận\s+hồ\s+sơ\s+)?cấp\s+(?:đổi\s+)?(?:thẻ\s+)?căn\s+cước)(?!\p{L})/iu;
/** “Các hộ hoàn thành trước ngày …”: all that was told. */
export const COMPLETES =
  /^(?:[^;:]{0,60}(?<!,|\svà)\s)?(?:hoàn\s+(?:thành|tất)|thực\s+hiện)(?:\s+xong)?\s+(?:trước|trong|vào|đến|(?:chậm|muộn)\s+nhất|không\s+(?:muộn|quá))(?!\p{L})/iu;
/** A list of names or a form that is closed: whoever wants to be on it signs up before. */
const CLOSES =
  /(?<!\p{L})(?:danh\s+sách|cổng(?:\s+đăng\s+ký)?|form|biểu\s+mẫu|số\s+lượng|đường\s+link)(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:đóng|khóa|chốt)(?!\p{L})|(?<!\p{L})chốt\s+(?:danh\s+sách|số\s+lượng|đơn)(?!\p{L})/iu;
/** “Chủ phương tiện đến trụ sở Công an phường | để giải quyết”. */
const SETTLES = /(?<!\p{L})(?:đến|tới)\s[^.;,]{0,60}?(?<!\p{L})giải\s+quyết(?!\p{L})/iu;
const COMES = /(?<!\p{L})liên\s+hệ(?!\p{L})/iu;
/** “Cuộc thi bắt đầu từ … và kết thúc vào …”. */
const CONTEST = /^(?:cuộc|hội|kỳ)\s+thi\s[^;]{0,120}(?:kết\s+thúc|kéo\s+dài|đến)(?!\p{L})/iu;
const POSTED = /(?<!\p{L})niêm\s+yết(?!\p{L})/iu;

/** A longer name leaves no room for the day. */
const MOST_IN_NAME = 14;

/** “nộp hồ sơ”, “góp ý”; what isn't certain isn't named. */
export function termOf({ quote, date }: Deadline, written: string | null, most = MOST_IN_NAME): string {
  const title = written === written?.toUpperCase() ? (written?.toLowerCase() ?? null) : written;
  const clause = withDay(quote, date).replace(/\s*\([^()]*\)/gu, (aside) =>
    dayNamed(date).test(aside) ? aside : '',
  );
  const opinions = OPINIONS.exec(clause)?.[0];
  if (opinions !== undefined) return ofOpinions(opinions);
  if (REPLIES.test(clause)) return 'gửi ý kiến';
  if (WRONG.test(clause) && TELLS.test(clause)) return ofWrong(clause, title);
  for (const { index, groups } of clause.matchAll(CALLED)) {
    const called = groups?.name ?? '';
    if (POINTS.test(called) || (index > 0 && !ACT_FIRST.test(called) && !OF_ALL.test(called))) continue;
    const name = OF_ALL.test(called) ? ofTitle(title, clause, most) : ofLabel(called, title, most);
    // “Thời hạn tiếp nhận: …”, in a letter about support.
    if (name === BARE && TAKING.test(called) && WANTS_PAPERS.test(title ?? '')) return 'tiếp nhận';
    if (name !== BARE || index === 0) return name;
  }
  if (ONLINE.test(clause)) return 'đăng ký trực tuyến';
  const undone = UNDONE.exec(clause)?.groups?.act;
  if (undone !== undefined) return inSmall(undone);
  const done = ofDeeds(clause, date, title, most);
  if (done !== null) return done;
  if (EXTENDED.test(title ?? '')) return ofTitle(title, clause, most);
  if (ONLY_WHEN.test(clause))
    return ROW.test(clause) && !PAID.test(title ?? '') ? BARE : ofTitle(title, clause, most);
  return CLOSES.test(clause) ? 'đăng ký' : WHOLE.test(clause) ? ALL_OF_IT : ofRest(clause, title, most);
}

/** “báo sai sót trong danh sách cử tri”. */
function ofWrong(clause: string, title: string | null): string {
  const list = (LIST.exec(clause) ?? LIST.exec(title ?? ''))?.[0].trim();
  return list === undefined || wordsIn(list) > 7 ? 'báo sai sót' : `báo sai sót trong ${inSmall(list)}`;
}

function ofLabel(called: string, title: string | null, most: number): string {
  const titled = OPINIONS.exec(title ?? '')?.[0];
  if (/^(?:công\s+bố|dán|niêm)/iu.test(called))
    return titled === undefined ? posted(called, title) : ofOpinions(titled);
  const name = asPeopleDo(lowerFirst(called.trim())).replace(
    /\s+(?:tại|ở|của|và\s+(?:phương|hình|địa|nơi|cách))(?!\p{L}).*$/u,
    '',
  );
  return wordsIn(name) <= most ? lowerFirst(name) : NOT_NAMED;
}

/** “niêm yết danh sách cử tri”: what hangs there. */
function posted(called: string, title: string | null): string {
  const list = LIST.exec(title ?? '')?.[0].trim();
  return /^niêm\s+yết$/iu.test(called) && list !== undefined && wordsIn(list) <= 7
    ? `niêm yết ${inSmall(list)}`
    : inSmall(called);
}

/** By what is done until then, or else by what is asked in the whole sentence. */
function ofDeeds(clause: string, date: string, title: string | null, most: number): string | null {
  const first = THING_FIRST.exec(clause.replace(LABEL, ''))?.groups as
    Record<'thing' | 'does', string> | undefined;
  if (first !== undefined)
    return inSmall(`${/tiếp/iu.test(first.does) ? 'nộp' : first.does} ${lowerFirst(first.thing)}`);
  const where = SHELTERS.exec(clause)?.groups?.where;
  if (where !== undefined) return inSmall(`đưa tàu thuyền vào nơi ${where}`);
  const paper = PAPER_MADE.exec(clause)?.groups;
  const thing = (verb: string): string | null => {
    if (!/^(?:nộp|gửi|đóng)/iu.test(verb)) return null;
    const named =
      paper === undefined
        ? (PAID.exec(title ?? '')?.groups?.thing ??
          forFund(title ?? '') ??
          (BY_TRANSFER.test(clause) ? 'tiền' : null) ??
          (WANTS_PAPERS.test(title ?? '') && !NAMES_PAPER.test(clause) && !/^đóng/iu.test(verb)
            ? 'hồ sơ'
            : null))
        : (paper.made ?? paper.taken ?? paper.left ?? 'bản photo');
    return named === null ? null : lowerFirst(named);
  };
  for (const part of partsAround(clause, date)) {
    const named = deedsNamed(part, thing, most);
    if (named !== null) return AT_DESK.test(whoDoes(part)) ? asPeopleDo(named) : named;
  }
  return null;
}

/** Nobody, or who sits there: “HTX nhận đăng ký”. */
const AT_DESK =
  /^$|(?<!\p{L})(?:trưởng|ban|UBND|xã|phường|trạm|HTX|công\s+an|trường|tổ|hội|đội|trung\s+tâm|cán\s+bộ|công\s+ty|phòng)(?!\p{L})/iu;

/** What is given or paid without the title saying so. */
function forFund(title: string): string | null {
  if (/ủng\s+hộ/iu.test(title)) return 'tiền ủng hộ';
  const insurance = /BHYT|bảo\s+hiểm\s+y\s+tế/u.exec(title)?.[0];
  return insurance === undefined ? null : `tiền ${insurance}`;
}

/** “Đăng ký định mức nước năm 2026”, “Niêm yết danh sách …”, as the whole letter is about it. */
function ofTitle(title: string | null, clause: string, most: number): string {
  const opinions = OPINIONS.exec(title ?? '')?.[0];
  if (opinions !== undefined) return ofOpinions(opinions);
  const act = TITLED.exec(title ?? '')?.groups?.act;
  const named = act === undefined ? null : deedsNamed(act, () => null, Math.min(most, MOST_OF_TITLE));
  if (named !== null)
    return asPeopleDo(
      named.replace(/\s+(?:năm|quý|tháng|đợt|vụ\s+(?:mùa|xuân|hè|thu|đông|chiêm)|lần)(?!\p{L}).*$/iu, ''),
    );
  const thing = PAID.exec(title ?? '')?.groups?.thing;
  if (thing !== undefined) return inSmall(`nộp ${thing}`);
  if (SOUGHT.test(title ?? '')) return 'liên hệ';
  const wholly = WHOLLY.exec(title ?? '')?.groups?.act;
  if (wholly !== undefined) return asPeopleDo(inSmall(wholly).replace('bhyt', 'BHYT'));
  return WHOLE.test(clause) ? ALL_OF_IT : BARE;
}
const MOST_OF_TITLE = 10;

function ofRest(clause: string, title: string | null, most: number): string {
  if (TAKEN.test(clause)) return ofTitle(title, '', most) || 'nộp hồ sơ';
  if (COMPLETES.test(clause)) return ofTitle(title, clause, most) || 'hoàn thành';
  if (SETTLES.test(clause)) return 'đến giải quyết';
  if (CONTEST.test(clause)) return 'dự thi';
  if (SOUGHT.test(title ?? '')) return 'liên hệ';
  return COMES.test(clause) ? 'liên hệ' : POSTED.test(clause) ? 'niêm yết' : NOT_NAMED;
}

const ofOpinions = (said: string): string =>
  /góp/iu.test(said) ? 'góp ý' : /hỏi/iu.test(said) ? 'lấy ý kiến' : inSmall(said);
const inSmall = (act: string): string => lowerFirst(act.replace(/\s+/gu, ' ').trim());

/** Of a sentence of several terms the clause of this one. */
export function withDay(quote: string, date: string): string {
  const named = dayNamed(date);
  return quote.split(/;\s+(?![^()]*\))|\.\s+(?=\p{Lu})/u).find((clause) => named.test(clause)) ?? quote;
}

export function dayNamed(date: string): RegExp {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  return new RegExp(`(?<!\\d)0?${day}\\s*(?:[/.-]|\\s+tháng\\s+)\\s*0?${month}(?!\\d)`, 'u');
}

/** The words a term is said with, up to its day. */
const SAYS_WHEN =
  /(?:[\s,]+(?:trước|sau|ngày|hết|đến|tới|từ|nay|(?:kể|cho)(?=\s+(?:từ|đến|tới))|(?:chậm|muộn)\s+nhất|là|vào|lúc|giờ|phút|sáng|chiều|tối|trưa|thứ\s+\p{L}+|chủ\s+nhật|tháng|năm|quý|tuần|trong|vòng|thời\s+(?:hạn|gian)|(?<!gia\s)hạn|không\s+(?:muộn|chậm|quá|trễ)(?:\s+(?:hơn|quá))?|không\s+để\s+sau|hoàn\s+(?:thành|tất)|xong|dứt\s+điểm|kết\s+thúc|chót|cuối(?:\s+cùng)?|thực\s+hiện|được|và|phải|mới|hôm|khoảng|đợt|tức|cụ\s+thể|còn|khi|mở|[\d:/.h-]+))+[\s,]*$/iu;
/** “trong thời hạn 10 ngày kể từ …”, where no day is written. */
const IN_DAYS =
  /,?\s+(?:(?:xong|hoàn\s+thành)\s+)?(?:trong\s+(?:vòng|thời|tháng|quý|năm|khoảng|ngày|tuần)|chậm\s+nhất|muộn\s+nhất|trước\s+(?:khi|tháng|ngày)|từ\s+(?:nay|ngày)|đến\s+(?:hết|cuối|ngày)|(?:hạn|hết)\s)/iu;

/** “Để kịp tiến độ, UBND xã đề nghị | các hộ …”. */
const ASKS =
  /^.{0,240}(?<!(?:giấy|đơn|theo)\s)(?:đề\s+nghị|yêu\s+cầu|kính\s+mời|mời|vận\s+động)\s+(?=(?:tất\s+cả|toàn|các|những|mọi|quý|\d+|người|bà\s+con|nhân\s+dân|hộ|gia\s+đình|phụ\s+huynh|chủ|khách)(?!\p{L}))/isu;
/** “Để kịp tiến độ, …”, “Sau khi nhận tiền, …”. */
const AIM_FIRST = /^(?:để|nhằm|(?:sau|trước)\s+khi)\s[^,]{3,80},\s+/iu;

/** “… trước 15/6 | để bàn giao mặt bằng”. */
const FOR_WHAT = /^[\s\d/.,-]*(?:để|nhằm|tránh|vì|phục\s+vụ)(?!\p{L})/iu;

/** A clause up to its day, and after it. */
function partsAround(said: string, date: string): string[] {
  const clause = said.replace(ASKS, '').replace(AIM_FIRST, '');
  const day = dayNamed(date).exec(clause);
  if (day === null) {
    // “Trong thời hạn 10 ngày kể từ ngày ký, | tự tháo dỡ …”
    const rest = /^(?:[^:]{0,60}:\s+)?trong\s[^,]{4,60},\s+(?<rest>.+)$/iu.exec(clause)?.groups?.rest;
    return [rest ?? clause.slice(0, IN_DAYS.exec(clause)?.index ?? clause.length)];
  }
  const before = ` ${clause.slice(0, day.index)}`.replace(SAYS_WHEN, '').trim();
  const after = clause.slice(day.index + day[0].length);
  return FOR_WHAT.test(after) ? [before] : [before, after];
}
