/** What a term is for, as an announcer calls it: “Thời hạn nộp hồ sơ …”, where the letter's sentence says it for certain. */
import type { Deadline } from '../fields.ts';

/** All that is told is done until then. */
const ALL_OF_IT = 'thực hiện';
/** The sentence names no more than the days: “Thời hạn đến hết ngày …”. */
const BARE = '';
/** The day may be that of one thing among several. */
export const NOT_NAMED = 'cần nhớ';

/** Says enough by itself. */
const ALONE =
  'đăng\\s+ký(?!\\s+(?:quyền|đất|kinh\\s+doanh))|kê\\s+khai(?!\\s+(?:gian|sai|thiếu|không))|khai\\s+thuế|khai\\s+báo|thanh\\s+toán|giao\\s+nộp|bàn\\s+giao(?:\\s+mặt\\s+bằng)?|tháo\\s+dỡ|di\\s+dời|di\\s+chuyển|chuyển\\s+xe|sơ\\s+tán|ủng\\s+hộ|ký\\s+(?:bản\\s+)?cam\\s+kết|tiêm\\s+(?:phòng|bổ\\s+sung|vét)|thu\\s+hoạch|lắp\\s+đặt|niêm\\s+yết|cập\\s+nhật|liên\\s+kết\\s+tài\\s+khoản|mở\\s+tài\\s+khoản|xác\\s+thực|chặt\\s+tỉa|chiêu\\s+sinh|khiếu\\s+nại|xuống\\s+giống|thu\\s+vét|vào\\s+bờ|(?:hoàn\\s+)?trả\\s+(?:lại\\s+)?mặt\\s+bằng|tham\\s+gia\\s+cuộc\\s+thi|cung\\s+cấp\\s+thông\\s+tin|chốt\\s+(?:danh\\s+sách|số\\s+lượng)';
/** Says nothing without what is done it to: “nộp hồ sơ”, “tiếp nhận tác phẩm dự thi”. */
const OPEN =
  '(?:nộp|gửi|gởi|nhận|tiếp\\s+nhận|thu\\s+nhận|thu|đóng|bổ\\s+sung|đổi|lãnh|lĩnh|bán|trả|phát|cung\\s+cấp)(?:\\s+(?:lại|trước|đủ|sang|dứt\\s+điểm))?';
const THINGS =
  'hồ\\s+sơ|đơn|phiếu|tiền|thuế|lệ\\s+phí|phí|học\\s+phí|bài\\s+dự\\s+thi|bài|ảnh|sản\\s+phẩm|tác\\s+phẩm\\s+dự\\s+thi|tác\\s+phẩm|tờ\\s+khai|hóa\\s+đơn|giấy\\s+(?:ủy\\s+quyền|đề\\s+nghị|xác\\s+nhận|tờ|chứng\\s+nhận)|máy(?!\\s+(?:điện|tính|bơm|có|hỗ|mới|cày|gặt))|thẻ|câu\\s+hỏi|báo\\s+giá|quà|kinh\\s+phí|bản\\s+(?:tự\\s+chấm\\s+điểm|photo|phô\\s+tô|sao)|số\\s+tiền\\s+nợ';
/** “nộp phiếu đăng ký dự tuyển”: of which kind. */
const KIND =
  '(?:\\s+(?:đăng\\s+ký(?:\\s+dự\\s+tuyển)?|khai\\s+thuế|kê\\s+khai|quyết\\s+toán|dự\\s+tuyển|dự\\s+thi|thuê\\s+đất|đăng\\s+ký|gia\\s+hạn|thuế|phí|nước|rác|điện(?!\\s+thoại)|ăn|đặt\\s+trước|môn\\s+bài|dịch\\s+vụ|quản\\s+lý|mua\\s+nhà))?';
const ACT = `(?:(?:${ALONE})|${OPEN}\\s+(?:${THINGS})${KIND})(?!\\p{L})`;
/** “Thời gian tiếp nhận hồ sơ: …”, “Hạn nộp phí tháng 6: …”: as the letter calls it. */
const CALLED = new RegExp(
  `(?<!trong\\s)(?<!\\p{L})(?:thời\\s+(?:hạn|gian)|hạn|ngày\\s+cuối\\s+cùng)(?:\\s+(?:bán\\s+và|vận\\s+động))?\\s+(?<act>${ACT})`,
  'iu',
);
/** “Nhận ảnh vòng sơ loại: …”, “Thời gian dự thi: từ …”: a label of its own. */
const LABEL =
  /^(?:[-+*•]\s*)?(?:(?:thời\s+(?:gian|hạn)|hạn(?:\s+(?:chót|cuối))?)\s+(?!chót|cuối)(?<act>\p{L}+(?:\s+\p{L}+){0,5})|(?<took>(?:tiếp\s+nhận|nhận|bán|phát|tuyển|xét)\s+\p{L}+(?:\s+\p{L}+){0,4}))\s*(?::|,?\s+(?:từ|đến|trước|là)\s)/iu;
/** “Thời gian tiếp nhận đăng ký bắt đầu từ …” */
const ONLY_BEGINS = /\s+(?:bắt\s+đầu|kết\s+thúc|dự\s+kiến|cụ\s+thể|tối\s+đa|được|sẽ)$/iu;
/** … that says no more than that there is a term. */
const OF_ALL =
  /^(?:thực\s+hiện|hoàn\s+thành|tiến\s+hành|tổ\s+chức|triển\s+khai|thông\s+báo|cuối(?:\s+cùng)?|chót|chung|kết\s+thúc|bắt\s+đầu|ký|thu|nộp|đóng|gửi|nhận)$/iu;
/** What isn't done, has been, or is only posted up tells nothing of what is asked. */
const DONE = new RegExp(
  `(?<!(?:chưa|không|đã|ngày|danh\\s+sách|[Pp]hòng|thuê\\s+bao|biên\\s+lai|chứng\\s+từ|hóa\\s+đơn|người|hồ\\s+sơ|mẫu|đối\\s+với|đơn|phiếu)\\s)(?<!\\p{L})(?!niêm|nhận\\s+phiếu)${ACT}`,
  'giu',
);
/** “Tiền đặt trước nộp chuyển khoản vào …”, “Tác phẩm dự thi gửi về …”: the thing before what is done with it. */
const THING_FIRST = new RegExp(
  `^(?:khoản\\s+)?(?<thing>(?:${THINGS})${KIND})(?!\\p{L})[^.;]{0,80}?(?<!\\p{L})(?<does>nộp|đóng|gửi|chuyển\\s+khoản)(?!\\p{L})`,
  'iu',
);
/** “Nếu có sai sót, phản ánh với …”. */
const WRONG =
  /(?<!\p{L})(?:sai\s+(?:sót|lệch)|nếu\s+sai|chưa\s+(?:đúng|xứng\s+đáng)|không\s+đúng)(?!\p{L})/iu;
const TELLS =
  /(?<!\p{L})(?:phản\s+ánh|báo|khiếu\s+nại|kiến\s+nghị|viết\s+thư|gửi\s+(?:văn\s+bản|đơn))(?!\p{L})/iu;
/** “… báo cho trưởng xóm trước 17 giờ …”: who is told. */
const TOLD_TO =
  /(?<!\p{L})(?<how>báo|nhắn\s+tin)\s+(?:lại\s+)?(?<whom>(?:cho\s+|với\s+|(?=trưởng|tổ\s+trưởng|giáo\s+viên|cán\s+bộ))(?:\p{L}+\s+){0,3}?\p{L}+)(?=\s+(?:trước|chậm|muộn|đến|để|từ|trong|hạn)(?!\p{L})|[,;.])/iu;
const SIGNS_UP = /(?<!\p{L})(?:ghi\s+(?:tên|sổ|phiếu)|điền\s+form)(?!\p{L})/iu;
const SHELTERS =
  /(?<!\p{L})(?:tàu|thuyền|phương\s+tiện)(?!\p{L})[^.;]{0,120}(?<!\p{L})(?<where>tránh\s+trú|trú\s+ẩn|neo\s+đậu)(?!\p{L})/iu;
const COMES = /(?<!\p{L})(?:liên\s+hệ|(?:đến|tới)\s+(?:gặp|giải\s+quyết)|nhận\s+lại)(?!\p{L})/iu;
/** “Nếu đến hết ngày 5/10 khách hàng chưa thanh toán …”: what was to be done until then. */
const UNDONE = new RegExp(
  `(?:nếu|quá|hết|sau)\\s[^.;]{0,160}(?<!\\p{L})(?:chưa|không)\\s+(?<act>${ACT})`,
  'iu',
);
const POSTED = /(?<!\p{L})niêm\s+yết(?!\p{L})/iu;
/** “… để chốt số lượng”, “… tránh mất liên lạc”: what it is good for. */
const AIM = /,?\s+(?:để|nhằm|tránh|vì)\s.*$/isu;
const OPINIONS = /(?<!\p{L})(?:(?:đóng\s+)?góp\s+(?:các\s+)?ý|(?:lấy|tham\s+gia|hỏi)\s+ý\s+kiến)(?!\p{L})/iu;
const REPLIES =
  /(?<!\p{L})ý\s+kiến(?!\p{L})[^.;]*(?<!\p{L})gửi(?!\p{L})|(?<!\p{L})(?:gửi|tiếp\s+nhận|nhận)\s+(?:các\s+|mọi\s+)?ý\s+kiến(?!\p{L})/iu;
/** “… làm đơn, có xác nhận của thôn, nộp tại …”; “nhận phiếu và nộp lại cho …”. */
const PAPER_MADE =
  /(?<!\p{L})(?:(?:làm|viết|có)\s+(?<made>đơn|giấy\s+đề\s+nghị)|nhận\s+(?<taken>phiếu|tờ\s+khai|giấy))(?!\p{L})[^.;]{0,100}(?<!\p{L})(?<does>nộp|gửi)(?!\p{L})/iu;
/** “… nộp cho tổ trưởng”, “Thời gian thu: …”: of what tells the title, “Thu học phí …”. */
const PAYS = /(?<!\p{L})(?<does>nộp|đóng|thu)(?!\s+(?:hồ|đơn|phiếu|lại|dọn|hoạch|gom)(?!\p{L}))(?!\p{L})/iu;
const PAID =
  /(?<!\p{L})(?:nộp|thu|đóng|tiếp\s+nhận)\s+(?:(?:nốt|dứt\s+điểm|các\s+khoản)\s+)?(?<thing>giấy\s+tờ|tờ\s+khai|hồ\s+sơ|đơn|phiếu|học\s+phí|tiền(?:\s+(?:nước|rác|điện|ăn))?|thuế|phí(?:\s+(?:vệ\s+sinh|quản\s+lý|dịch\s+vụ))?|quỹ)(?!\p{L})/iu;
const PAPERS_SENT = /(?<!\p{L})hồ\s+sơ\s+(?:[\p{L}]+\s+){0,3}(?:nộp|gửi)(?!\p{L})/iu;
/** “Toàn bộ các việc … hoàn thành”, “Xong trước ngày …”. */
const COMPLETES =
  /(?<!\p{L})(?:thực\s+hiện|hoàn\s+thành|hoàn\s+tất|tiến\s+hành|dứt\s+điểm|xong|chấm\s+dứt|thu\s+dọn)(?!\p{L})/iu;
/** “Trồng xong ngô trước 5/10”: the term of that alone, whatever else is told. */
const ONE_THING =
  /(?<!\p{L})(?!(?:hiện|làm|thành)\s)\p{L}+\s+xong\s+(?!(?:trước|trong|vào|chậm|ngày|đến|muộn|và|để|mới|sớm|là)(?!\p{L}))\p{L}/iu;
/** Nothing but when: “Từ ngày 1 đến ngày 15/6”, “Đợt 1: từ …”, “Hạn chót: …”. */
const ONLY_WHEN =
  /^(?:[-+*•]\s*)?(?:(?:thời\s+(?:gian|hạn)|hạn)(?:\s+(?:chót|cuối(?:\s+cùng)?|kết\s+thúc|tổ\s+chức|thông\s+báo|là)){0,2}|(?:kể\s+)?từ(?:\s+(?:ngày|nay))?|trước|đến(?:\s+hết)?|ngày|(?:đợt|lượt|vòng)\s+[\dIVXA-C]+)[\s:,]*(?:\d|(?:kể\s+)?từ|ngày|trước|đến|trong)/iu;
/** “Gia hạn kê khai …”: the term is that of the whole letter. */
const EXTENDED = /^(?:gia\s+hạn|kéo\s+dài)(?!\p{L})/iu;
/** “Đăng ký định mức nước …”, “Vận động Nhân dân giao nộp vũ khí …”. */
const TITLED = new RegExp(`^(?:\\p{L}+\\s+){0,4}?(?<act>${ACT})`, 'iu');

/** “Tìm chủ 63 xe mô tô …” */
const SOUGHT = /(?<!\p{L})tìm\s+(?:chủ|thân\s+nhân|người\s+thân)(?!\p{L})/iu;
/** “Tuyển sinh năm học 2026-2027”: the term is of no more than that. */
const WHOLLY =
  /^(?:\p{L}+\s+){0,4}?(?<act>tuyển\s+(?:sinh|dụng)|(?:mua|gia\s+hạn)\s+thẻ(?:\s+(?:BHYT|bảo\s+hiểm\s+y\s+tế))?|tham\s+gia\s+(?:BHYT|bảo\s+hiểm\s+y\s+tế)|nhận\s+(?:trẻ|học\s+sinh)|chi\s+(?:quà|trả)|đổi\s+giấy\s+phép\s+lái\s+xe)(?!\p{L})/iu;

/** “nộp hồ sơ”, “góp ý”; what isn't certain isn't named. */
export function termOf({ quote, date }: Deadline, title: string | null): string {
  const clause = withDay(quote, date);
  const opinions = OPINIONS.exec(clause)?.[0];
  if (opinions !== undefined) return ofOpinions(opinions);
  if (REPLIES.test(clause)) return 'gửi ý kiến';
  if (WRONG.test(clause) && TELLS.test(clause)) return 'báo sai sót';
  const called = CALLED.exec(clause)?.groups?.act;
  const titled = OPINIONS.exec(title ?? '')?.[0];
  if (called !== undefined)
    return /^niêm/iu.test(called) && titled !== undefined ? ofOpinions(titled) : inSmall(called);
  const label = LABEL.exec(clause)?.groups;
  const own = (label?.act ?? label?.took)?.replace(ONLY_BEGINS, '');
  if (own !== undefined && !OF_ALL.test(own))
    return /^(?:công\s+bố|dán|niêm)/iu.test(own) && titled !== undefined ? ofOpinions(titled) : inSmall(own);
  if (PAPERS_SENT.test(clause)) return 'nộp hồ sơ';
  return (
    ofActs(clause, date, title) ??
    paid(clause, title) ??
    (ONLY_WHEN.test(clause) || EXTENDED.test(title ?? '') ? ofTitle(title) : ofRest(clause))
  );
}

function paid(clause: string, title: string | null): string | null {
  const does = PAYS.exec(clause)?.groups?.does;
  const thing = PAID.exec(title ?? '')?.groups?.thing;
  return does === undefined || thing === undefined ? null : inSmall(`${does} ${thing}`);
}

/** By the one thing that is done; of several by none. */
function ofActs(clause: string, date: string, title: string | null): string | null {
  const first = THING_FIRST.exec(clause)?.groups as Record<'thing' | 'does', string> | undefined;
  if (first !== undefined) return inSmall(`${first.does} ${first.thing}`);
  const paper = PAPER_MADE.exec(clause)?.groups;
  if (paper !== undefined) return inSmall(`${paper.does} ${paper.made ?? paper.taken}`);
  const where = SHELTERS.exec(clause)?.groups?.where;
  if (where !== undefined) return inSmall(`đưa tàu thuyền vào nơi ${where}`);
  const undone = UNDONE.exec(clause)?.groups?.act;
  if (undone !== undefined) return inSmall(undone);
  const at = dayNamed(date).exec(clause)?.index ?? -1;
  const before = at < 0 ? '' : clause.slice(0, at);
  for (const part of [before, clause.replace(AIM, '')]) {
    const acts = new Set([...part.replace(/\([^()]*\)?/gu, '').matchAll(DONE)].map(([act]) => inSmall(act)));
    // Of several that which the letter is about.
    if (acts.size > 1) {
      const titled = [...acts].filter((act) => title?.toLowerCase().includes(act));
      return titled.length === 1 ? titled[0]! : null;
    }
    const [act] = acts;
    if (act !== undefined) return act;
    const signs = SIGNS_UP.exec(part)?.[0];
    if (signs !== undefined) return inSmall(signs);
    const told = TOLD_TO.exec(part)?.groups as Record<'how' | 'whom', string> | undefined;
    if (told !== undefined) return inSmall(`${told.how} ${told.whom}`);
  }
  return null;
}

/** “Đăng ký định mức nước năm 2026”, “Niêm yết danh sách …”, as the whole letter is about it. */
function ofTitle(title: string | null): string {
  const opinions = OPINIONS.exec(title ?? '')?.[0];
  if (opinions !== undefined) return ofOpinions(opinions);
  const act = TITLED.exec(title ?? '')?.groups?.act;
  if (act !== undefined) return inSmall(act);
  if (SOUGHT.test(title ?? '')) return 'liên hệ';
  const wholly = WHOLLY.exec(title ?? '')?.groups?.act;
  return wholly === undefined ? BARE : inSmall(wholly).replace('bhyt', 'BHYT');
}

function ofRest(clause: string): string {
  if (COMPLETES.test(clause)) return ONE_THING.test(clause) ? NOT_NAMED : ALL_OF_IT;
  return COMES.test(clause) ? 'liên hệ' : POSTED.test(clause) ? 'niêm yết' : NOT_NAMED;
}

const ofOpinions = (said: string): string =>
  /góp/iu.test(said) ? 'góp ý' : /hỏi/iu.test(said) ? 'lấy ý kiến' : inSmall(said);
const inSmall = (act: string): string => act.toLowerCase().replace(/\s+/gu, ' ').trim();

/** Of a sentence of several terms the clause of this one. */
function withDay(quote: string, date: string): string {
  const named = dayNamed(date);
  return quote.split(/;\s+|\.\s+(?=\p{Lu})/u).find((clause) => named.test(clause)) ?? quote;
}

function dayNamed(date: string): RegExp {
  const [, month, day] = date.split('-').map(Number) as [number, number, number];
  return new RegExp(`(?<!\\d)0?${day}\\s*(?:[/.-]|\\s+tháng\\s+)\\s*0?${month}(?!\\d)`, 'u');
}
