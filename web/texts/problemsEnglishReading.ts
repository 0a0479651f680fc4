/** What the service says of letters, scripts, voices and the lexicon that can't be taken; part of problemsEnglish.ts. */
import type { Mould } from './phrasebook.ts';

export const readingProblems: readonly Mould[] = [
  // Letters and scripts.
  ['Hãy chọn một tệp văn bản để gửi lên', 'Choose a letter to send'],
  ['Hãy chọn một tệp âm thanh để gửi lên', 'Choose a sound file to send'],
  ['Hãy chọn một tệp ảnh để gửi lên', 'Choose a picture to send'],
  ['Văn bản này không còn nữa', 'This letter is no longer here'],
  ['Hãy gửi lại văn bản', 'Send the letter again'],
  ['Máy chủ đang dừng', 'The server is stopping'],
  ['Tệp rỗng, không có gì bên trong', 'The file is empty'],
  ['Tệp lớn hơn {number} MB', 'The file is larger than {number} MB'],
  [
    'Hãy gửi bản chỉ có chữ của văn bản, hoặc dán nội dung vào',
    'Send a copy of the letter that has only text, or paste its text',
  ],
  ['Văn bản là bản chụp (scan), không có chữ để đọc', 'The letter is a scan: there is no text in it to read'],
  [
    'Hãy xin bản gốc .docx hoặc .pdf có chữ, hoặc gõ nội dung vào',
    'Ask for the original .docx or a .pdf with text, or type it in',
  ],
  ['Văn bản không có chữ nào', 'There is no text in the letter'],
  ['Văn bản có đặt mật khẩu nên không mở được', 'The letter has a password and can’t be opened'],
  ['Hãy lưu lại bản không có mật khẩu rồi gửi lại', 'Save it without the password and send it again'],
  ['Tệp Word có chứa macro nên không được mở', 'The Word file has macros in it and is not opened'],
  [
    'Hãy lưu lại thành .docx (không có macro) rồi gửi lại',
    'Save it as .docx (without macros) and send it again',
  ],
  ['Đây là tệp Word kiểu cũ (.doc)', 'This is an old Word file (.doc)'],
  [
    'Hãy mở bằng Word, chọn “Lưu thành” .docx rồi gửi lại',
    'Open it in Word, save it as .docx and send it again',
  ],
  ['Đây là tệp ảnh, không có chữ để đọc', 'This is a picture: there is no text in it to read'],
  [
    'Hãy xin bản .docx hoặc .pdf có chữ, hoặc gõ nội dung vào',
    'Ask for a .docx or a .pdf with text, or type it in',
  ],
  ['Tệp không phải .docx, .pdf hay .txt', 'The file is no .docx, .pdf or .txt'],
  [
    'Hãy lưu văn bản thành một trong ba loại đó rồi gửi lại',
    'Save the letter as one of these and send it again',
  ],
  ['Tệp bị hỏng nên không mở được', 'The file is damaged and can’t be opened'],
  ['Hãy lấy lại bản khác của văn bản rồi gửi lại', 'Get another copy of the letter and send it'],
  ['Văn bản dài hơn {number} trang', 'The letter is longer than {number} pages'],
  ['Văn bản có hơn một triệu ký tự', 'The letter has more than a million characters'],
  ['Hãy tách lấy phần cần thông báo rồi gửi lại', 'Send just the part that is to be announced'],
  [
    'Tệp phình quá lớn khi mở ra nên đã dừng lại',
    'The file swells too much when it is opened, so reading was stopped',
  ],
  [
    'Hãy mở tệp bằng Word, chép phần chữ sang tệp mới rồi gửi lại',
    'Open it in Word, copy its text to a new file and send that',
  ],
  ['Đọc tệp này quá lâu nên đã dừng lại', 'Reading this file took too long and was stopped'],
  ['Hãy chép phần chữ của văn bản rồi dán vào', 'Copy the letter’s text and paste it'],
  ['Nội dung không phải chữ tiếng Việt đọc được', 'This is no Vietnamese text that can be read'],
  ['Hãy kiểm tra lại tệp, hoặc gõ nội dung vào', 'Check the file, or type the text in'],
  ['Hãy nhập tên bài', 'Give the script a title'],
  ['Tên bài dài quá {number} ký tự', 'The title is longer than {number} characters'],
  ['Bài dài quá {number} ký tự', 'The script is longer than {number} characters'],
  ['Hãy đặt tên cho bản thu', 'Give the recording a name'],
  ['Lời bản thu dài quá {number} ký tự', 'The recording’s words are longer than {number} characters'],
  ['Hãy nhập chữ để nghe', 'Type something to hear'],
  ['Chỉ nghe thử được tối đa {number} ký tự', 'At most {number} characters can be tried aloud'],
  [
    'Bản thu của một bài cần cả scriptId và version',
    'A recording of a script needs both its scriptId and its version',
  ],

  // Voices and the lexicon.
  ['Không có giọng đọc “{text}”', 'There is no voice “{text}”'],
  ['Máy này không có giọng đọc “{text}”', 'This machine has no voice “{text}”'],
  ['Hãy chọn giọng khác, ví dụ {text}', 'Choose another, for example {text}'],
  ['Máy đọc không trả lời', 'The voice doesn’t answer'],
  ['Giọng Google đã hết hạn mức sử dụng', 'The quota of Google’s voices is used up'],
  [
    'Hãy đợi ít phút hoặc tăng hạn mức trên Google Cloud, hoặc chọn giọng có sẵn trong máy',
    'Wait a few minutes, raise the quota on Google Cloud, or choose a built-in voice',
  ],
  ['Google không chấp nhận khóa của dự án', 'Google doesn’t accept the project’s key'],
  [
    'Hãy kiểm tra khóa, quyền và việc bật Text-to-Speech API, hoặc chọn giọng có sẵn trong máy',
    'Check the key, its rights and that the Text-to-Speech API is on, or choose a built-in voice',
  ],
  [
    'Google không đọc được yêu cầu này: giọng đọc có thể không còn',
    'Google can’t read this: the voice may no longer be there',
  ],
  ['Máy đọc của Google đang trục trặc', 'Google’s voices have a fault'],
  [
    'Chưa có khóa của dự án Google hoặc tệp khóa không đọc được',
    'There is no key of a Google project, or its file can’t be read',
  ],
  [
    'Hãy kiểm tra cấu hình giọng Google, hoặc chọn giọng có sẵn trong máy',
    'Check the settings of Google’s voices, or choose a built-in voice',
  ],
  ['Không nối được tới giọng Google', 'Google’s voices can’t be reached'],
  [
    'Hãy kiểm tra mạng Internet rồi thử lại, hoặc chọn giọng có sẵn trong máy',
    'Check the internet and try again, or choose a built-in voice',
  ],
  ['Hãy nhập chữ viết', 'Type how it is written'],
  ['Hãy nhập cách đọc', 'Type how it is read'],
  ['Mục này không còn trong từ điển đọc', 'This entry is no longer in the lexicon'],
  ['Bài phát thanh của cách đọc này không còn nữa', 'The script of this reading is no longer here'],
  [
    'Hãy tải lại trang rồi chọn bài khác hoặc chọn mọi bài',
    'Reload the page and choose another script, or all of them',
  ],
  ['Từ điển đọc đã có mục “{text}”', 'The lexicon has an entry “{text}” already'],
  ['Bài này đã có cách đọc riêng cho “{text}”', 'This script has a reading of its own for “{text}” already'],
  [
    'Dòng {number} của tệp từ điển đọc thiếu dấu ngoặc kép đóng',
    'Line {number} of the lexicon’s file lacks a closing quotation mark',
  ],
  ['Một mục của từ điển đọc chưa có chữ viết', 'an entry of the lexicon has nothing written'],
  ['hãy điền cột thứ nhất', 'fill in the first column'],
  ['Mục “{text}” của từ điển đọc chưa có cách đọc', 'the lexicon’s entry “{text}” has no reading'],
  ['hãy điền cột thứ hai', 'fill in the second column'],
  ['Mục “{text}” của từ điển đọc hợp với mọi chỗ', 'the lexicon’s entry “{text}” fits everywhere'],
  ['hãy ghi thêm chữ đứng cạnh', 'add a word that stands beside it'],
  ['Mục “{text}” của từ điển đọc quá dài', 'the lexicon’s entry “{text}” is too long'],
  ['hãy rút ngắn', 'shorten it'],
  [
    'Dòng {number} của tệp từ điển đọc nói tới bài “{text}” không có ở đây',
    'line {number} of the lexicon’s file names a script “{text}” that is not here',
  ],
  [
    'hãy sửa tên bài, hoặc để trống để áp dụng cho mọi bài',
    'change the title, or leave it empty for all scripts',
  ],
  [
    'Dòng {number} của tệp từ điển đọc nói tới bài “{text}” nhưng có nhiều bài cùng tên',
    'line {number} of the lexicon’s file names a script “{text}”, and there are several of that title',
  ],
  ['hãy đổi tên bài rồi nhập lại', 'change a title and bring the file in again'],
  [
    'Dòng {number} của tệp từ điển đọc có chữ đã hỏng dấu',
    'Line {number} of the lexicon’s file has letters that were lost',
  ],
  [
    'Trong Excel, hãy lưu tệp dạng “CSV UTF-8” rồi nhập lại',
    'Save the file in Excel as “CSV UTF-8” and bring it in again',
  ],
  [
    'Dòng {number} của tệp từ điển đọc đọc “{text}” khác dòng {number}',
    'line {number} of the lexicon’s file reads “{text}” otherwise than line {number}',
  ],
  ['hãy bỏ một trong hai dòng', 'leave out one of the two'],
];
