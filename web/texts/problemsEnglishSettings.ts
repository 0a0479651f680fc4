/** What the service says of settings, fixed programmes and accounts that can't be so; part of problemsEnglish.ts. */
import type { Mould } from './phrasebook.ts';

export const settingsProblems: readonly Mould[] = [
  // Windows, quiet hours, blackouts.
  ['Hai khung giờ cùng mã “{text}”', 'Two windows have the same code “{text}”'],
  ['Hãy đổi mã của một khung', 'Change the code of one of them'],
  ['Khung giờ {number} bắt đầu và kết thúc cùng lúc', 'The window {number} begins and ends at the same time'],
  [
    'Giờ yên tĩnh {number} bắt đầu và kết thúc cùng lúc',
    'The quiet hours {number} begin and end at the same time',
  ],
  ['Hãy sửa một trong hai giờ', 'Change one of the two times'],
  [
    'Khung giờ {number} chỉ dài {number.long} phút, không thể phát {number.most} phút',
    'The window {number} lasts only {number.long} minutes and can’t take {number.most}',
  ],
  ['Hãy giảm số phút', 'Ask for fewer minutes'],
  ['Khung giờ {number} lấn vào giờ yên tĩnh', 'The window {number} reaches into quiet hours'],
  ['Trong giờ yên tĩnh chỉ tin khẩn cấp được phát', 'In quiet hours only emergencies may sound'],
  ['hãy sửa một trong hai', 'change one of the two'],
  ['Khung giờ {number} và {number.other} trùng nhau', 'The windows {number} and {number.other} overlap'],
  ['Hãy sửa để hai khung rời nhau', 'Change them so that they lie apart'],
  [
    'Giờ yên tĩnh {number} và {number.other} trùng nhau',
    'The quiet hours {number} and {number.other} overlap',
  ],
  ['Hãy gộp lại thành một', 'Make them one'],
  ['Không có thời điểm “{text}”', 'There is no such moment as “{text}”'],
  ['Hãy chọn ngày khác', 'Choose another day'],
  [
    'Đợt tạm ngừng phát từ {number} kết thúc trước khi bắt đầu',
    'The blackout from {number} ends before it begins',
  ],
  ['Hãy sửa thời điểm kết thúc', 'Change when it ends'],

  // Fixed programmes.
  [
    'Chương trình “{text}” bắt đầu lại trước khi hết khung của nó',
    'The programme “{text}” begins again before its time is over',
  ],
  ['Hãy rút ngắn thời lượng', 'Make it shorter'],
  ['Chương trình “{text}” chưa có bản thu', 'The programme “{text}” has no recording yet'],
  ['Hãy chọn bản thu', 'Choose one'],
  ['Chương trình “{text}” chưa có giờ phát', 'The programme “{text}” has no time yet'],
  ['Hãy chọn giờ hoặc nhập biểu thức cron', 'Choose a time or write a cron expression'],
  [
    'Chương trình “{text}” không bao giờ phát: không có ngày nào khớp với “{text.cron}”',
    'The programme “{text}” is never played: no day fits “{text.cron}”',
  ],
  ['Hãy sửa ngày hoặc tháng', 'Change the day or the month'],
  [
    'Chương trình “{text}” lấn vào giờ yên tĩnh {number}',
    'The programme “{text}” reaches into the quiet hours {number}',
  ],
  [
    'Chương trình “{text}” vừa có giờ, vừa có biểu thức cron',
    'The programme “{text}” has both a time and a cron expression',
  ],
  ['Hãy chỉ giữ một trong hai', 'Keep one of the two'],
  [
    'Chương trình “{text}” vừa phát bản thu, vừa tiếp âm',
    'The programme “{text}” has both a recording and a relay',
  ],
  ['Hãy chỉ chọn một trong hai', 'Choose one of the two'],
  [
    'Chương trình “{text}”: Không kết nối được nguồn tiếp âm: {text.why}. Hãy sửa địa chỉ luồng',
    'The programme “{text}”: its source can’t be reached: {text.why}. Change the stream’s address',
  ],
  [
    'nếu nguồn chỉ tạm ngừng lúc này, chọn “Vẫn lưu”',
    'if the source is only silent for now, choose “Save anyway”',
  ],
  ['Hai chương trình cùng mã “{text}”', 'Two programmes have the same code “{text}”'],
  ['Hãy đổi mã của một chương trình', 'Change the code of one of them'],
  [
    'Hai chương trình “{text}” và “{text.other}” phát chồng giờ nhau ở cùng cụm loa',
    'The programmes “{text}” and “{text.other}” overlap in the same zone',
  ],
  ['Hãy sửa giờ của một chương trình', 'Change the time of one of them'],
  [
    'Địa chỉ nguồn tiếp âm của “{text}” phải bắt đầu bằng http:// hoặc https://',
    'The source’s address of “{text}” has to begin with http:// or https://',
  ],
  ['Hãy nhập lại địa chỉ luồng', 'Write the stream’s address again'],
  ['“{text}” không phải là biểu thức cron', '“{text}” is no cron expression'],
  ['Hãy sửa một trong hai', 'Change one of the two'],
  [
    'Hãy viết đủ năm phần: phút, giờ, ngày, tháng, thứ',
    'Write all five parts: minute, hour, day, month, weekday',
  ],
  [
    'ví dụ “30 17 * * 1-5” là 17:30 từ thứ Hai đến thứ Sáu',
    'for example “30 17 * * 1-5” is 17:30 from Monday to Friday',
  ],
  ['Chương trình này không tiếp âm vào lúc này', 'This programme relays nothing at this time'],
  ['Không kết nối được nguồn tiếp âm: {text}', 'The source can’t be reached: {text}'],
  ['Không kết nối được nguồn tiếp âm {text}: {text.why}', 'The source {text} can’t be reached: {text.why}'],

  // Accounts.
  ['Bạn không thể tự xóa mình', 'You can’t delete yourself'],
  ['Hãy nhờ một quản trị viên khác', 'Ask another administrator'],
  ['Người dùng này không còn nữa', 'This person’s account is no longer here'],
  ['Tên đăng nhập “{text}” đã có người dùng', 'The user name “{text}” is taken'],
  ['Hãy chọn tên khác', 'Choose another'],
  ['Đây là quản trị viên duy nhất', 'This is the only administrator'],
  ['Hãy giao quyền quản trị cho một người khác trước', 'Make somebody else an administrator first'],
];
