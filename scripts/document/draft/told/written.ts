/** What of a letter's text only its writing makes: lines run together, an agency's mark, brackets with points in them. */
import { withoutMarker } from '../../paragraphs.ts';
import { withoutPointers } from '../sentences/eye.ts';
import { predicates } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';
import { sumsSaid, transfersNamed } from './sums.ts';
import { withoutUnheard } from './unheard.ts';

/** “… công trình.Tuyệt đối …”: no space after the point. */
const RUN_ON = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}*\s)/gu;
/** “- Thời gian: … - Địa điểm: …” on one line. */
const MORE_ON_LINE =
  /(?<=\S)\s+[-–+*_]\s+(?=(?:Thời gian|Địa điểm|Đối tượng|Hình thức|Lệ phí|Nội dung)[^:.]{0,30}:\s)/gu;
/** “- Độ tuổi: - Nam …”: a list begins on the line that opens it. */
const FIRST_ON_LINE = /^\s*(?:[-–+]\s+)?(?<opens>[^:]{2,60}:)\s+(?<first>[-–]\s+\p{L}.*)$/u;
/** “> Bắt đầu: thứ Hai”: an item, as messages mark it. */
const QUOTED = /^>\s+(?=\S)/u;
/** The body's lines, those written on one line apart. */
export const linesOf = (body: readonly string[]): string[] =>
  meetingsNamed(hoursNamed(transfersNamed(withoutUnheard(body))))
    .flatMap((paragraph) =>
      paragraph
        .replace(QUOTED, '- ')
        // “1️⃣ Chuyển khoản: …”
        .replace(/^\d\uFE0F?\u20E3\s*/u, '- ')
        // “…: Mở ứng dụng VNeID → An sinh xã hội”: how, in a sentence of its own.
        .replace(
          /:\s+(mở|vào|truy\s+cập)(?=\s[^→.]{1,60}→)/iu,
          (_, does: string) => `. Bà con ${does.toLowerCase()}`,
        )
        // “Bước 2️⃣ Kiểm tra họ tên”
        .replace(/(?<=\d)\uFE0F?\u20E3\s*/gu, ': ')
        .replace(/\s+:(?=\s|$)/gu, ':')
        .replace(/;(?=\p{Lu})/gu, '; ')
        // “Thôn Chùa: tiêm tại Trạm Y tế”: where its people go, not what it does.
        .replace(
          /^((?:[-–+*]\s*)?(?:thôn|xóm|bản|buôn|ấp|khóm|tổ|khu|khối|làng|TDP|KDC)\s[^:;]{1,60}:)\s+(?:tiêm|khám|phun|họp|nhận|phát|thu|tập\s+trung|bỏ\s+phiếu)\s+(?=(?:tại|ở)\s)/iu,
          '$1 ',
        )
        .replace(RUN_ON, '. ')
        // “Trường hợp không có tên ở cả hai đợt. Phụ huynh đến trường …”: one sentence.
        .replace(
          /(?<=^|[.;]\s)((?:[-–+*]\s*)?Trường hợp (?:(?!thì|phải|bị|được|sẽ|liên hệ|nộp|đề nghị)[^.:,;]){5,90})\.\s+(Phụ huynh|Người|Hộ|Công dân|Thí sinh|Học sinh|Các)(?=\s)/gu,
          (_, when: string, who: string) => `${when}, ${who.toLowerCase()}`,
        )
        .replace(HOURS_FIRST, '$1: ')
        .replace(LABEL_FIRST, '$1: ')
        .replace(PARTS_OF_NUMBER, (bracket) => `, gồm ${bracket.trim().slice(1, -1)}`)
        .split(MORE_ON_LINE),
    )
    .flatMap(dashesApart)
    // “2. Thời gian, địa điểm (sáng từ 7h00 đến 10h30)”, above the days.
    .flatMap((line) => {
      const found = HOURS_OF_ALL.exec(line)?.groups;
      return found === undefined ? [line] : [found.heading!, `Thời gian: ${found.hours!}.`];
    })
    .flatMap((line) => {
      const list = FIRST_ON_LINE.exec(line)?.groups;
      return list === undefined ? [line] : [list.opens!, list.first!];
    });
/** “Giáo viên THCS 8 (Ngữ văn 02; Âm nhạc 01)” */
const PARTS_OF_NUMBER =
  /(?<=\s\d{1,3})\s\((?:[^();,\d]*\p{L}\s\d{1,3}[;,]\s?){1,12}[^();,\d]*\p{L}\s\d{1,3}\)/gu;
/** “… hư cấu. Đối tượng dự thi - Mọi công dân … - Bài …”: headings with a dash behind them, all on one line. */
const DASH_HEADING =
  /(?<=^|[.;]\s|\p{Ll}\s)(?<heading>(?:Yêu cầu|Đối tượng|Điều kiện|Thời gian|Địa điểm|Nơi nhận|Nội dung|Hình thức|Thành phần|Lệ phí|Hồ sơ|Cơ cấu giải|Giải thưởng|Quyền lợi)(?:\s\p{Ll}+){0,3})\s+[-–]\s+(?=\p{Lu}\p{Ll}|\d)/gu;
const DASH_ITEM = /(?<=[.;])\s+(?=[-–]\s+\p{Lu}\p{Ll})/gu;
/** “Trường A: tổ 1, 2 - Trường B: tổ 5, 6 - Trường C: toàn phường” */
const DASH_NAMED = /\s+[-–]\s+(?=\p{Lu}[^:.;–]{2,40}:\s)/u;
const NAMED = /^[^:]{2,60}:\s+\S/u;
const LEAST_NAMED = 3;
function dashesApart(line: string): string[] {
  if (line.includes('\t')) return [line];
  const named = line.split(DASH_NAMED);
  if (named.length >= LEAST_NAMED && named.every((one) => NAMED.test(one)))
    return named.map((one, i) => (i === 0 || /^[-–+*]\s/u.test(one) ? one : `- ${one}`));
  return line
    .replace(DASH_HEADING, '\n$<heading>:\n- ')
    .replace(DASH_ITEM, '\n')
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);
}

const HOURS_OF_ALL =
  /^(?<heading>(?:\d{1,2}\.\s+)?(?:Thời gian|Địa điểm|Lịch)(?:[\s,]+\p{Ll}+){0,8})\s*\((?<hours>(?:(?:buổi\s+)?(?:sáng|chiều|tối)\s+)?từ\s+\d{1,2}\s?(?:h|giờ)[^()]*)\)\s*:?$/u;

/** “Phạm Văn Đồng 19h00-19h45 hàng ngày”, line after line: where, and when there. */
const HOURS_LAST =
  /^(?:[-–+*]\s*)?(?<where>\p{Lu}[^:.;]{2,80}?)\s+(?<hours>\d{1,2}\s?[hg]\s?\d{0,2}\s*[-–]\s*\d{1,2}\s?[hg]\s?\d{0,2}(?:[\s,].{0,60})?)$/u;
function hoursNamed(body: readonly string[]): readonly string[] {
  const named = body.map((line) => {
    const found = HOURS_LAST.exec(line.trim())?.groups;
    return found === undefined ||
      predicates(found.where!.replace(/\s*\([^()]*\)/gu, '')) ||
      /(?<!\p{L})(?:từ|lúc|ngày|sáng|chiều|thứ\s\p{L}+)$/iu.test(found.where!)
      ? null
      : `${found.where}: ${found.hours}.`;
  });
  return named.filter((line) => line !== null).length < 2 ? body : body.map((line, i) => named[i] ?? line);
}

/** “Tổ 1: thôn A, thôn B | 8h00 ngày 01/12/2025, nhà rông A”: who, and when and where they meet. */
const WHO_MEETS =
  /^((?:[-–+*]\s*)?(?:tổ|nhóm|cụm|điểm|khu\s+vực)\s+\d{1,2}):\s+(?!(?:từ|lúc|vào)\s)(\p{L}[^:;.]*?),?\s+(?=\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}(?:\s+phút)?,?\s+ngày\s+\d)/iu;
const WHO_ALONE = /^(?:[-–+*]\s*)?(?:tổ|nhóm|cụm|điểm|khu\s+vực)\s+\d{1,2}:\s+\p{L}[^:;.\d]*[^:;.]*$/iu;
const MEETS = /^\d{1,2}\s?(?:h|giờ|:)\s?\d{0,2}(?:\s+phút)?,?\s+ngày\s+\d/iu;
/** The lines with who of each meeting before when it is. */
const meetingsNamed = (lines: readonly string[]): string[] =>
  lines
    .reduce<string[]>((out, line) => {
      const before = out.at(-1);
      if (before !== undefined && WHO_ALONE.test(before) && MEETS.test(line))
        out[out.length - 1] = `${before} ${line}`;
      else out.push(line);
      return out;
    }, [])
    .map((line) => line.replace(WHO_MEETS, '$1 gồm $2: '));

/** “– Từ 06 giờ 30 đến 08 giờ 00. Đón tiếp đại biểu.”: then that is done. */
const HOURS_FIRST =
  /^((?:[-–+]\s*)?Từ\s+\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?\s+đến\s+\d{1,2}\s?(?:h|giờ)\s?\d{0,2})\.\s+(?=\p{Lu})/u;
/** “3. Hình thức lấy ý kiến Niêm yết tại …”: a heading and what it is of on one line. */
const LABEL_FIRST =
  /^(?!\d{1,2}\.[^.:]{0,80}:)(\d{1,2}\.\s+(?:Hình thức|Thành phần|Nội dung|Thời gian|Địa điểm|Đối tượng)(?:\s\p{Ll}+){0,4})\s+(?=\p{Lu}\p{Ll}+\s\p{Ll})/u;
/** “Sáng từ 7h30 đến 11h30” on a line of its own. */
const HOURS_ALONE =
  /^(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)[\s,]+)?(?:từ\s+)?\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?\s+đến\s+\d{1,2}\s?(?:h|giờ)\s?\d{0,2}(?:\s+phút)?[.;]?$/iu;

/** “(TTV) – ”, “TPO - ”, “(GD TP.HCM – Hà Nội): –”: who printed it. */
const AGENCY =
  /^(?:\((?:\p{Lu}|[\s.–-]){2,12}[^()]{0,14}\)\s*[-–:]*(?:\s*[-–:]+)*\s*|\p{Lu}{2,5}\s?[-–]\s+|\p{Lu}{2,5}\.\p{Lu}{2}\s?[-–]\s?)(?=[\p{Lu}\d])/u;
/** Stressed by capitals. */
const LOUD = /(?<!\p{L}|\p{Lu}\s)(?:KHÔNG|CHỈ|PHẢI|CẤM|NGHIÊM CẤM|TUYỆT ĐỐI)(?=\s+\p{Ll})/gu;
/** “Luật Cư trú (có hiệu lực từ ngày 01/7/2021)”. */
const IN_FORCE = /\s*\(có\s+hiệu\s+lực[^()]*\)/giu;
/** “Mức đóng: 12 tháng x 4,5% x 2.340.000 đồng = | 1.263.600 đồng”: what it comes to. */
const RECKONED =
  /(?<=:\s+)\d[^:;=]*\s[x×*]\s[^:;=]*=\s*(?=\d)|(?<=\s)\d[\d.,%]*(?:\s?(?:đồng|đ|tháng|năm))?(?:\s?[x×*]\s?\d[\d.,%]*(?:\s?(?:đồng|đ|tháng|năm))?)+\s?=\s?(?=\d)/giu;
/** “Chỉ tiêu: 06 người, gồm: …”: two labels, as one. */
const COUNTED = /^(\p{Lu}[^:;.]{2,40}):\s+(\d+(?:\s\p{L}+){1,3},?\s+(?:bao\s+gồm|gồm|trong\s+đó)):\s+/u;
/** “Trẻ sinh năm 2020, cư trú tại các tổ 12 đến 24.”: who is meant, and nothing said of them. */
const WHO_ONLY =
  /^(?:trẻ(?:\s+em)?|học\s+sinh|công\s+dân|thí\s+sinh)(?=\s(?:sinh|hoàn\s+thành|có|từ|đủ)\s)(?=[^:;]*(?<!\p{L})(?:cư\s+trú|thường\s+trú|tạm\s+trú)\s+(?:tại|trên|ở)\s)(?![^]*(?<!\p{L})(?:nộp|gửi|phải|được|sẽ|cần|mang|đăng\s+ký|thì|làm|báo|liên\s+hệ|không|nhận|đến\s+(?!\d|ngày|hết|khu)|thuộc|là|tham\s+gia)(?!\p{L}))/iu;
export const whoMeant = (text: string): string =>
  text.replace(WHO_ONLY, (who) => `Đối tượng: ${who.toLowerCase()}`);
const ONE_OF =
  /(?<!\p{L})một\s+trong\s+(?:các|những|hai|ba|bốn|\d+)\s+\p{L}+(?:\s\p{L}+){0,2}:\s[^:.]*\.?$/iu;
/** “Ba là, hộ kinh doanh điền phiếu”: the draft may leave out or move the others. */
const COUNTED_UP =
  /^(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám)\s+là,?|thứ\s+(?:nhất|hai|ba|tư|năm)(?:\s+là,?|,))\s+(?!(?:ngày|lúc|từ|tại|tuần|sáng|chiều|tối|hàng|hằng|thứ|một|hai|ba|\d)(?!\p{L}))(\p{L})/iu;
export const withoutCount = (text: string): string =>
  text.replace(COUNTED_UP, (_, first: string) => first.toUpperCase());
/** “Mở ứng dụng VNeID → An sinh xã hội → Thêm mới”: what is chosen in an application. */
const MENU =
  /(?<!\p{L})(?:mở|vào|chọn|truy\s+cập|ứng\s+dụng|trên)\s[^→>]{1,60}(?:(?:→|[-=]?>)[^→>]{1,80})+/giu;
const ARROW = /\s*(?:→|[-=]?>)\s*(?=["“]?\p{L}{2})/gu;
/** “Các bước: mở ứng dụng - chọn mục A - xác nhận” */
const STEPS = /^(?:(?:các|những)\s+bước|trình\s+tự|quy\s+trình|thao\s+tác)[^:;.]{0,40}:\s.*$/iu;
const NUMBER_OF = /(?<number>\d[\d.\s]{5,12}\d)\s+\((?<who>\p{Lu}[^(),;]{1,24})\)/gu;
const NUMBERS = /(?:\d[\d.\s]{5,12}\d\s+\(\p{Lu}[^(),;]{1,24}\)(?:,|;|\s+hoặc|\s+và)?\s*){2,}/gu;
/** “Sau thời hạn này Hội đồng làm việc …” */
const TERM_FIRST =
  /^([Qq]uá\s+(?:thời\s+)?hạn(?:\s+(?:này|trên))?|(?:[Ss]au|[Hh]ết)\s+thời\s+(?:hạn|gian)\s+(?:này|trên|đó))\s+(?=\p{Lu}|(?:các|những|mọi|hồ\s+sơ|người|hộ|phường|xã)\s)/u;
/** “Từ ngày 20-25/5 chân ruộng cuối kênh, giống trung ngày” */
const DAYS_FIRST =
  /^((?:từ\s+)?ngày\s+\d{1,2}(?:\/\d{1,2})?(?:\s?[,–-]\s?\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?)?)*)\s+(?!(?:tháng|năm|đến|và|hoặc|kể|hằng|hàng|trở|âm|dương|này|đó|trên|thì)(?!\p{L}))(\p{Ll}(?!.*:\s).+)$/iu;
/** A bullet as word processors save it. */
const BULLET = /^o\s+(?=\p{Lu})/u;
/** A sentence without what stands before it. */
export const withoutMarks = (marked: string): string =>
  withoutPointers(withoutMarker(marked).replace(IN_FORCE, ''))
    .replace(/;(?=\p{Lu})/gu, '; ')
    .replace(AGENCY, '')
    .replace(BULLET, '');

/** “(sáng 8h-10h; chiều 14h-16h)”, “…; địa điểm: thôn 3”: no sentence of their own. */
export const inOneBreath = (text: string): string =>
  sumsSaid(text)
    .replace(/^thì\s+(?=\p{L})/iu, '')
    // “* Từ lúc: 3 giờ 15 ngày 2/3 cho tới khi …”
    .replace(/^từ\s+lúc\s*:\s*(?=\d)/iu, 'Thời gian: từ ')
    // “ông (bà)”, “Anh/chị”.
    .replace(
      /(?<!\p{L})(ông|anh|cha|quý\s+ông)\s?(?:\(\s?(bà|chị|mẹ)\s?\)|\/\s?(bà|chị|mẹ)(?!\p{L}))/giu,
      '$1 $2$3',
    )
    // “Ngày đầu thôn A, B; ngày sau những thôn còn lại”.
    .replace(
      /^((?:ngày|buổi|đợt)\s+(?:đầu|thứ\s+nhất|sáng|chiều))\s+(?=(?:các\s+)?(?:thôn|tổ|ấp|xóm|khu|bản|buôn|làng)\s)/iu,
      '$1: ',
    )
    .replace(
      /^(chiều\s+cao|cân\s+nặng|độ\s+tuổi|tuổi\s+đời|bước\s+giá|tổng\s+số)\s+(?=(?:(?:từ|đủ|tối\s+thiểu|tối\s+đa)\s+){0,2}\d)/iu,
      '$1: ',
    )
    // “Cán bộ, công chức, … (gọi chung là công chức) được nghỉ”.
    .replace(/^.*\(gọi\s+chung\s+là\s+(?<who>[^()]+)\)/iu, '$<who>')
    // “Từ quý II, Để có kinh phí … UBND xã sẽ thu theo quý”.
    .replace(/(?<=\d),\s+(?:để|nhằm)\s[^,]*?\s(?=UBND\s)/iu, ', ')
    // “… hạn chót chủ nhật ạ, ghi rõ tên”: as neighbours write.
    .replace(/,?\s+(?:ạ|nhé|nha)(?=\s*(?:[,.;!]|$))/giu, '')
    // “Hoặc trực tiếp tại trụ sở.”, a sentence of its own.
    .replace(/^hoặc\s+(?=trực\s+tiếp\s+tại\s)/iu, 'Cũng có thể đến ')
    .replace(/^hoặc\s+(?=(?:viết|gửi|nộp|báo|gọi|nhắn|đăng\s+ký|chuyển\s+khoản|quét)\s)/iu, 'Cũng có thể ')
    .replace(/^được\s+biết,?\s+/iu, '')
    // “Thời gian từ ngày 5/6 đến 12/6 để Ban Thường trực xem xét”: till when, not what they do then.
    .replace(
      /^(thời\s+gian[^;]{0,40}?\s\d[^;:]{0,50}?\d)\s+để\s+(?:BTT|ban|UBND|UBMT|phường|xã|phòng|hội\s+đồng)\s[^;]*$/iu,
      '$1',
    )
    // “Ngày 18/4 (nghỉ lễ, không tiêm)”
    .replace(/^(ngày\s\d[\d/]*)\s*\((nghỉ\s[^()]*)\)(?=[.;]?$)/iu, '$1 $2')
    .replace(COUNTED_UP, (_, first: string) => first.toUpperCase())
    .replace(MENU, (menu) =>
      menu
        .replace(ARROW, ', chọn ')
        .replace(/,\s+chọn\s+(?=(?:chọn|bấm|nhấn|nhập|vào|mở|điền|xác|gửi|quét|tải|đăng)\s)/giu, ', '),
    )
    // “Quá hạn | hồ sơ bị loại”
    .replace(TERM_FIRST, '$1, ')
    .replace(DAYS_FIRST, (all, days: string, what: string) => (predicates(what) ? all : `${days}: ${what}`))
    // “Vắc xin Bạch hầu - Ho gà - Uốn ván - Hib (5 trong 1)”.
    .replace(/(?<=vắc\s?xin\s)[^():;,]{16,90}?\s*\((\d\s+trong\s+1)\)/giu, '$1')
    // “Hộ nghèo: miễn”
    .replace(/(?<=:\s+)miễn(?=[.;]?$)/iu, 'được miễn')
    // “bằng một trong các cách: ứng dụng A; tại phòng giao dịch”
    .replace(ONE_OF, (list) => list.replace(/;\s+/gu, ', '))
    // “Phân 3 loại: (1) tái chế, (2) thực phẩm”
    .replace(/(?<=[:,;]\s+(?:và\s+)?)\(\d\)\s+(?=\p{Ll})/gu, '')
    .replace(RECKONED, '')
    // “không quá hai (02) bài”
    .replace(/(?<=(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))\s*\(0?\d{1,2}\)/giu, '')
    .replace(COUNTED, '$1 $2: ')
    .replace(STEPS, (steps) => steps.replace(/\s+(?:[-–>→]|=>)\s+(?=[\p{Ll}“"])/gu, ', '))
    // “18008098 (Viettel), 18001091 (VNPT)”: whose number it is, first.
    .replace(NUMBERS, (all) => all.replace(NUMBER_OF, '$<who> $<number>'))
    // “Kỹ thuật y (chẩn đoán hình ảnh) 01”
    .replace(/\s\((\p{Ll}[^(),;]{2,24})\)(?=\s+\d{1,3}(?:[;,.]|$))/gu, ' $1')
    // “KHÔNG bỏ xà bần”.
    .replace(LOUD, (word) => word.toLowerCase())
    // “tâm bão ở vào khoảng 12,3 độ Vĩ Bắc; 113,8 độ Kinh Đông, cách Quy Nhơn …”: how far tells more to the ear.
    .replace(
      /\s+ở\s+(?:vào\s+)?khoảng\s+[\d,.]+\s+độ\s+vĩ\s+\p{L}+[;,]\s+[\d,.]+\s+độ\s+kinh\s+\p{L}+,(?=\s+cách\s)/giu,
      '',
    )
    .replace(/(?<=độ\s+vĩ\s+\p{L}{3,4});\s+(?=\d)/giu, ', ')
    .replace(HOURS_ALONE, (hours) => `Thời gian: ${hours.toLowerCase()}`)
    .replace(/\([^()]*\)/gu, (bracket) => bracket.replace(/;\s*/gu, ', '))
    // “chiều nay (29/10)”: on air it may be tomorrow.
    .replace(
      /(?<=(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm)\s+)nay\s*\((?:ngày\s+)?(?<day>\d{1,2}\/\d{1,2}(?:\/\d{4})?)\)/giu,
      'ngày $<day>',
    )
    .replace(/hôm\s+(?=ngày\s+\d)/giu, '')
    .replace(/\s+[-–]\s+địa\s+chỉ:\s+/giu, ', địa chỉ: ')
    .replace(/;\s+địa\s+điểm:\s+(?=[^;]*(?<!\p{L})đến\s+(?:kê|đăng|nộp|nhận|làm))/giu, ', ');

/** “Ngừng cấp nước: đường A (từ … đến …), các kiệt 145, 167; chợ B”: a long item of places, each by itself. */
export const itemsApart = (text: string): string =>
  /^\p{Lu}[^:;.]{2,60}:\s[^:]*;\s/u.test(text)
    ? text
        .split(/;\s+(?:đồng\s+thời\s+)?/u)
        .map((item) =>
          wordsIn(item) >= LONGEST_ITEM && !predicates(item.replace(/^[^:]*:\s|\([^()]*\)/gu, ''))
            ? item.replace(/,\s+(?=\D)(?![^(]*\))/gu, '; ')
            : item,
        )
        .join('; ')
    : text;
const LONGEST_ITEM = 18;

/** “Thời gian tiêm: từ ngày 14/10 đến ngày 18/10 (14/10 - 16/10 tiêm tại các trường, 17/10 - 18/10 tiêm tại trạm)”. */
const EACH_DAY =
  /^(?<all>thời\s+gian[^():;]{0,40}:\s+[^()]*\d)\s*\((?<days>\d{1,2}\/\d[^()]*\p{L}{3}[^()]*,\s+\d{1,2}\/\d[^()]*)\)[.;]?$/iu;
/** “Thời gian: từ ngày A đến ngày B, | sáng 7g30 - 11g30, chiều …”: too long for one sentence. */
/** “Đợt 1: từ ngày 01/7 đến ngày 15/7, | phụ huynh vào trang tuyển sinh …”: too long for one sentence. */
const WHO_THEN =
  /^(?<days>(?:đợt|vòng|giai\s+đoạn|buổi)[^:;,]{1,30}:\s+từ\s[^,;]{5,80}?\d),\s+(?<who>(?:phụ\s+huynh|người|hộ|các|học\s+sinh|thí\s+sinh|công\s+dân|bà\s+con)\s.+)$/iu;
const HOURS_OF_DAYS =
  /^(?<days>thời\s+gian[^:;]{0,40}:\s+từ\s[^;()]*?\d)(?:\s*\([^()]*\))?,\s+(?<hours>(?:buổi\s+)?(?:sáng|chiều)\s+(?:từ\s+)?\d.*)$/iu;
export function daysAndHours(text: string): readonly string[] | null {
  const each = EACH_DAY.exec(text)?.groups;
  if (each !== undefined)
    return [
      `${each.all!.trim()}.`,
      ...each
        .days!.split(/,\s+(?=\d{1,2}\/\d)/u)
        .map(
          (day) =>
            `${day.replace(/^(\d[\d/]*)\s?[-–]\s?(\d[\d/]*)/u, 'Từ ngày $1 đến ngày $2').replace(/^(?=\d)/u, 'Ngày ')}.`,
        ),
    ];
  const then = wordsIn(text) > MOST_WORDS ? WHO_THEN.exec(text)?.groups : undefined;
  if (then !== undefined)
    return [`${then.days!}.`, then.who!.replace(/^\p{Ll}/u, (first) => first.toUpperCase())];
  const found = wordsIn(text) > MOST_WORDS ? HOURS_OF_DAYS.exec(text)?.groups : undefined;
  return found === undefined ? null : [`${found.days!}.`, `Giờ làm việc: ${found.hours!}`];
}
