/** What the service says of scripts, recordings, chimes and pictures that can't be taken; part of problemsEnglish.ts. */
import type { Mould } from './phrasebook.ts';

export const soundProblems: readonly Mould[] = [
  // What to do, at the end of many.
  ['Hãy tải lại danh sách', 'Load the list again'],
  ['Hãy tải lại danh sách bài', 'Load the list of scripts again'],
  ['Hãy chọn tệp khác', 'Choose another file'],
  ['Hãy cắt ngắn rồi thử lại', 'Make it shorter and try again'],
  ['Hãy thu lại', 'Record it again'],

  // Scripts.
  ['Bài phát thanh này không còn nữa', 'This script is no longer here'],
  ['Bài hoặc phiên bản này không còn nữa', 'This script or version is no longer here'],
  ['Bài này không có bản số {number}', 'This script has no version {number}'],
  ['Hãy tải lại trang để xem các bản hiện có', 'Reload the page to see the versions that there are'],
  [
    'Hãy xem bản mới rồi lưu lại, chữ bạn đang viết vẫn còn nguyên',
    'Look at the new version and save again: what you are writing is kept',
  ],
  ['Hãy đọc lại bản mới rồi hãy duyệt', 'Read the new version before you approve'],
  ['Không tìm được trang tiếp theo', 'The next page can’t be found'],
  ['Bài chưa có chữ nào để đọc', 'There is no text to read yet'],
  ['Hãy nhập nội dung bài', 'Write the script’s text'],
  ['Hãy nhập nội dung bài phát thanh', 'Write the script’s text'],
  [
    'Bài dài {number} ký tự, quá mức 20.000 ký tự',
    'The script has {number} characters, more than the 20,000 that are read',
  ],
  ['Hãy rút gọn hoặc chia thành nhiều bài', 'Shorten it or make several scripts'],
  ['Hãy rút ngắn hoặc chia thành nhiều bài', 'Shorten it or make several scripts'],
  [
    'Bài dài quá 15 phút (đọc mất khoảng {number} phút) nên không thu được',
    'The script takes about {number} minutes to read; more than 15 are not recorded',
  ],
  [
    'Bài dài quá 15 phút nên không thu được',
    'The script takes more than 15 minutes to read, which is not recorded',
  ],

  // Recordings.
  ['Bản thu này không còn nữa', 'This recording is no longer here'],
  ['Bài phát thanh hoặc bản thu này không còn nữa', 'This script or recording is no longer here'],
  ['Bản thu này thuộc một bài phát thanh', 'This recording belongs to a script'],
  ['Hãy sửa tên và chữ ở bài đó', 'Change its name and text there'],
  ['Bản thu này chưa làm xong', 'This recording isn’t ready yet'],
  ['Hãy đợi hoặc làm lại bản thu', 'Wait, or make it again'],
  ['Bản thu đã làm xong nên không dừng được nữa', 'The recording is ready and can’t be stopped any more'],
  [
    'Không làm được bản thu vì một lỗi của phần mềm',
    'The recording could not be made: the program met an error',
  ],
  ['Tệp âm thanh của bản thu này không còn trên đĩa', 'The recording’s sound file is no longer on the disk'],
  ['Tệp âm thanh của bản thu không còn trên đĩa', 'The recording’s sound file is no longer on the disk'],
  ['Đã dừng làm bản thu này', 'This recording was stopped while it was made'],
  ['Lời chào hoặc bản thu vừa đổi', 'The greeting or the recording has just changed'],
  ['Lịch phát sẽ được lập lại', 'The plan will be made anew'],
  ['Bài này chưa có bản đã duyệt kèm bản thu', 'This script has no approved version with a recording yet'],
  ['Hãy nghe thử và duyệt bài trước khi đăng', 'Listen to it and approve it before it is published'],

  // Sound that is brought in, and what makes it.
  ['Tệp âm thanh lớn quá {number} MB', 'The sound file is larger than {number} MB'],
  ['Hãy lưu lại ở dạng .mp3 hoặc cắt ngắn rồi thử lại', 'Save it as .mp3 or make it shorter, and try again'],
  ['Tệp âm thanh trống', 'The sound file is empty'],
  ['Hãy chọn tệp khác hoặc thu lại', 'Choose another file or record it again'],
  ['Âm thanh dài quá {number} phút', 'The sound is longer than {number} minutes'],
  ['Hãy cắt ngắn hoặc chia thành nhiều bản thu', 'Make it shorter or several recordings'],
  ['Âm thanh ngắn hơn một giây', 'The sound is shorter than a second'],
  ['Đây không phải là tệp âm thanh mà phần mềm đọc được', 'This is no sound file that the program can read'],
  ['Hãy chọn tệp .mp3, .wav, .ogg, .m4a hoặc .webm', 'Choose a .mp3, .wav, .ogg, .m4a or .webm file'],
  [
    'Hãy chọn tệp .mp3, .wav, .ogg, .m4a hoặc .webm khác',
    'Choose another .mp3, .wav, .ogg, .m4a or .webm file',
  ],
  ['Không đọc được âm thanh trong tệp này', 'The sound in this file can’t be read'],
  ['Không nghe thấy tiếng nào trong âm thanh này', 'Nothing can be heard in this sound'],
  ['Hãy kiểm tra micrô hoặc chọn tệp khác', 'Check the microphone or choose another file'],
  ['Không có tiếng nào được thu', 'Nothing was recorded'],
  ['Hãy kiểm tra lại nội dung', 'Check the text'],
  ['Nhạc hiệu dài nhất {number} giây', 'A chime lasts {number} seconds at most'],
  ['Nhạc hiệu này không còn nữa', 'This chime is no longer here'],
  ['Hãy chọn nhạc hiệu khác ở trang Cài đặt', 'Choose another on the page Settings'],
  ['Nhạc hiệu này đang được dùng', 'This chime is in use'],
  ['Hãy chọn nhạc hiệu khác, lưu lại rồi mới xóa', 'Choose another chime and save before you delete it'],
  ['Tệp này không có tiếng', 'There is no sound in this file'],
  ['ffmpeg không làm được âm thanh', 'ffmpeg could not make the sound'],
  [
    'nếu vẫn lỗi, chạy “loa doctor” để kiểm tra máy',
    'if it goes on, run “loa doctor” to examine the machine',
  ],
  ['Máy chưa có ffmpeg nên chưa làm được âm thanh', 'The machine has no ffmpeg, so no sound can be made'],
  [
    'Hãy cài ffmpeg (ví dụ: sudo apt install ffmpeg) hoặc chạy lại npm ci',
    'Install ffmpeg (for example: sudo apt install ffmpeg) or run npm ci again',
  ],
  ['Không chạy được ffmpeg ở “{text}” (biến LOA_FFMPEG)', 'ffmpeg at “{text}” (LOA_FFMPEG) can’t be run'],
  ['Hãy sửa đường dẫn hoặc bỏ biến này', 'Change the path or take the variable away'],

  // The plan's picture.
  ['Không còn ảnh sơ đồ này', 'This picture of the plan is no longer here'],
  [
    'Tệp này không phải ảnh PNG, JPG hay WebP, hoặc đã hỏng',
    'This file is no PNG, JPG or WebP picture, or it is damaged',
  ],
  ['Hãy chọn ảnh khác', 'Choose another picture'],
  [
    'Ảnh {number} × {number.high} điểm quá lớn để xem trên máy yếu',
    'A picture of {number} × {number.high} pixels is too much for a slow machine',
  ],
  ['Hãy thu nhỏ ảnh dưới 7.000 điểm mỗi chiều', 'Make it smaller than 7,000 pixels each way'],
  ['Ảnh lớn hơn {number} MB', 'The picture is larger than {number} MB'],
  ['Hãy chụp hoặc xuất ảnh ở cỡ nhỏ hơn rồi gửi lại', 'Take or save it in a smaller size and send it again'],
];
