/** Ways to act and to ask that the letter names beside its sentences: apps, messages, addresses on the net, telephones. */
import type { Contact } from '../fields.ts';
import type { Part } from './parts.ts';
import { isForOffices } from './told/offices.ts';
import { MOST_WORDS, wordsIn } from './words/words.ts';

/** How to act and whom to ask, where no sentence that is told names it. */
export function contactLines(
  contacts: readonly Contact[],
  parts: readonly Part[],
  toPeople: boolean,
  body: readonly string[],
): string[] {
  const said = parts.flatMap((part) => part.lines).join(' ');
  const values = (kind: Contact['kind']) => contacts.filter((c) => c.kind === kind).map((c) => c.value);
  const lines: string[] = [];
  const apps = appsLine(values('app'), body);
  if (apps !== null && !values('app').some((app) => said.includes(app))) lines.push(apps);
  for (const sms of values('sms').slice(0, 2))
    if (!said.includes(sms))
      lines.push(
        `Bà con ${lines.includes(apps ?? '') ? 'cũng có thể nhắn' : 'nhắn'} tin theo cú pháp: ${sms}.`,
      );
  if (toPeople) {
    const mails = values('email')
      .filter((mail) => !isOfOffices(body, mail) && !isBroken(mail))
      .slice(0, 2);
    if (mails.length > 0 && !mails.some((m) => said.includes(m)))
      lines.push(`Địa chỉ thư điện tử: ${joined(mails)}.`);
    const sites = values('web')
      .map((site) => site.replace(/^https?:\/\/(?:www\.)?|\/$/giu, ''))
      .filter((site) => !isBroken(site));
    if (sites.length === 1 && !sites[0]!.includes('/') && !said.includes(sites[0]!))
      lines.push(`Trang thông tin điện tử: ${sites[0]}.`);
    const phones = values('phone')
      .filter((phone) => !isOfOffices(body, phone) && !isForAlarm(body, phone))
      .slice(0, 2);
    const figures = (text: string): string => text.replace(/\D/gu, '');
    // “(0209) 3870 456” is said without its brackets.
    if (phones.length > 0 && !phones.some((p) => figures(said).includes(figures(p))))
      lines.push(
        `Cần hỏi thêm, bà con gọi số điện thoại ${joined(phones.map((p) => p.replace(/[()]/gu, '')))}.`,
      );
  }
  return lines.filter((l) => wordsIn(l) <= MOST_WORDS);
}

/** “Hướng dẫn người dân kiểm tra thuê bao qua các kênh: | Ứng dụng: VNeID, My Viettel”: what is done by them is told above. */
function appsLine(apps: readonly string[], body: readonly string[]): string | null {
  const at = body.findIndex((text) => APPS.test(text) && apps.some((app) => text.includes(app)));
  const does = body
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .map((text) => BY_CHANNELS.exec(text)?.groups?.does)
    .findLast((found) => found !== undefined);
  const named = apps.filter((app) => body[at]?.includes(app)).slice(0, 6);
  if (does === undefined || named.length === 0) return null;
  return `Bà con ${does} qua ${named.length > 1 ? 'các ứng dụng' : 'ứng dụng'} ${joined(named)}.`;
}
const APPS = /^(?:[-–+*•]\s*)?(?:các\s+)?ứng\s+dụng(?:\s+(?:di\s+động|điện\s+thoại))?\s*:/iu;
const BY_CHANNELS =
  /(?<!\p{L})(?:người\s+dân|nhân\s+dân|bà\s+con|khách\s+hàng|công\s+dân|các\s+hộ)\s+(?:có\s+thể\s+)?(?<does>\p{Ll}[^.;:]{6,80}?)\s+(?:thông\s+)?qua\s+(?:một\s+trong\s+)?(?:các\s+)?(?:kênh|hình\s+thức|cách|phương\s+thức)(?:\s+sau(?:\s+đây)?)?\s*:\s*$/iu;

/** “cctt...@angiang.gov.vn”, “tsdaucap.[...].vn”, “gov.vn”: with a part left out. */
const isBroken = (address: string): boolean => /\.{2}|…|\[|^(?:gov|com|edu|org)\.vn$/iu.test(address);

/** “Các trường gửi báo cáo về hộp thư …”, “Đề nghị các đơn vị liên hệ đồng chí …”: whom offices ask or tell. */
function isOfOffices(body: readonly string[], value: string): boolean {
  const named = body.flatMap((text) =>
    text.split(/(?<=[.;])\s+/u).filter((clause) => clause.includes(value)),
  );
  const tasks = body.filter((text) => text.includes(value));
  return (
    named.length > 0 &&
    (tasks.every((text) => TASK_OF.test(text)) ||
      named.every((clause) => isForOffices(clause) || OFFICES_ASK.test(clause) || REPORTS_TO.test(clause)))
  );
}
/** “2. Trạm Y tế: giám sát ca bệnh; điện thoại trực …”: what an office does, and its own number. */
const TASK_OF =
  /^\P{L}*(?:trạm|công\s+an|phòng|văn\s+phòng|ban|đài|trung\s+tâm|hội|đoàn|ubnd|mttq|quân\s+sự)(?!\p{L})[^:;.]{0,50}:\s+\p{Ll}[^.]{0,200};/iu;
/** “Báo cáo kết quả về Ban Chỉ huy qua số …”. */
const REPORTS_TO = /(?<!\p{L})báo\s+cáo(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:qua|về|số)(?!\p{L})/iu;
/** “Thấy dây điện đứt, gọi ngay số …”, “góp ý về từng trường hợp qua số …”: not for who has a question. */
const isForAlarm = (body: readonly string[], value: string): boolean => {
  const named = body.flatMap((text) => text.split(/(?<=[.;])\s+/u).filter((one) => one.includes(value)));
  return named.length > 0 && named.every((one) => ALARM.test(one));
};
const ALARM =
  /(?<!\p{L})(?:phát\s+hiện|khi\s+(?:thấy|xảy)|gọi\s+ngay|báo\s+ngay|tố\s+giác|trình\s+báo|sự\s+cố|góp\s+ý)(?!\p{L})/iu;
const OFFICES_ASK =
  /(?<!\p{L})(?:các\s+(?:trường|đơn\s+vị|địa\s+phương|cơ\s+quan|chi\s+bộ|sở|phòng|ngành|xã|phường|cơ\s+sở\s+giáo\s+dục)|(?:ủy\s+ban\s+nhân\s+dân|UBND)\s+(?:các|cấp)\s+\p{L}+)(?!\p{L})[^.;]{0,160}(?<!\p{L})(?:liên\s+hệ|gọi|gửi|trao\s+đổi|báo\s+cáo|phản\s+ánh)(?!\p{L})/iu;

const joined = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
