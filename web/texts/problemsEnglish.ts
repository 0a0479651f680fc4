/** What the service says when something can't be done, in English; sentence by sentence (phrasebook.ts). */
import { translator } from './phrasebook.ts';
import { readingProblems } from './problemsEnglishReading.ts';
import { settingsProblems } from './problemsEnglishSettings.ts';
import { soundProblems } from './problemsEnglishSound.ts';

export const problemsEnglish = translator({
  clauses: [
    // What to do, at the end of many.
    ['Hãy thử lại', 'Try again'],
    ['Hãy thử lại sau ít phút', 'Try again in a few minutes'],
    ['Hãy tải lại trang', 'Reload the page'],
    ['Hãy tải lại trang để xem lịch mới', 'Reload the page to see the new plan'],
    ['Hãy chọn giọng khác', 'Choose another voice'],
    ['Hãy chọn ít nhất một cụm loa', 'Choose at least one zone'],
    ['Hãy chọn lại cụm loa', 'Choose the zones again'],
    ['Hãy chọn lại ngày', 'Choose the days again'],
    ['Hãy kiểm tra lại tệp rồi gửi lại', 'Check the file and send it again'],
    ['Hãy làm lại bản thu', 'Make the recording again'],
    ['Hãy sửa mục đó', 'Change that entry'],

    // Signing in, and what is sent.
    ['Nội dung gửi lên không phải là JSON hợp lệ', 'What was sent is not valid JSON'],
    ['Nội dung gửi lên trống', 'What was sent is empty'],
    ['Máy chủ không nhận kiểu nội dung này', 'The server takes no content of this kind'],
    ['Nội dung gửi lên quá lớn', 'What was sent is too large'],
    ['Hãy chia nhỏ rồi gửi lại', 'Send it in smaller parts'],
    ['Tệp lớn quá {number} MB', 'The file is larger than {number} MB'],
    [
      'Hãy chọn tệp nhỏ hơn, hoặc dán phần chữ của văn bản vào',
      'Choose a smaller file, or paste the letter’s text',
    ],
    ['Dữ liệu gửi lên chưa đúng', 'What was sent isn’t right yet'],
    ['Hãy sửa các mục được chỉ ra rồi gửi lại', 'Change what is pointed out and send it again'],
    ['Bạn đã thử quá nhiều lần', 'You have tried too often'],
    ['Hãy đợi vài phút rồi thử lại', 'Wait a few minutes and try again'],
    ['Máy chủ không hiểu yêu cầu này', 'The server doesn’t understand this request'],
    ['Máy chủ gặp lỗi ngoài dự kiến', 'The server met an unexpected error'],
    ['nếu vẫn lỗi, hãy báo người quản trị', 'if it goes on, tell the administrator'],
    ['Không có địa chỉ này trên máy chủ', 'There is no such address on the server'],
    [
      'Không có thông báo nào ở địa chỉ này, hoặc đài đã ngừng đăng',
      'There is no notice at this address, or the station has taken it down',
    ],
    [
      'Yêu cầu này đến từ một trang khác nên bị từ chối',
      'This request came from another site and was refused',
    ],
    ['Tên đăng nhập hoặc mật khẩu không đúng', 'The user name or the password is wrong'],
    ['Hãy kiểm tra rồi thử lại', 'Check them and try again'],
    ['Đài đã có quản trị viên', 'The station has an administrator already'],
    [
      'Hãy đăng nhập, hoặc nhờ quản trị viên tạo tài khoản',
      'Sign in, or ask the administrator for an account',
    ],
    ['Mã thiết lập không đúng', 'The set-up code is wrong'],
    [
      'Mã được in ra trên máy chủ khi khởi động lần đầu',
      'The server prints it when it is started for the first time',
    ],
    ['Mã của đầu phát không đúng hoặc đã bị thay', 'The player’s code is wrong or has been replaced'],
    ['Hãy cấp mã mới trong trang Loa', 'Give it a new code on the page Loudspeakers'],
    ['Bạn chưa đăng nhập', 'You are not signed in'],
    ['Hãy đăng nhập rồi thử lại', 'Sign in and try again'],
    ['Việc này chỉ quản trị viên làm được', 'Only an administrator can do this'],
    [
      'Tên đăng nhập gồm 3–30 chữ thường không dấu, chữ số, dấu chấm, gạch nối',
      'A user name has 3 to 30 small letters without accents, figures, dots and hyphens',
    ],
    ['Mật khẩu cần ít nhất {number} ký tự', 'A password needs at least {number} characters'],
    ['Mật khẩu hiện tại không đúng', 'The present password is wrong'],
    [
      'Hãy gõ lại, hoặc nhờ quản trị viên đặt mật khẩu mới',
      'Type it again, or ask an administrator to set a new one',
    ],
    ['Mật khẩu dài quá {number} ký tự', 'The password is longer than {number} characters'],
    ['Hãy nhập tên', 'Give it a name'],
    ['Tên dài quá {number} ký tự', 'The name is longer than {number} characters'],

    // Campaigns and airings.
    ['Hãy nhập tên đợt tuyên truyền', 'Give the campaign a name'],
    ['Đợt tuyên truyền này không còn nữa', 'This campaign is no longer here'],
    ['Có {number} cụm loa đã chọn không còn nữa', '{number} of the chosen zones are no longer here'],
    ['Có cụm loa đã chọn không còn nữa', 'Some chosen zone is no longer here'],
    [
      'Ngày cuối ({number}) trước ngày đầu ({number.first})',
      'The last day ({number}) lies before the first ({number.first})',
    ],
    [
      'Ngày cuối {number} đã qua, không còn ngày nào để phát',
      'The last day, {number}, is over: no day is left',
    ],
    ['Hãy chọn ngày cuối từ hôm nay trở đi', 'Choose a last day from today on'],
    ['Một đợt kéo dài nhiều nhất {number} ngày', 'A campaign lasts {number} days at most'],
    ['Hãy chia thành các đợt ngắn hơn', 'Make several shorter ones'],
    [
      'Văn bản nêu hạn đến hết ngày {number}, nên ngày phát cuối không được là {number.last}',
      'The letter’s term ends with {number}, so {number.last} can’t be the last day',
    ],
    [
      'Văn bản nêu hạn trước ngày {number}, nên ngày phát cuối không được là {number.last}',
      'The letter’s term ends before {number}, so {number.last} can’t be the last day',
    ],
    ['Hãy chọn ngày cuối sớm hơn', 'Choose an earlier last day'],
    [
      'Một bản thu được chọn hai lần cho lúc còn {number} ngày',
      'Two recordings are chosen for when {number} days are left',
    ],
    ['Hãy bỏ bớt một dòng', 'Take one line away'],
    ['Nhịp tăng dần không có lượt phát nào', 'The rhythm has no airing at all'],
    ['Hãy đặt ít nhất một lượt mỗi ngày', 'Ask for at least one a day'],
    [
      'Mốc “còn {number} ngày” có hai lần trong nhịp tăng dần',
      '“{number} days left” stands twice in the rhythm',
    ],
    ['Hãy bỏ bớt một mốc', 'Take one of them away'],
    [
      'Nhịp phát giảm khi đến gần hạn: còn {number.a} ngày thì {number.b} lượt, còn {number.c} ngày chỉ {number.d} lượt',
      'The rhythm falls towards the deadline: {number.b} airings with {number.a} days left, only {number.d} with {number.c}',
    ],
    ['Hãy đặt số lượt không giảm', 'Ask for numbers that don’t fall'],
    ['Đợt tuyên truyền đã qua ngày cuối', 'The campaign is past its last day'],
    ['Hãy sửa ngày cuối rồi cho chạy tiếp', 'Change the last day and let it go on'],
    ['Đợt tuyên truyền này đã kết thúc', 'This campaign has ended'],
    ['Hãy tạo một đợt mới', 'Make a new one'],
    ['Bài phát thanh của bản thu này chưa được duyệt', 'The script of this recording has not been approved'],
    ['Hãy duyệt bài rồi thử lại', 'Approve it and try again'],
    ['Lượt phát này không còn trong lịch', 'This airing is no longer in the plan'],
    [
      'Lượt phát này đã xong hoặc đã hủy nên không sửa được nữa',
      'This airing is over or cancelled and can’t be changed',
    ],
    ['Lượt phát này đã bắt đầu nên không chuyển giờ được nữa', 'This airing has begun and can’t be moved'],
    [
      'Chương trình cố định phát theo giờ trong Cài đặt',
      'A fixed programme goes by the times under Settings',
    ],
    ['Hãy sửa giờ ở đó', 'Change them there'],
    [
      'Thông báo khẩn cấp phát ngay, không chuyển giờ được',
      'An emergency is played at once and can’t be moved',
    ],
    ['Giờ này đã qua', 'That time is over'],
    ['Hãy chọn một giờ sắp tới', 'Choose one that is to come'],
    [
      'Đợt tuyên truyền chỉ phát từ {number} đến {number.last}',
      'The campaign runs only from {number} to {number.last}',
    ],
    [
      'Trùng với lượt “{text}” lúc {number} ở cùng cụm loa hoặc cụm loa nghe thấy nhau',
      'It meets “{text}” at {number} in the same zone or one that hears it',
    ],
    [
      'Hai lượt của đợt này phải cách nhau ít nhất {number} phút',
      'airings of this campaign have to be {number} minutes apart',
    ],
    ['đã có một lượt lúc {number}', 'there is one at {number}'],
    ['Đây là giờ yên tĩnh ({number})', 'these are quiet hours ({number})'],
    ['chỉ tin khẩn cấp được phát', 'only emergencies may sound'],
    ['Nằm ngoài khung giờ phát của cụm loa', 'It lies outside the zone’s windows'],

    // Reports.
    ['Ngày cuối của kỳ báo cáo trước ngày đầu', 'The report’s last day lies before its first'],
    ['Kỳ báo cáo dài quá {number} ngày', 'The report is longer than {number} days'],
    ['Hãy chọn kỳ ngắn hơn', 'Choose a shorter period'],
    ['Không có đợt tuyên truyền này trong kỳ báo cáo', 'This campaign is not in the report’s period'],
    ['Đường dẫn lịch không đúng hoặc đã được đổi', 'The calendar’s address is wrong or has been changed'],
    ['Hãy lấy đường dẫn mới ở trang Lịch phát', 'Get the new one on the page Calendar'],
    ['Giờ viết như {number}', 'Write a time like {number}'],
    ['Thời điểm viết như {number}', 'Write an instant like {number}'],

    ...readingProblems,
    ...soundProblems,
    ...settingsProblems,
  ],
  gaps: {},
});
