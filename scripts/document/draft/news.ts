/** The first sentence of an announcement: who tells what. */
import { sentence } from './sentences/ear.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from './words/words.ts';
import { invitedBy, inviting } from './invited.ts';
import { beginsVerb } from './sentences/clauses.ts';
import { isMotto, isOnlyName } from './onlyName.ts';
import { NOUN, toldSubject } from './opening.ts';
import { issuerOf, issuerTells, plain, shorter, withoutIssuer } from './issuer.ts';
import { decapitalised, fitted, titleLines, wholeTitle } from './titles.ts';
import { EMPTY, ISSUER_TELLS, withoutBasis } from './told/signs.ts';
import { predicates } from './words/verbs.ts';
import type { Letter } from '../letter.ts';

/** Verbs by which offices speak of their own work. */
const OFFICE_VERBS =
  /^(?:(?:tiếp\s+tục|tăng\s+cường|đẩy\s+mạnh|triển\s+khai|phối\s+hợp|tổ\s+chức(?!\s+(?:lại|lễ|hội|ngày|giải|chương\s+trình|chợ))|thực\s+hiện|chỉ\s+đạo|đôn\s+đốc|công\s+tác|tập\s+trung|khẩn\s+trương|chủ\s+động|tuyên\s+truyền|thông\s+báo(?!\s+lưu\s+trú)|(?:nhờ\s+)?thông\s+tin(?=,?\s+(?:về\s|tuyên\s+truyền|ngừng|ngưng|tạm|lịch|cúp|cắt|tuyển|đấu|rào))|các\s+biện\s+pháp|về(?:\s+việc)?|truyền\s+thông|khẩn(?!\s+cấp)|cấp\s+bách)(?:\s*,\s*|\s+(?:và\s+)?))+/iu;

/** What an office does by telling it: “Công an phường cảnh báo …”, and not “thông báo về việc cảnh báo …”. */
const BY_TELLING =
  /^(?:cảnh\s+báo|khuyến\s+cáo|kêu\s+gọi|vận\s+động|phát\s+động|hướng\s+dẫn|yêu\s+cầu|đề\s+nghị|nghiêm\s+cấm|nhắc(?:\s+nhở)?|mời)(?!\p{L})/iu;
/** … of which there is one to be heard: “Sau đây là cảnh báo …”. */
const TOLD_ITSELF = /^(?:cảnh\s+báo|khuyến\s+cáo|hướng\s+dẫn)(?!\p{L})/iu;
/** Is read itself, rather than told of. */
const LETTER = /^(?:thư|lời|thông\s+cáo|công\s+điện|lệnh|tin\s+buồn)(?!\p{L})/iu;
/** How a letter that is read itself, or a trick, comes to people. */
const SENT: readonly (readonly [RegExp, string])[] = [
  [/^(?:thủ\s+đoạn|các\s+chiêu)(?!\p{L})/iu, 'cảnh báo'],
  // “Thông báo lưu trú”, which those do who have guests
  [/^thông\s+báo\s+lưu\s+trú/iu, 'nhắc'],
  // “Thư ngỏ gửi các hộ kinh doanh”
  [/^(?:thư|lời)\s[^,]{0,20}gửi\s/iu, 'có'],
  [/^(?:thư|lời)\s/iu, 'gửi'],
  [/^(?:công\s+điện|thông\s+cáo|lệnh)\s/iu, 'ra'],
];
/** “Phường Kiến An phát động …”, told by that ward. */
const ITSELF =
  /^(?:(?:UBND|[ỦU]y ban nhân dân|Uỷ ban nhân dân)\s+)?(?:[Pp]hường|[Xx]ã|[Hh]uyện|[Tt]hị trấn|[Đđ]ặc khu)(?:\s+\p{Lu}\p{Ll}*){1,4}(?::\s*|\s+(?=(?:tổ chức|phát động|triển khai|lấy ý kiến|tiếp nhận|thu|tiêm|đăng ký|khám|lo|mở|tạm|công bố|hướng dẫn|kêu gọi)(?!\p{L})))/u;
/** “UBND phường Phong Thái (thông báo) tìm …”: who tells was said. */
const BY_NAME =
  /^(?:(?:UBND|[ỦU][ỷy] ban nhân dân) )?(?:[Pp]hường|[Xx]ã|[Tt]hị trấn)(?: (?:\p{Lu}\p{Ll}*|\d{1,2}))+ (?:(?:thông báo|về việc) )*(?=(?:tìm|thông|nhận|cho|chi|hỗ|vận|kêu|cấp|thực)\p{Ll}* )/u;
/** “Cấp ủy các thôn tập trung vận động | Nhân dân làm vụ đông”. */
const BY_OFFICES =
  /^(?:cấp\s+u\p{L}|chi\s+bộ|các\s+(?:thôn|tổ|ban|đơn\s+vị|đoàn\s+thể))(?!\p{L})[^,]{0,60}?(?<!\p{L})vận\s+động\s+(?=nhân\s+dân|người\s+dân|bà\s+con|các\s+hộ)/iu;
/** “UBND xã Hoa Lư - thông báo …”, “Phường An Tây: đề nghị …”: who tells was said. */
const BY =
  /^\P{L}*(?!.{0,80}?(?<!\p{L})(?:báo|mời|tuyển|tổ\s+chức|phát|kêu\s+gọi|nhắc)(?!\p{L}).{0,60}?:)(?:(?:UBND|[ỦUủu][ỷyỶY]\s+(?:BAN\s+NHÂN\s+DÂN|ban\s+nhân\s+dân)|CÔNG\s+AN|Công\s+an|TRẠM\s+Y\s+TẾ|Trạm\s+[Yy]\s+tế|ĐIỆN\s+LỰC|Điện\s+lực)(?:\s+(?:phường|xã|thị\s+trấn|huyện|quận|tỉnh))?(?:\s+(?:\p{Lu}\p{L}*|\d{1,2})){0,6}|(?:PHƯỜNG|XÃ|THỊ\s+TRẤN|Phường|Xã|Thị\s+trấn)(?:\s+(?:\p{Lu}\p{L}*|\d{1,2})){1,4})(?::|\s[-–])\s+(?=\p{L})/u;
/** “Tuyên truyền đến các hộ kinh doanh về | bỏ thuế khoán”. */
const SPREADS =
  /^(?:tuyên\s+truyền|thông\s+báo)\s+(?:đến|tới|cho)\s+[^,.;:]{3,60}?\s+về\s+(?:việc\s+)?(?=\p{L})/iu;
/** “Ngày 12/3/2026, công ty A tạm ngừng cấp nước”: a sentence already. */
const DATED = /^(?:(?:sáng|chiều|tối|đêm)\s+)?ngày\s+\d[\d/.-]*,\s+/iu;
/** “Sôi nổi ngày hội …”, “Nhiều hoạt động …”: a headline, of which nobody says “về việc”. */
const HEADLINE =
  /^(?:nhiều|sôi\s+nổi|rộn\s+ràng|tưng\s+bừng|ấm\s+áp|hiệu\s+quả|nhộn\s+nhịp|trang\s+trọng|hơn|trên|gần|hàng|\d[\d.,%]*)(?!\p{L})/iu;
const WHOSE =
  /^(?:thông\s+báo\s+)?(?:từ\s+|của\s+)?(?<of>(?:ban\s+(?:quản\s+(?:lý|trị)|công\s+tác|điều\s+hành)|tổ|khu|thôn|xóm|ấp|bản)\s.{1,40})$/iu;
/** “… kính thông báo”: no part of who announces. */
const COURTESY = /(?:,\s*)?(?:\s+(?:kính|xin|nay|trân\s+trọng))?\s*,?$/iu;

/** “Hà Nội: thí sinh khai báo y tế”: where, in a headline. */
const WHERE = /^(?:TP\.?\s?)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}:\s+(?=[\p{L}\d])/u;
/** “Vận hành xả lũ hồ A, lúc 06 giờ ngày 18/11/2026”: the hour of the bulletin itself. */
const BULLETIN =
  /^(?<what>(?:vận\s+hành|xả|điều\s+tiết|tình\s+hình|diễn\s+biến|tin|cảnh\s+báo|dự\s+báo|mực\s+nước|lệnh)\s[^:;]{5,200}?),?\s+(?:lúc|hồi)\s+\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s*phút)?,?\s+ngày\s+[\d/.-]+$/iu;
/** “Wednesday, 25/11/2020, 01:36 AM”: when a page put it up. */
const PUT_UP =
  /[\s,(]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|thứ\s+\p{L}+,?\s+)?(?:ngày\s+)?\d{1,2}[/-]\d{1,2}[/-]\d{4},?\s*[-|]?\s*\d{1,2}:\d{2}.*$|[\s,(]+\d{1,2}:\d{2}(?::\d{2})?[\s,|–-]+\d{1,2}[/-]\d{1,2}[/-]\d{4}.*$|\s*\[\s*\d{1,2}[/-]\d{1,2}[/-]\d{4}\s*\].*$/iu;
/** A headline that says who does what. */
const OFFICE =
  /^(?:công\s+an|ubnd|[uủ][ỷy]\s+ban|phường|xã|trạm\s+y\s+tế|hội|đoàn|trường|điện\s+lực|ban|sở|trung\s+tâm|công\s+ty)\s/iu;
/** Of the day on which it was written. */
const TODAY =
  /(?:^|\s+)(?:từ\s+)?(?:(?:\d{1,2}\s?(?:h|giờ)\s+)?(?:sáng|trưa|chiều|tối|đêm|ngày)\s+)?(?:hôm\s+nay|tối\s+nay|chiều\s+nay|sáng\s+nay|đêm\s+nay|ngày\s+mai)(?!\p{L})/giu;
/** “… bằng cách nào?” of a headline. */
const QUESTION =
  /,?\s+(?:người\s+dân|bà\s+con)\s+cần\s+(?:biết|làm|lưu\s+ý)\s+(?:những\s+)?gì\s*\?$|\s+(?:bằng\s+cách\s+nào|như\s+thế\s+nào|ra\s+sao|khi\s+nào|ở\s+đâu|là\s+gì|là\s+bao\s+(?:lâu|nhiêu))?\s*\?$/iu;
/** “… có phải đổi căn cước ngay không?” */
const ASKED = /\?$/u;
/** A name longer than this leaves no room for what is told. */
const LONGEST_ISSUER = 14;

/** Who tells what, in a sentence, or in two where the names are long. */
export function newsLines(letter: Letter): string[] {
  const { head } = letter;
  const name =
    issuerOf(letter)
      ?.replace(COURTESY, '')
      .replace(/\s*\([^)]*\)$/u, '') ?? null;
  // A name that fills a sentence is none.
  const issuer = name !== null && wordsIn(name) > MOST_WORDS - 5 ? null : name;
  const titled = subjectOf(letter);
  const tells = titled === null ? openingNews(letter) : null;
  if (tells !== null) return [tells];
  const subject = titled ?? toldSubject(letter);
  if (subject === null) {
    if (issuer === null) return ['Sau đây là thông báo gửi đến bà con.'];
    const told = `${issuer} xin thông báo đến bà con như sau.`;
    return [wordsIn(told) <= MOST_WORDS ? told : sentence(`Sau đây là thông báo của ${issuer}`)];
  }
  const asked = ASKED.test(subject);
  // “LỜI KÊU GỌI | Ủng hộ gia đình …”
  const calls =
    head.kind === 'appeal' &&
    /^(?:ủng\s+hộ|tham\s+gia|chung\s+tay|giúp|quyên\s+góp|đóng\s+góp|hiến)\s/iu.test(subject);
  const byTelling = BY_TELLING.test(subject) || asked;
  const about = asked
    ? `giải đáp câu hỏi: ${lower(subject)}`
    : NOUN.test(subject) || byTelling
      ? lower(subject)
      : calls
        ? `kêu gọi ${lower(subject)}`
        : /^["“]/u.test(subject) || HEADLINE.test(subject)
          ? `về ${lower(subject)}`
          : `về việc ${lower(subject)}`;
  if (issuer === null && OFFICE.test(subject) && predicates(subject)) return [sentence(fitted(subject))];
  // “Thông báo tổ 12”, “Từ Ban quản lý thôn Bản Mới”: whose it is.
  const of = WHOSE.exec(subject)?.groups?.of;
  const whose = of === undefined || predicates(of) ? undefined : of;
  if (issuer === null && whose !== undefined) return [sentence(`Sau đây là thông báo của ${whose}`)];
  if (issuer === null)
    return titleLines(
      `Sau đây là ${LETTER.test(subject) || TOLD_ITSELF.test(subject) ? '' : asked ? 'phần ' : `thông báo ${NOUN.test(subject) ? 'về ' : ''}`}${about}`,
    );
  const invited = head.kind === 'invitation';
  const guests = invited ? invitedBy(letter) : '';
  const told = invited
    ? null
    : (issuerTells((whole(letter) ?? subject).replace(/\s*\([^)]*\)/gu, ''), issuer) ??
      issuerTells(subject, issuer) ??
      datedNews(subject, issuer));
  const said =
    told ??
    `${issuer} ${invited ? `trân trọng kính mời ${guests} tham dự ${lowerFirst(subject)}` : `${byTelling || calls ? '' : `${SENT.find(([begins]) => begins.test(subject))?.[1] ?? 'thông báo'} `}${about}`}`;
  const named = shorter(issuer).filter((name) => wordsIn(name) <= LONGEST_ISSUER);
  const ways = named.map((name) => said.replace(issuer, name));
  const brief = HEADLINE.test(subject) ? undefined : ways.find((s) => wordsIn(s) <= MOST_WORDS);
  if (brief !== undefined) return [sentence(brief)];
  const content = `${asked ? 'Câu hỏi' : 'Nội dung'}: ${lower(withoutIssuer(subject, issuer))}`;
  // One sentence that says all of it comes before two that fall apart.
  const divided =
    wordsIn(content) <= MOST_WORDS || HEADLINE.test(subject)
      ? undefined
      : ways.map(wholeTitle).find((lines) => lines !== null);
  if (divided) return divided;
  const from = invited
    ? inviting(shorter(`Sau đây là lời mời của ${issuer}`), guests)
    : [sentence(`Sau đây là thông báo của ${issuer}`)];
  return [...from, ...titleLines(content)];
}

function datedNews(subject: string, issuer: string): string | null {
  const rest = subject.replace(DATED, '');
  return rest !== subject && rest.toLowerCase().startsWith(`${issuer.toLowerCase()} `) ? subject : null;
}

/** “Để hỗ trợ bà con, UBND xã triển khai chương trình hỗ trợ cây giống:” tells what a letter without a title is about. */
function openingNews({ head }: Letter): string | null {
  for (const paragraph of head.body.slice(0, FIRST_LINES)) {
    const said = withoutBasis(paragraph.trim())
      .replace(/^(?:để|nhằm)\s[^:]*?,\s+(?=\p{Lu})/iu, '')
      .replace(/,?\s+(?:cụ\s+thể\s+)?(?:như\s+sau|sau\s+đây)?\s*:\s*$/iu, '');
    if (
      /:\s*$/u.test(paragraph) &&
      ISSUER_TELLS.test(said) &&
      !EMPTY.test(said) &&
      wordsIn(said) > 7 &&
      wordsIn(said) <= MOST_WORDS
    )
      return sentence(said);
  }
  return null;
}
const FIRST_LINES = 6;

const LEAST_NEWS = 3;

/** What it is about, in other words than at the start; nothing where the letter has no title. */
export function recapLine(letter: Letter): string[] {
  const subject = subjectOf(letter);
  // A letter's kind says nothing by itself; what was asked was answered.
  if (subject === null || ASKED.test(subject) || (LETTER.test(subject) && wordsIn(subject) < LEAST_NEWS))
    return [];
  const said = sentence(`Thông báo xin được nhắc lại: ${lower(subject)}`);
  return wordsIn(said) <= MOST_WORDS ? [said] : [];
}

/** “Mất Giấy chứng nhận …” begins with no name. */
const lower = (subject: string): string =>
  /^(?:(?:Mất|Họp|Dự|Xin|Ra|Bán|Mua|Thu|Nộp|Nhận|Cấp|Đổi|Tìm|Mời|Mở|Treo|Tiêm|Khám)\s|Phòng(?:,|\s+(?:cháy|chống|ngừa|tránh))(?!\p{L}))/u.test(
    subject,
  )
    ? subject.slice(0, 1).toLowerCase() + subject.slice(1)
    : lowerFirst(subject);

/** The title in small letters. */
const whole = ({ fields, head }: Letter): string | null =>
  fields.title === null
    ? null
    : decapitalised(
        fields.title.replace(BY, ''),
        [fields.issuer ?? '', ...head.recipients, ...head.body].join(' \n'),
      ).replace(QUESTION, '');

/** What the title is about, without who speaks and how offices speak of their work. */
function subjectOf(letter: Letter): string | null {
  const said = whole(letter);
  if (said === null || isMotto(said)) return null;
  const issuer = issuerOf(letter);
  const ofIssuer = issuer === null ? /$^/u : new RegExp(` (?:của|(?:tại )?khu vực) ${plain(issuer)}`, 'iu');
  const auctioned = letter.head.body.some((line) => /(?<!\p{L})đấu\s+giá(?!\p{L})/iu.test(line));
  const subject = said
    .replace(/^\([^)]*\)\s*/u, '')
    // “UBND XÃ A THÔNG BÁO “V/v chủ động …””, “Hội đồng B: thông báo đấu giá”, “EVN đã có thông báo về lịch …”
    .replace(/^.{0,80}?(?<!\p{L})thông\s+báo\s*[“"]\s*v\/v:?\s+(?<what>[^“”"]+)[”"]?$/iu, '$<what>')
    .replace(
      issuer === null
        ? /$^/u
        : new RegExp(
            `^${plain(issuer)}(?::\\s*(?:thông\\s+báo\\s+)?|\\s+(?:đã\\s+)?có\\s+thông\\s+báo\\s+(?:về\\s+)?)(?:v(?:ề\\s+việc|/v)\\s+)?`,
            'iu',
          ),
      '',
    )
    .replace(/,?\s+(?:cụ\s+thể\s+)?như\s+sau(?!\p{L}).*$/isu, '')
    // “TRUNG TÂM ĐẤU GIÁ TÀI SẢN Thông báo bán đấu giá …”, “Tin tức ▸ Thông báo ▸ Tuyển sinh”: above it on the page.
    .replace(/^(?=\P{Ll}{10,90}\sThông\sbáo\s)\P{Ll}+\sThông\sbáo\s+(?:về\s+(?:việc\s+)?)?/u, '')
    .replace(/^tin\s+tức[\s▸]+(?:thông\s+báo[\s▸]+)?/iu, '')
    .replace(SPREADS, '')
    .replace(/^thông\s+báo(?:\s+khẩn|\s+(?:số\s+)?\d+\/\S+?)?\s*[:–-]\s*(?:về\s+việc\s+)?/iu, '')
    .replace(/^thông\s+báo\s+số\s+\d+$/iu, '')
    .replace(ITSELF, '')
    .replace(BY_NAME, '')
    .replace(WHERE, '')
    .replace(PUT_UP, '')
    .replace(TODAY, '')
    .replace(/\s+(?:từ|đến|vào|trong|lúc)$/iu, '')
    .replace(OFFICE_VERBS, (office, at: number, text: string) => {
      const rest = text.slice(at + office.length);
      const open = /tập\s+trung\s+$/iu.test(office) && !beginsVerb(rest);
      // “Phối hợp | tổ chức phiên giao dịch việc làm”: of a thing it is told what is done with it.
      const held = beginsVerb(rest) ? undefined : /tổ\s+chức\s+$/iu.exec(office)?.[0];
      return rest.length > 6 && !open ? (held ?? '') : office;
    })
    .replace(BY_OFFICES, '')
    .replace(/^báo\s+động\s+(?:về\s+)?/iu, 'cảnh báo ')
    // “CẢNH BÁO: GIẢ DANH CÁN BỘ …”
    .replace(
      /^(cảnh\s+báo|khuyến\s+cáo)\s*[:–-]\s*(?<of>\p{L}.*)$/iu,
      (_, tells: string, of: string) =>
        `${tells} ${beginsVerb(of) || /^(?:giả|mạo)\s+danh/iu.test(of) ? 'việc ' : ''}${lowerFirst(of)}`,
    )
    .replace(BULLETIN, '$<what>')
    .replace(/^tin\s+(?=(?:(?:cảnh|dự)\s+báo|hoạt\s+động)\s)/iu, '')
    // “Dời lịch về việc khám sức khỏe”
    .replace(/(?<=(?<!\p{L})(?:lịch|thời\s+gian))\s+về\s+việc\s+/iu, ' ')
    .replace(/^mời\s+(?=(?:tham|dự|đăng|góp|đến|tới|nhận)\s)/iu, 'mời bà con ')
    .replace(/^(?:việc|dự|lo)\s+(?!án|kiến|thảo|thi|toán|báo|phòng)/iu, '')
    .replace(ofIssuer, '')
    .replace(/^(?=\d+\s+(?:lô|thửa|ki\s?ốt|căn)\s)/iu, auctioned ? 'đấu giá ' : '')
    // “Khu đô thị A (khu đất có ký hiệu CC-4)”: which.
    .replace(/\s*\((?<which>khu\s+đất\s[^)]*)\)/giu, ', $<which>')
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(
      /:\s*\p{L}+(?:\s\p{L}+)?$|:\s*(?:những\s+)?(?:điều|nội\s+dung|việc|lưu\s+ý)\s+(?:bà\s+con\s+)?cần\s+\p{L}+(?:\s\p{L}+)?$/iu,
      '',
    )
    // “Từ 01/3/2026: thay đổi nơi đăng ký xe”
    .replace(/^từ(?<when>\s+(?:ngày\s+)?\d[\d/.-]*):\s+(?<what>\p{L}.+)$/iu, '$<what> từ$<when>')
    .replace(/^hỏi\s*[-–,]?\s*đáp\s*:\s*/iu, '')
    // A headline in two parts: “Di dời nghĩa trang: Thân nhân nhanh chóng kê khai”.
    .replace(
      /:\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})(?<first>\p{Lu})/gu,
      (_, first: string) => `, ${first.toLowerCase()}`,
    )
    // “Thông báo tuyển dụng - gửi UBND các xã nhờ phát loa”
    .replace(/\s+[-–]\s+(?:kính\s+)?gửi\s.*$/iu, '')
    .replace(/^(?:a\s?lô|loa)(?:\s(?:a\s?lô|loa))*\s*!+\s*/iu, '')
    .replace(/\s*!+/gu, '')
    // “… mồ mả – dự án cụm công nghiệp”
    .replace(/\s+(?:–|-(?=\s(?:sau|từ|dự\s+án|đợt|lần|nếu|khi)\s))\s+(?=\p{Ll})/gu, ', ')
    .replace(/[^\p{L}\p{N}\p{P}\s%+]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return wordsIn(subject) > 1 && !isOnlyName(subject, letter.fields.issuer) ? subject : null;
}
