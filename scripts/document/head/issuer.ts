/** Who issued a letter: the last body named in its head, written as people write names. */

import { isTeams } from './teams.ts';

/** Words that a body's name begins with. */
export const BODY_WORD =
  /^(?:C\.? ?TY|CTY|CTCP|CÔNG AN|DOANH NGHIỆP|CỬA HÀNG|BHXH|ĐỘI|UBND|HĐND|UBMTTQ|MTTQ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|SỞ|PHÒNG(?! (?:CHỐNG|THỦ|NGỪA))|BAN|TRUNG TÂM|CÔNG TY|TỔNG CÔNG TY|CHI CỤC|CỤC|TỔNG CỤC|ĐIỆN LỰC|TRẠM|TRƯỜNG|HỘI|ĐOÀN|VĂN PHÒNG|BẢO HIỂM|THUẾ|BỆNH VIỆN|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|MẶT TRẬN|BỘ|VỤ|CẢNG VỤ|TIỂU BAN|PHÂN HỘI|TỔ|TÒA ÁN|VIỆN|NGÂN HÀNG|LIÊN ĐOÀN|BCH|BCĐ|HTX|THI HÀNH ÁN|VIETTEL|VNPT|MOBIFONE|QUỸ|CÂU LẠC BỘ|NHÀ VĂN HÓA|VIỄN THÔNG|CẤP NƯỚC|THƯ VIỆN|BAN CÔNG TÁC|HỢP TÁC XÃ|CHI NHÁNH|KHOA(?= \p{Lu})|HỌC VIỆN|ĐÀI|KHO BẠC|HẠT|CHUNG CƯ|KHU QUẢN LÝ|XÍ NGHIỆP|TẬP ĐOÀN|THỦ TƯỚNG|CHÍNH PHỦ|NHÀ MÁY|BƯU ĐIỆN|CHI BỘ|THÀNH ỦY|TỈNH ỦY|HUYỆN ỦY|CÔNG ĐOÀN|THƯỜNG TRỰC|CƠ QUAN THƯỜNG TRỰC)(?=\s|$)/u;
const DANGLING = /(?:\s(?:VÀ|CỦA|CHO|VỀ)|[-–,])$/u;
const PLACE_TYPES = [
  'tỉnh',
  'thành phố',
  'tp',
  'quận',
  'huyện',
  'thị xã',
  'phường',
  'xã',
  'thị trấn',
  'đặc khu',
  'khu vực',
  'tổ dân phố',
  'thôn',
];
/** Parts of names that keep these letters. */
const FIXED = [
  'Ủy ban nhân dân',
  'Ủy ban Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Mặt trận Tổ quốc',
  'Hội đồng nhân dân',
  'Hội đồng Nghĩa vụ quân sự',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Ban Thường vụ',
  'Ban Thường trực',
  'Thường trực',
  'Chi nhánh',
  'Phòng giao dịch',
  'Ngân hàng Chính sách xã hội',
  'Xí nghiệp',
  'Chi cục',
  'Hợp tác xã',
  'Doanh nghiệp tư nhân',
  'Nhà máy',
  'Trường Tiểu học',
  'Trường Mầm non',
  'Tổ dân phố',
  'Hội Nông dân',
  'Công đoàn',
  'Hội Chữ thập đỏ',
  'Đoàn TNCS Hồ Chí Minh',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Đảng ủy',
  'Đảng bộ',
  'Công an',
  'Công ty Đấu giá hợp danh',
  'Công ty Cổ phần',
  'Công ty cổ phần',
  'Công ty TNHH MTV',
  'Công ty TNHH',
  'Công ty',
  'Bảo hiểm xã hội',
  'Điện lực',
  'Ban Chỉ huy',
  'Ban Chỉ đạo',
  'Ban Quản lý du lịch',
  'Ban Quản lý',
  'Khu Quản lý',
  'Ban Tổ chức',
  'Trung tâm',
  'Trung tâm Dịch vụ tổng hợp',
  'Trung tâm Phục vụ hành chính công',
  'Trung tâm Y tế',
  'Trạm Y tế',
  'Việt Nam',
  'Viettel',
  'MobiFone',
  'Hội đồng',
  'Cơ quan Thường trực',
];

/** “BCH QUÂN SỰ XÃ PHƯỚC HẬU - tỉnh Khánh Hòa”: the province is no part of it. */
export const withoutProvince = (line: string): string =>
  line.replace(
    /(?<=\p{Lu}{2})\s*[-–,]\s*(?:tỉnh|thành phố|TP\.?|huyện|quận)\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,3}\s*$/u,
    '',
  );

/** “TP ĐÀ NẴNG” below a ward's school. */
const IN_PROVINCE = /(?<!\p{L})(?:PHƯỜNG|XÃ|P\.)\s.*\n(?:TP\.?|THÀNH PHỐ|TỈNH)\s\P{Ll}{2,30}$/u;
/** Words of a name that doesn't begin as bodies' names do. */
const LONGEST_NAME = 8;

/** What firms and co-operatives do; their own name follows: “Công ty CP Thủy điện Đakđrinh”. */
const TRADES =
  /^(?:khai thác công trình thủy lợi|dịch vụ tổng hợp|dịch vụ nông nghiệp|nông nghiệp hữu cơ|nông nghiệp|môi trường đô thị|môi trường|cấp thoát nước|cấp nước|nước sạch|thủy điện|may mặc|đường sắt|đường bộ|xăng dầu|viễn thông|điện lực|bảo hiểm|xây dựng|thương mại|dịch vụ|vận tải|thủy lợi|thủy nông|(?:đầu tư|phát triển)(?: phát triển)?(?: nhà)?|sản xuất|du lịch)(?=\s|$)/u;
/** What a province's departments are called; the province follows. */
const DEPARTMENTS = [
  'Xây dựng',
  'Y tế',
  'Nội vụ',
  'Tài chính',
  'Công Thương',
  'Tư pháp',
  'Giáo dục và Đào tạo',
  'Nông nghiệp và Môi trường',
  'Khoa học và Công nghệ',
  'Văn hóa, Thể thao và Du lịch',
];
const FIRM = /^(?:Công ty|Hợp tác xã|HTX|Doanh nghiệp|Xí nghiệp|Nhà máy)(?!\p{L})/u;

/** @param lines of the head's left column, above the number */
export function issuerName(lines: readonly string[], text: string): string | null {
  const bodies: string[] = [];
  for (const raw of lines) {
    const line = withoutProvince(raw)
      .replace(/^[-–*\s]+|[-–*_.:\s]+$/gu, '')
      .replace(/\s+/gu, ' ')
      // “UBND XÃ … THÔNG BÁO LỊCH …”: a headline that begins with who speaks.
      .replace(/(?<=\p{Lu}.{8,90})\sTHÔNG BÁO(?:\s.*)?$/u, '');
    // A head is written in capitals.
    if (
      !/\p{Lu}{2}/u.test(line) ||
      /\p{Ll}{2}/u.test(line) ||
      /^(?:S[ỐÔ]\s*[:\d]|V\/V|HỎA TỐC|HOẢ TỐC|KHẨN|MẬT|DỰ THẢO|(?:THÔNG BÁO|KẾ HOẠCH|GIẤY MỜI|LỊCH|THỂ LỆ|HƯỚNG DẪN|THƯ MỜI|THƯ NGỎ)(?=\s|$))/u.test(
        line,
      )
    )
      continue;
    const last = bodies.at(-1);
    if (last !== undefined && IN_PROVINCE.test(`${last}\n${line}`)) continue;
    // A headline in capitals is nobody's name.
    if (last === undefined && !BODY_WORD.test(line) && line.split(' ').length > LONGEST_NAME) continue;
    if (last === undefined || (BODY_WORD.test(line) && !DANGLING.test(last) && !needsPlace(last, line)))
      bodies.push(line);
    else bodies[bodies.length - 1] = `${last} ${line}`;
  }
  if (isTeams(bodies, text)) bodies.pop();
  const name = bodies.at(-1);
  if (name === undefined) return null;
  return withPlace(name, bodies.slice(0, -1))
    .map((part) => asWritten(part, text))
    .join(' ')
    .replace(/ (?:Phường|Xã(?! hội)|Thị trấn|Đặc khu)(?= \p{Lu}| \d)/gu, (type) => type.toLowerCase());
}

/** A committee whose place a page left out of the head: “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …” further down, or the letter's place. */
export function withItsPlace(name: string | null, text: string, place: string | null): string | null {
  if (name !== 'Ủy ban nhân dân') return name;
  const units = 'TỈNH|THÀNH PHỐ|THỊ XÃ|HUYỆN|QUẬN|PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU';
  const below = new RegExp(`[ỦU][YỶ] BAN NHÂN DÂN ((?:${units}) \\P{Ll}{2,30}?)(?=\\s*[\\n,;:]|$)`, 'u').exec(
    text,
  )?.[1];
  if (below !== undefined)
    return `${name} ${byRule(below.toLowerCase())}`.replace(/ \p{Lu}\p{Ll}+(?= \p{Lu})/u, (unit) =>
      unit.toLowerCase(),
    );
  const unit = new RegExp(`(?<!\\p{L})(${units.toLowerCase()}) ${place ?? '-'}(?!\\p{L})`, 'u').exec(
    text,
  )?.[1];
  return unit === undefined || place === null ? name : `${name} ${unit} ${place}`;
}

/** Each ward has one: without its ward's name nobody knows which. */
const WARDS =
  /^(?:TRẠM Y TẾ|TỔ DÂN PHỐ|BCĐ|PHÒNG|HỘI ĐỒNG|BAN CHỈ (?:HUY|ĐẠO)|VĂN PHÒNG|TRUNG TÂM|CÔNG AN|ĐỘI)(?=\s|$)/u;

/** “TRẠM Y TẾ (XÃ)” below “UBND XÃ PHÙNG NGUYÊN” is that commune's; a school's department, the school's. */
function withPlace(name: string, above: readonly string[]): string[] {
  const over = above.join(' ');
  const unit = /(?<=\s)(?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)$/u.exec(name)?.[0];
  if (unit) {
    const place = over.split(` ${unit} `)[1];
    return [place ? `${name} ${place}` : name];
  }
  const ward =
    /^(?:UBND|[ỦU][YỶ] BAN NHÂN DÂN|BCH QUÂN SỰ|BAN CHỈ HUY QUÂN SỰ)\s+((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s.+)$/u.exec(
      over,
    )?.[1];
  const places = /(?<!\p{L})(?:XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TỈNH|HUYỆN|QUẬN|THÀNH PHỐ)(?!\p{L})/u;
  if (ward && WARDS.test(name) && !places.test(name)) return [name, ward];
  const last = above.at(-1) ?? '';
  // “CHI NHÁNH SỐ 4” below “TRUNG TÂM PHÁT TRIỂN QUỸ ĐẤT”
  if (/^CHI NHÁNH(?: SỐ \d+)?$/u.test(name) && last !== '') return [name, last];
  // “CHI NHÁNH LÂM TRẠCH” below “CÔNG TY ĐẤU GIÁ …”: whose it is.
  if (/^CHI NHÁNH\s/u.test(name) && FIRMS.test(last)) return [`${last} - ${name}`];
  // “BCH ĐOÀN TRƯỜNG” below “ĐOÀN TRƯỜNG THPT CHU VĂN BIÊN”
  const board = /^(BCH|BAN CHẤP HÀNH) ((?:CÔNG )?ĐOÀN|CHI ĐOÀN|HỘI)(?=\s|$)/u.exec(name);
  if (board && !places.test(name) && last.startsWith(`${board[2]!} `) && last.length > name.length)
    return [board[1]!, last];
  const standing = /^(BAN THƯỜNG (?:VỤ|TRỰC)|BAN CHẤP HÀNH|BCH) ((?:XÃ|PHƯỜNG)\s.+)$/u.exec(name);
  if (over && standing) return [standing[1]!, over, standing[2]!];
  if (over && /^(?:BAN THƯỜNG (?:VỤ|TRỰC)|(?:CƠ QUAN )?THƯỜNG TRỰC|BAN CHẤP HÀNH|BCH)$/u.test(name))
    return [name, over];
  if (
    /^(?:PHÒNG .*|KHOA .*|BAN QUẢN TRỊ|VĂN PHÒNG)$/u.test(name) &&
    /^(?:TRƯỜNG|BỆNH VIỆN|CHUNG CƯ|ĐẢNG ỦY|ĐẢNG UỶ)\s/u.test(over)
  )
    return [`${name} ${over}`];
  return [name];
}

const FIRMS = /^(?:(?:TỔNG )?CÔNG TY|C\.? ?TY|CTCP|NGÂN HÀNG|TẬP ĐOÀN|DOANH NGHIỆP)(?=\s)/u;

/** “BAN CHỈ HUY” or “TRUNG TÂM” alone wants its second line. */
const needsPlace = (last: string, line: string): boolean =>
  /^(?:BAN CHỈ ĐẠO|BAN CHỈ HUY|BAN QUẢN LÝ(?: CHỢ)?|BAN TỔ CHỨC|TRUNG TÂM|BAN CHẤP HÀNH|CÔNG TY (?:ĐẤU GIÁ )?HỢP DANH|CÔNG TY (?:TNHH|CP|CỔ PHẦN)(?: MTV)?)$/u.test(
    last,
  ) && !/^(?:UBND|ỦY BAN|SỞ|CÔNG AN)/u.test(line);

/** Capitals → as the text itself writes the name, else by rule. */
function asWritten(name: string, text: string): string {
  const spaced = name.replace(/\s*-\s*/gu, ' - ');
  const pattern = new RegExp(spaced.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/\s+/gu, '\\s+'), 'giu');
  for (const [found] of text.matchAll(pattern))
    if (/\p{Ll}/u.test(found)) return capitalised(found.replace(/\s+/gu, ' '));
  return namedAsIn(text, byRule(spaced.toLowerCase()));
}

/** Two syllables that the text writes only with capitals are a name: “Cẩm Lệ”. */
function namedAsIn(text: string, name: string): string {
  const words = name.split(' ');
  for (let i = 1; i + 1 < words.length; i++) {
    const proper = `${capitalised(words[i]!)} ${capitalised(words[i + 1]!)}`;
    if (!/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(proper)) continue;
    if (
      text.includes(proper) &&
      !text.includes(proper.toLowerCase()) &&
      !FIXED.some((f) => name.includes(f) && f.includes(words[i + 1]!))
    )
      [words[i], words[i + 1]] = proper.split(' ') as [string, string];
  }
  return words.join(' ');
}

export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function byRule(lower: string): string {
  let rest = lower
    .replace(/^uỷ ban/u, 'ủy ban')
    .replace(/^ubnd/u, 'ủy ban nhân dân')
    .replace(/^c\.? ?ty(?= )/u, 'công ty')
    .replace(/ - p\. ?/u, ' phường ')
    .replace(/^(ủy ban|ub) ?mttq(?= )/u, 'ủy ban mặt trận tổ quốc');
  let out = '';
  let allCapital = false;
  let next = true;
  while (rest !== '') {
    const fixed = FIXED.find((f) => new RegExp(`^${f.toLowerCase()}(?=\\s|$)`, 'u').test(rest));
    const type = PLACE_TYPES.find((t) =>
      new RegExp(`^${t}${t === 'xã' ? '(?! hội)' : ''}(?=\\s|$)`, 'u').test(rest),
    );
    const trade =
      out === 'Sở'
        ? DEPARTMENTS.find((name) => rest.startsWith(name.toLowerCase()))
        : FIRM.test(out)
          ? TRADES.exec(rest)?.[0]
          : undefined;
    let word: string;
    if (trade !== undefined) {
      word = capitalised(trade);
      allCapital = true;
    } else if (fixed) {
      word = fixed;
      // A school is called after somebody.
      allCapital =
        /^(?:Trường|Điện lực|Hợp tác xã|Công ty Đấu giá)/u.test(fixed) ||
        (fixed === 'Chi nhánh' && FIRM.test(out));
      next = true;
    } else if (type) {
      word = out === '' ? capitalised(type) : type === 'tp' ? 'thành phố' : type;
      allCapital = true;
      next = true;
    } else {
      word = /^\S+/u.exec(rest)![0];
      const raw = word;
      if (/^(?:và|của|về|cho|các)$/u.test(word)) next = true;
      else if (word === 'số' && out !== '') next = false;
      else if (word === '-') next = true;
      else {
        // Without a vowel it is short for something: “TNHH”, “HTX”, “ĐT”.
        if (
          /^(?:evn|ubnd|ubmttq|bhxh|i{2,3}|iv|vi{2,3}|ix|xi{1,3}|[bcdđghklmnpqrstvx]{2,12},?|\p{Ll}{1,4}&\p{Ll}{1,4})$/u.test(
            word,
          )
        ) {
          word = word.toUpperCase();
          // What follows is a name: “Trường THCS Trưng Vương”.
          allCapital = /^(?:TH|MN|MG|KCN|THCS|THPT|TNHH|MTV|CP|DVNN)$/u.test(word);
        } else if (allCapital || next || out === '') word = capitalised(word);
        next = out === '';
      }
      rest = rest.slice(raw.length).trimStart();
      out += (out ? ' ' : '') + word;
      continue;
    }
    rest = rest.slice((trade ?? fixed ?? type)!.length).trimStart();
    out += (out ? ' ' : '') + word;
  }
  return out;
}
