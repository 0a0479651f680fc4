/** What the service says of the plan and of the air, in English. Its moulds: schedules/planning/reasons.ts and others. */
import { translator } from './phrasebook.ts';

export const servedEnglish = translator({
  clauses: [
    // Voices that are there from the start.
    ['Giọng Bắc (máy đọc có sẵn)', 'Northern voice (built in)'],
    ['Giọng Trung (máy đọc có sẵn)', 'Central voice (built in)'],
    ['Giọng Nam (máy đọc có sẵn)', 'Southern voice (built in)'],
    // Why an airing is planned then.
    [
      'Lượt {number.this}/{number.all} trong ngày, {left}',
      'airing {number.this} of {number.all} that day, {left}',
    ],
    ['{number} cụm loa phát cùng lúc', '{number} zones play together'],
    ['cách lượt gần nhất {span}', '{span} from the nearest other one'],
    ['Do người trực đặt giờ', 'set by hand'],
    ['Khẩn cấp, lần {number.this}/{number.all}', 'emergency, {number.this} of {number.all}'],
    ['Khẩn cấp', 'emergency'],
    ['Phát lại vì bị ngắt lúc đang phát', 'played again: it was cut off while on air'],
    ['Tiếp âm trở lại vì bị ngắt lúc đang phát', 'relayed again: it was cut off while on air'],
    ['Chương trình cố định, tiếp âm', 'fixed programme, relayed'],
    ['Chương trình cố định', 'fixed programme'],
    [
      'Bản thu dài hơn khung {span} nên ngừng khi hết khung',
      'the recording is {span} longer than its slot and stops with it',
    ],
    ['Bản thu ngắn hơn khung {span}', 'the recording is {span} shorter than its slot'],
    // Why it is not planned at all, and what would help.
    [
      'Ngày lễ này cụm loa không phát theo cài đặt khung giờ',
      'by the windows’ settings the zone is silent on this holiday',
    ],
    ['Ngày này cụm loa không có khung giờ phát', 'the zone has no window on this day'],
    ['Các khung giờ của ngày đã qua', 'the day’s windows are over'],
    ['phần còn thiếu không bù được trong ngày', 'what is lacking can’t be made up for on this day'],
    ['Các khung giờ trong ngày đã đủ số phút', 'the day’s windows have no minutes left'],
    [
      'Bài dài {span}, hơn số phút của mọi khung giờ',
      'at {span} the script is longer than any window’s minutes',
    ],
    [
      'Bài dài {span}, hơn phần còn lại của mọi khung giờ',
      'at {span} the script is longer than what is left of any window',
    ],
    [
      'thêm {number} phút cho {window} để có thêm {number.more} lượt',
      'with {number} more minutes for {window} it gets {number.more} more',
    ],
    ['thêm {number} phút cho {window}', 'give {window} {number} more minutes'],
    ['Hai lượt phải cách nhau ít nhất {number} phút', 'airings have to be {number} minutes apart'],
    [
      'Hai lượt phải cách nhau ít nhất {number} phút và khung giờ đã đủ số phút',
      'airings have to be {number} minutes apart and the window has no minutes left',
    ],
    [
      'hãy giảm khoảng cách này còn {number.gap} phút và thêm {number} phút cho {window}',
      'make it {number.gap} minutes and give {window} {number} more',
    ],
    ['hãy giảm khoảng cách này còn {number} phút, hoặc {remedy}', 'make it {number} minutes, or {remedy}'],
    ['hãy giảm khoảng cách này còn {number} phút', 'make it {number} minutes'],
    ['hãy rút ngắn bài, hoặc {remedy}', 'shorten the script, or {remedy}'],
    ['hãy rút ngắn bài', 'shorten the script'],
    ['hãy {remedy}', '{remedy}'],
    [
      'ngày này không còn giờ nào phát được, nếu cần hãy tăng số lượt ở các ngày khác',
      'no time is left on this day; if need be, raise the number of airings on other days',
    ],
    ['{walls} chiếm hết khung giờ', '{walls} take up all of the windows'],
    [
      'Không còn khoảng trống {span} giữa các lượt khác và lượt của cụm loa nghe thấy nhau',
      'no gap of {span} is left between other airings and those of zones within earshot',
    ],
    ['Không còn khoảng trống {span} giữa các lượt khác', 'no gap of {span} is left between other airings'],
    // Why it stands in the way, or was taken out of the plan.
    ['Nằm ngoài những ngày của đợt tuyên truyền', 'outside the campaign’s days'],
    ['Nằm ngoài khung giờ phát của cụm loa', 'outside the zone’s broadcast windows'],
    ['Đây là giờ yên tĩnh ({text})', 'quiet hours ({text})'],
    ['chỉ tin khẩn cấp được phát', 'only emergencies are played'],
    ['Cụm loa ngừng phát trong khoảng này ({text})', 'the zone is silent at this time ({text})'],
    ['Cụm loa ngừng phát trong khoảng này', 'the zone is silent at this time'],
    ['Trùng chương trình cố định “{text}” lúc {number}', 'meets the fixed programme “{text}” at {number}'],
    ['Trùng chương trình cố định “{text}”', 'meets the fixed programme “{text}”'],
    ['Lịch đã đổi', 'the plan has changed'],
    // What became of it.
    ['Cụm loa chưa có đầu phát nào', 'the zone has no player yet'],
    ['Hãy thêm đầu phát ở trang Loa', 'add one on the page Loudspeakers'],
    ['Không nhận được báo cáo của đầu phát', 'the player sent no report'],
    [
      'Đầu phát đã bắt đầu phát nhưng không báo là đã phát xong',
      'the player began but never said that it had ended',
    ],
    ['Phát quá thời lượng tối đa nên đã bị ngắt', 'it ran longer than it may and was ended'],
    ['Người trực đã hủy', 'cancelled by hand'],
    ['Nhường cho thông báo khẩn cấp', 'it gave way to an emergency'],
    ['Người trực đã dừng phát khẩn cấp', 'the emergency was stopped by hand'],
    ['Tệp âm thanh bị hỏng hoặc bị mất', 'the sound file is damaged or lost'],
    ['Hãy làm lại bản thu', 'make the recording anew'],
    [
      'Không ghép được vào buổi phát nên phát riêng, với nhạc hiệu của bài',
      'it could not be joined to its session and plays by itself, with its own chimes',
    ],
    ['Cụm loa đã bị xóa', 'the zone was deleted'],
    ['Nhường cho bản tin ưu tiên cao hơn', 'it gave way to something of higher priority'],
    ['Quá thời lượng tối đa nên đã ngắt', 'it ran longer than it may and was ended'],
    ['Chưa tải được tệp âm thanh trước giờ phát', 'the sound file had not arrived in time'],
    ['Tệp âm thanh hỏng, không giải mã được', 'the sound file is damaged and can’t be decoded'],
    ['Hết khung của chương trình', 'the programme’s slot was over'],
    ['Không nhận được luồng tiếp âm từ máy chủ', 'no relayed stream came from the server'],
    ['Nguồn tiếp âm bị ngắt giữa chừng', 'the relay’s source broke off'],
    [
      'Cụm loa bận phát nội dung khác cho đến quá giờ',
      'the zone was busy with something else until it was too late',
    ],
    ['Đầu phát chưa biết giờ chính xác', 'the player did not know the exact time'],
    ['Đầu phát không hoạt động vào giờ phát', 'the player was off at that time'],
    ['Đầu phát khởi động lại khi đang phát', 'the player restarted while on air'],
    ['Đầu phát đã tắt khi đang phát', 'the player was switched off while on air'],
    // What can't be done with zones and players.
    ['Không tìm thấy cụm loa này', 'this zone was not found'],
    ['Không tìm thấy đầu phát này', 'this player was not found'],
    ['Có thể nó vừa bị xóa', 'it may just have been deleted'],
    ['Đã có cụm loa tên “{text}”', 'there is a zone named “{text}”'],
    [
      'Hãy đặt tên khác, không chỉ khác chữ hoa hay dấu',
      'give it another name, not only other capitals or marks',
    ],
    ['Một cụm loa không thể nghe thấy chính nó', 'a zone can’t hear itself'],
    ['Cụm loa “{text}” còn {number} đầu phát', 'the zone “{text}” still has {number} players'],
    [
      'Cụm loa “{text}” đang dùng trong đợt tuyên truyền: {text.titles}',
      'the zone “{text}” is used by campaigns: {text.titles}',
    ],
    [
      'Hãy bỏ cụm này khỏi các đợt đó hoặc kết thúc đợt trước khi xóa',
      'take it out of them, or end them, before you delete it',
    ],
    ['Hãy chuyển chúng sang cụm khác hoặc xóa trước', 'move them to another zone or delete them first'],
    [
      'Vị trí trên sơ đồ cần cả hai số: từ trái sang và từ trên xuống',
      'a place on the plan takes both numbers: from the left and from the top',
    ],
    [
      'Giờ chỉnh âm lượng {number} bắt đầu và kết thúc cùng lúc',
      'the hours {number} begin and end at the same time',
    ],
    ['Hãy sửa một trong hai giờ', 'change one of the two'],
    [
      'Hai khoảng giờ chỉnh âm lượng {number} và {number.other} trùng nhau',
      'the hours {number} and {number.other} overlap',
    ],
    ['Hãy sửa để chúng rời nhau', 'part them'],
    // Why a zone isn't tested now.
    ['Đang là giờ yên tĩnh {number}', 'these are the quiet hours {number}'],
    ['Hãy thử loa sau giờ này', 'test the loudspeakers after them'],
    ['Cụm loa đang trong đợt tạm ngừng phát', 'the zone is silent for now, as the settings say'],
    ['Hãy thử loa sau đợt này', 'test the loudspeakers after that'],
    ['Cụm loa chưa có đầu phát nào đang nối', 'no player of the zone is connected'],
    ['Hãy kiểm tra nguồn điện và mạng của đầu phát', 'check the player’s power and network'],
    // What a player says of its sound card: loudspeakers/player/node/outputs.ts.
    ['Không phát được ra thiết bị âm thanh “{text}”', 'the sound card “{text}” plays nothing'],
    ['Thiết bị âm thanh “{text}” không nhận tiếng', 'the sound card “{text}” takes no sound'],
    ['đang khởi động lại', 'it is being started again'],
    ['Cụm loa đang phát', 'the zone is playing'],
    ['Hãy thử loa khi đã phát xong', 'test the loudspeakers when it is done'],
    // What a text has that is doubtful when it is read: audio/spoken/warnings.ts.
    ['Không có trong từ điển đọc: “{text}”', '“{text}” is in no dictionary'],
    ['Có phải là “{text}”?', 'is “{text}” meant?'],
    ['Chưa biết đọc “{text}”', 'it is not known how to read “{text}”'],
    ['hãy thêm cách đọc vào từ điển đọc', 'add its reading to Pronunciation'],
    [
      'Chưa biết chữ viết tắt “{text}”, sẽ đọc từng chữ cái',
      'the abbreviation “{text}” is not known and is spelled',
    ],
    ['hãy viết đầy đủ nếu cần', 'write it in full if need be'],
    ['Lịch không có ngày “{text}”', 'there is no day “{text}”'],
    ['hãy xem lại ngày này', 'look at it again'],
    ['Ký hiệu “{text}” không đọc được nên bị bỏ qua', 'the sign “{text}” can’t be read and is left out'],
    [
      'Câu dài {number} tiếng, khó nghe qua loa',
      'a sentence of {number} syllables is hard to follow through a loudspeaker',
    ],
    ['nên tách thành câu ngắn hơn', 'part it into shorter ones'],
  ],
  gaps: {
    left: [
      ['hôm nay là ngày cuối', 'the last day'],
      ['còn {number} ngày đến ngày cuối', '{number} days before the last'],
    ],
    remedy: [
      [
        'mở thêm khung giờ vào lúc khác, ví dụ {number}',
        'open a window at another time, for example {number}',
      ],
    ],
    span: [
      ['{number} giờ {number.minutes} phút', '{number} h {number.minutes} min'],
      ['{number} giờ', '{number} h'],
      ['{number} phút', '{number} min'],
      ['{number} giây', '{number} s'],
    ],
    window: [
      ['khung sáng {number}', 'the morning window {number}'],
      ['khung trưa {number}', 'the noon window {number}'],
      ['khung chiều {number}', 'the afternoon window {number}'],
      ['khung tối {number}', 'the evening window {number}'],
      ['khung đêm {number}', 'the night window {number}'],
    ],
    walls: [
      ['{wall.a}, {wall.b} và {wall.c}', '{wall.a}, {wall.b} and {wall.c}'],
      ['{wall.a} và {wall.b}', '{wall.a} and {wall.b}'],
      ['{wall}', '{wall}'],
    ],
    wall: [
      ['giờ yên tĩnh', 'quiet hours'],
      ['giờ ngừng phát ({text})', 'a time of silence ({text})'],
      ['giờ ngừng phát', 'a time of silence'],
      ['chương trình cố định', 'a fixed programme'],
      ['lượt khác', 'other airings'],
    ],
  },
});
