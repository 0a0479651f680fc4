/** How to act and whom to ask: apps, SMS, phones, places, web, e-mail, opening hours. */
import { isSyllable } from '../../audio/spoken/syllable.ts';
import type { Contact } from './fields.ts';

const APPS =
  /(?<![\p{L}\p{N}])(VNeID|VNeTraffic|VssID|eTax Mobile|My ?Viettel|My ?VNPT|My ?MobiFone|My ?Vietnamobile|Viettel ?Money|VNPT Money|MoMo|ZaloPay|Zalo(?: OA)?|iHanoi|EVNCSKH[\p{L}]*|EVNNPC ?CSKH|EVN ?HANOI|Messenger|Sổ sức khỏe điện tử|PC-?Covid|Facebook|Báo cháy 114|iThaiNguyen|C-ThaiNguyen|Hue-S|My ?Portal)(?![\p{L}\p{N}])/giu;
const APP_LIST =
  /(?<!\p{L})(?:ứng\s+dụng|app|phần\s+mềm)(?:\s+(?:trên\s+)?(?:điện\s+thoại|di\s+động))?\s*:?\s+(?<list>[^.;)]{2,120})/giu;
/** A name as firms write it: capitals inside or a capital at its start. */
const APP_NAME =
  /^(?:["“]?)((?:\p{Lu}[\p{L}\p{N}-]*|[a-z]{1,2}\p{Lu}[\p{L}\p{N}]*)(?:\s+(?:\p{Lu}[\p{L}\p{N}-]*|[a-z]?\p{Lu}[\p{L}\p{N}]*)){0,3})/u;
const SMS =
  /(?<![\p{L}\p{N}])(?<text>[\p{Lu}\p{N}]{2,12}(?:\s{1,3}[\p{Lu}\p{N}]{1,12}(?![\p{L}\p{N}])|\s{0,3}(?:\[[^\]]{1,40}\]|<[^>]{1,40}>|\([^)]{1,40}\)|[_+&-]\s?(?:[\p{Lu}\p{N}]{1,12}(?![\p{L}\p{N}]))?)|\s{0,3}(?:[Ss]ố|[Mm]ã|[Hh]ọ)\s[\p{L}\s/]{2,40}?(?=\s*,?\s(?:và\s)?gửi)){0,8})\s*,?\s*(?:và\s+)?gửi\s+(?:đến\s+|tới\s+|về\s+)?(?:đầu\s+số\s+|tổng\s+đài\s+|số\s+)?(?<to>\d{3,6})(?!\d)/gu;
const PHONE =
  /(?<![\p{L}\p{N}./-])(?:\(?\+?84\)?[\s.-]?\d{2,3}|\(?0\d{2,4}\)?)(?:[\s.-]?\d{2,4}){2,3}(?![\p{N}]|[/-]\p{L})|(?<![\d./-])1[89]00[\s.]?\d{2,4}(?:[\s.]?\d{2,4})?(?!\d)/gu;
const SHORT_PHONE =
  /(?:gọi|đường\s+dây\s+nóng|hotline|tổng\s+đài|số\s+điện\s+thoại(?:\s+khẩn\s+cấp)?|điện\s+thoại|đầu\s+số|báo\s+(?:cho|ngay)|qua\s+số|liên\s+hệ\s+số)[^.;]{0,40}?(?<![\d./]|\d[\s-])(?<number>11[1-5]|1022|156|1414|198)(?!\s?[\d./]*\d)/giu;
const WEB =
  /(?<![\p{L}\p{N}@])(?:https?:\/\/[^\s,;)”"]+|(?<![a-z0-9.-])(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,8}(?:gov\.vn|com\.vn|org\.vn|edu\.vn|vn|com|net|org)(?:\/[^\s,;)”"]*)?)/giu;
const EMAIL = /(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/giu;
/** “Fax: …”, “số tài khoản …”, “CCCD số …”: figures that nobody calls. */
const NO_CALL =
  /(?<!(?:điện\s+thoại|đt|tel)\s*[/,&]\s*)(?<!\p{L})(?:fax|(?:số\s+)?tài\s+khoản|stk|tk|mst|mã\s+(?:số|khách)|cccd|cmnd|định\s+danh|hợp\s+đồng)(?!\p{L})(?:(?!điện\s+thoại|(?<!\p{L})(?:đt|sđt|tel|zalo)(?!\p{L}))[^\d;\n]){0,30}$/iu;
const AN_HOUR = '\\d{1,2}\\s*(?:giờ|h|g|:)\\s*\\d{0,2}(?:\\s*phút)?';
const SPAN = `(?:từ\\s+)?\\d{1,2}(?:\\s*(?:giờ|h|g|:)\\s*\\d{0,2}(?:\\s*phút)?)?\\s*(?:đến|tới|-|–)\\s*${AN_HOUR}`;
const WEEKDAYS =
  '(?<!\\p{L})T[2-5]\\s*(?:đến|-|–)\\s*T[4-7](?!\\d)|từ\\s+thứ\\s+(?:hai|ba|tư|năm|sáu|\\d)\\s+(?:đến|-|–)\\s+(?:hết\\s+)?(?:thứ\\s+(?:ba|tư|năm|sáu|bảy|\\d)|chủ\\s+nhật)';
const HOURS = new RegExp(
  `(?:(?:trong\\s+)?giờ\\s+hành\\s+chính(?:[^.;,\\n]{0,60})?|(?:buổi\\s+)?sáng\\s*:?\\s*${SPAN}[,.;]?\\s*(?:[-+]\\s*)?(?:và\\s+)?(?:buổi\\s+)?chiều\\s*:?\\s*${SPAN}|${SPAN}\\s+(?:(?:hàng|hằng)\\s+ngày|(?:tất\\s+cả\\s+các\\s+ngày|các\\s+ngày\\s+(?:trong\\s+tuần|làm\\s+việc))(?:,?\\s+trừ\\s+(?:thứ\\s+\\p{L}+|chủ\\s+nhật|CN|T\\d))?)|${WEEKDAYS}[^.;,\\n]{0,40})`,
  'giu',
);

const PLACE_HEAD =
  'nhà\\s+(?:trưởng|ông|bà|tổ|thi)|trụ\\s+sở|nhà\\s+văn\\s+h[óo][áa]?a?|bộ\\s+phận|trung\\s+tâm|trạm|hội\\s+trường|điểm|các\\s+điểm|cửa\\s+hàng|bưu\\s+điện|bưu\\s+cục|nhà\\s+(?:sinh\\s+hoạt|họp|thi\\s+đấu)|trường|công\\s+an|ubnd|[ủu][yỷ]\\s+ban|phòng|sân|chợ|khu|bệnh\\s+viện|chi\\s+cục|cơ\\s+quan|số|ngân\\s+hàng|kho\\s+bạc|quảng\\s+trường|ngã\\s+[ba|tư]|đường|tổ\\s+dân\\s+phố|văn\\s+phòng|đội|địa\\s+chỉ|công\\s+ty|phòng\\s+giao\\s+dịch';
const PLACE = new RegExp(
  `(?<!\\p{L})(?:địa\\s+(?:điểm|chỉ)(?:\\s+[\\p{L}\\s]{2,40}?)?\\s*:\\s*(?:tại\\s+)?|nơi\\s+(?:nhận|nộp|tiếp\\s+nhận|đăng\\s+ký)[\\p{L}\\s]{0,30}:\\s*(?:tại\\s+)?|tại\\s+(?=${PLACE_HEAD})|(?:đến|tới)\\s+(?:các\\s+)?(?=(?:điểm\\s+giao\\s+dịch|trụ\\s+sở|bộ\\s+phận|trung\\s+tâm|trạm|nhà\\s+văn|công\\s+an|cửa\\s+hàng|bưu\\s+điện|ubnd|chi\\s+cục)))(?<place>[^.;:\\n]{4,200})`,
  'giu',
);
/** Where the name of a place ends and the sentence goes on. */
const PLACE_END =
  /\s*(?:[()\t]|,?\s+(?:để|vào|từ|trước|lúc|trong\s+(?:giờ|thời)|theo|hoặc\s+(?:tự|qua|truy|gọi|liên|nộp|đăng|với|trên|trực|gửi|bằng)|hạn\s|đúng|và\s+(?:nộp|thực|hướng|hoàn|mang|làm|liên|đăng|kê)|khi|nhằm|nếu|bằng|thực\s+hiện|sau\s+khi|ngày|phối\s+hợp|về\s+việc|phục\s+vụ|được|có\s+trách|gặp|chậm|đến\s+hết|đến\s+ngày|qua|hướng\s+dẫn|làm\s+thủ|như|sẽ|không|đã|đối\s+với|cho|là|mà|nơi|tổ\s+chức|gồm|nộp|cập\s+nhật|kể|đảm|bảo\s+đảm|thông\s+báo|phải|chưa|đang|mời|bắt\s+đầu|(?:tất\s+cả\s+)?(?:các|những|mỗi)\s+ngày|(?<!địa\s)chỉ(?!\s+(?:huy|đạo))|buộc|bất\s+(?:kể|cứ)|(?:sáng|chiều|tối|đêm)|làm(?!\s+việc)|ảnh\s+\d|khỏi|(?<=,\s+)trẻ|do|thì|bị|gây|trên\s+cơ\s+sở|các\s+nội)(?!\p{L})|[–-]\s+(?:điện|số|đt)|,\s*(?:điện\s+thoại|đt|sđt|số\s+điện|thời\s+gian|email)).*$/isu;
const POINTS = /^(?:các\s+)?điểm\s+(?:giao\s+dịch|hỗ\s+trợ|tiếp\s+nhận|thu)(?:\s+của)?\s+(?=\p{Lu})/iu;
/** No place to go to. */
const NO_PLACE =
  /^(?:như\s+trên|ngày\s+\d|lưu\s*:|địa\s+phương|cơ\s+sở|số\s+\d+\/|khoản|điều|mục|văn\s+bản|công\s+văn|kế\s+hoạch|phường\s*$|các\s+(?:cơ\s+quan|đơn\s+vị|trường|khu|tuyến)|khu\s+(?:vực|dân\s+cư)\s*$|đơn\s+vị|cơ\s+quan|nhà\s*$|quyết\s+định|thông\s+báo|điểm\s+[a-zđ]\s|số\s*:|trung\s+tâm\s*$|tổ\s+dân\s+phố\s*$|trường\s+học\s*$|địa\s+bàn|địa\s+chỉ\s+(?:https?|www|mới|[a-z\d]+$)|điểm\s+\p{L}\s*,?\s*khoản|đường\s+dây)/iu;

export function contactsIn(body: readonly string[]): { contacts: Contact[]; phones: string[] } {
  // “Chia sẻ: Facebook Zalo” of a page's foot.
  const text = body.filter((line) => !/^chia\s+sẻ\s*:/iu.test(line)).join('\n');
  const contacts: Contact[] = [];
  const add = (kind: Contact['kind'], raw: string) => {
    const value = raw.replace(/\s+/gu, ' ').replace(/^[\s"“'(]+|[\s"”'.,;:]+$/gu, '');
    if (
      value.length > 1 &&
      !contacts.some((c) => c.kind === kind && c.value.toLowerCase() === value.toLowerCase())
    )
      contacts.push({ kind, value });
  };
  for (const [name] of text.matchAll(APPS)) add('app', spelled(name));
  for (const found of text.matchAll(APP_LIST))
    for (const part of found.groups!.list!.split(/,|(?<!\p{L})(?:và|hoặc)(?!\p{L})|\//u)) {
      const name = APP_NAME.exec(part.trim())?.[1];
      // “ứng dụng Trí tuệ nhân tạo” names none.
      const cut =
        name !== undefined && isSyllable(name.toLowerCase()) && /^["“]?\p{L}+\s+\p{Ll}/u.test(part.trim());
      if (name && !cut && !/^(?:UBND|CNTT|Phòng|Sở|Bộ|Công|Trung)/u.test(name)) add('app', spelled(name));
    }
  for (const found of text.matchAll(SMS)) {
    const sms = found.groups as { text: string; to: string };
    add('sms', `${sms.text.trim()} gửi ${sms.to}`);
  }
  const phones: string[] = [];
  const addPhone = (raw: string) => {
    const phone = raw.trim().replace(/[.\s-]+$/u, '');
    const digits = phone.replace(/\D/gu, '');
    if (!phones.some((p) => p.replace(/\D/gu, '') === digits)) phones.push(phone);
  };
  for (const match of text.matchAll(PHONE)) {
    const [found] = match;
    const [before, after] = [
      text.slice(Math.max(0, match.index - 50), match.index),
      text.slice(match.index + found.length, match.index + found.length + 20),
    ];
    if (NO_CALL.test(before) || /^\s+gửi\s+(?:đến\s+|tới\s+)?\d{3,4}(?!\d)/u.test(after)) continue;
    const digits = found.replace(/\D/gu, '');
    if (
      (/^0[1-9]/u.test(digits) && digits.length >= 10 && digits.length <= 11) ||
      (/^84/u.test(digits) && digits.length >= 11 && digits.length <= 12) ||
      /^1[89]00/u.test(digits)
    )
      addPhone(found);
  }
  for (const found of text.matchAll(SHORT_PHONE)) {
    const { number } = found.groups as { number: string };
    if (!contacts.some((c) => c.kind === 'sms' && c.value.endsWith(` ${number}`))) addPhone(number);
  }
  for (const phone of phones) add('phone', phone);
  for (const [mail] of text.matchAll(EMAIL)) add('email', mail);
  for (const [site] of text.matchAll(WEB)) if (!/^\d/u.test(site)) add('web', site);
  for (const paragraph of body) for (const place of placesIn(paragraph)) add('place', place);
  for (const [hours] of text.matchAll(HOURS))
    add(
      'hours',
      hours
        .replace(/^([^()]*)\)+$/u, '$1')
        .replace(/\s*[,.;\n]\s*(?:[-+]\s*)?(?=(?:buổi\s+)?chiều)/giu, ', '),
    );
  return { contacts, phones };
}

function placesIn(paragraph: string): string[] {
  const out: string[] = [];
  for (const found of paragraph.matchAll(PLACE)) {
    const place = found
      .groups!.place!.replace(/^[-–+\s]+/u, '')
      .replace(PLACE_END, '')
      .replace(/[\s,–-]+$/u, '')
      .trim();
    if (
      place.length < 4 ||
      /^(?:nhà|trạm|số|khu|sân|chợ|điểm|đường|đội)$/iu.test(place) ||
      place.length > 140 ||
      NO_PLACE.test(place)
    )
      continue;
    // “các điểm giao dịch A, B, C” are three places.
    if (POINTS.test(place)) out.push(...place.replace(POINTS, '').split(/\s*,\s*|\s+và\s+(?=\p{Lu})/u));
    else if (
      /\p{Lu}|\d|trụ sở|nhà (?:văn|trưởng|ông|bà)|bộ phận|hội trường|công an|trạm y|ubnd|bưu điện/iu.test(
        place,
      )
    )
      out.push(place);
  }
  return out;
}

/** As firms write their apps' names. */
function spelled(name: string): string {
  const known = [
    'VNeID',
    'VssID',
    'My Viettel',
    'My VNPT',
    'My MobiFone',
    'My Vietnamobile',
    'eTax Mobile',
    'Zalo',
  ];
  const key = name.replace(/\s+/gu, '').toLowerCase();
  return known.find((k) => k.replace(/\s+/gu, '').toLowerCase() === key) ?? name.replace(/\s+/gu, ' ');
}
