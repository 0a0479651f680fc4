/** What letters write by a slip of the pen, where there is only one thing that it can have been meant to be. */

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ý(?=\s+tế(?!\p{L}))/gu, 'y'],
  [/(?<=(?<!\p{L})hội\s+đồng\s+)nhấn(?=\s+dân(?!\p{L}))/giu, 'nhân'],
  [/(?<=(?<!\p{L})công\s+)tuy(?=\s+(?:TNHH|cổ\s+phần))/giu, 'ty'],
  [/(?<=(?<!\p{L})hợp\s+tác\s+)xa(?!\p{L})/giu, 'xã'],
  [/(?<=(?<!\p{L})kế\s+)hoạc(?!\p{L})/giu, 'hoạch'],
  [/(?<!\p{L}|(?:thông|bản|nhắn|đưa|truyền)\s)tin(?=\s+chỉ(?!\p{L}))/gu, 'tín'],
  [/(?<=\/\s?)tin\s+chi(?!\p{L}|\s+tiết)/gu, 'tín chỉ'],
  [/(?<=(?<!\p{L})di\s+)rời(?!\p{L})/giu, 'dời'],
  [/(?<!\p{L})nganh(?!\p{L})/gu, 'ngành'],
  [/^Canh(?=\s+(?:nơi|nhà|cổng|đường)(?!\p{L}))/u, 'Cạnh'],
  [/(?<!\p{L})vừu(?=\s+làm\s+vừa)/gu, 'vừa'],
  [/(?<!\p{L})bòng(?=\s+(?:chuyền|đá|bàn)(?!\p{L}))/gu, 'bóng'],
  [/(?<!\p{L})Bòng(?=\s+(?:chuyền|đá|bàn)(?!\p{L}))/gu, 'Bóng'],
  [/(?<=(?<!\p{L})trong\s+thời)\s+(?=\d+\s+ngày)/giu, ' hạn '],
  [/(?<!\p{L})([Tt])hòi(?=\s+(?:gian|hạn|điểm)(?!\p{L}))/gu, '$1hời'],
  [/(?<!\p{L})([Nn])hừng(?=\s+(?:hộ|người|trường|đối|ngày|nội)(?!\p{L}))/gu, '$1hững'],
  // “thủ thủ tục”, “Thứ S Sáu”, “30 giờ 30 giờ”, “16 giờ 30.phút”, “17h00 pút”.
  [/(?<!\p{L})thủ\s+(?=thủ\s+tục(?!\p{L}))/giu, ''],
  [/(?<=(?<!\p{L})thứ)\s+(?<begun>\p{Lu})(?=\s+\k<begun>\p{Ll})/giu, ''],
  [/(?<=\d\s?(?:giờ|h)\s?\d{2})\s+giờ(?!\p{L})/gu, ' phút'],
  [/(?<=\d)(?=(?:giờ|phút)(?!\p{L}))/gu, ' '],
  [/(?<=\d)\.(?=phút(?!\p{L}))/gu, ' '],
  [/(?<=\d\s?)pút(?!\p{L})/gu, 'phút'],
  // “(08)38398506 email: a@b.vn”.
  [/(?<=\d)\s+(?=e-?mail\s*:)/giu, ', '],
  [/:(?=\d{6})/gu, ': '],
  [/(?<=(?<!\p{L})www\.)\s+(?=[\p{Ll}\d])/gu, ''],
  // The mark of an item: “B – Giá thóc”, “i.Thời gian”.
  [/^(?:[A-H]\s+[–-]\s+|[A-Hb-hđ],\s+(?=\p{Lu})|[ivx]{1,4}\.\s?(?=\p{Lu}\p{Ll}))(?:về\s+)?/u, ''],
  [/(?<=:\s)[ivx]{1,4}\.\s?(?=\p{Lu}\p{Ll})/gu, ''],
  [/,(?=\p{L}{2})/gu, ', '],
  // “Sau khi tiêm xong cho trẻ ngồi nghỉ”.
  [/(?<=^sau\s+khi(?:\s+\p{L}+){1,4}\s+xong)\s+(?=(?:cho|phải|cần|nên|nhớ|không)\s)/giu, ', '],
];

export const mended = (text: string): string =>
  SLIPS.reduce((said, [slip, meant]) => said.replace(slip, meant), text);
