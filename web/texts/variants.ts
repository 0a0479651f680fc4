/** Words of a campaign's later recordings. */
import { texts } from './language.ts';

export const variantWords = texts(
  {
    title: 'Lời khác cho những ngày sau',
    hint: 'Bản thu chính phát từ ngày đầu. Có thể phát bài khác khi gần hết hạn, ví dụ bài nhắc lại ngắn hơn.',
    row: (days: number) => `Bài phát từ khi còn ${days} ngày`,
    from: 'Từ khi còn',
    days: 'ngày',
    daysLabel: 'Số ngày còn lại',
    remove: (days: number) => `Bỏ bài phát từ khi còn ${days} ngày`,
    addReminder: 'Bài nhắc lại',
    addLastDays: 'Bài cho những ngày cuối',
    takingTurns: 'Các bài cùng số ngày còn lại được phát luân phiên đều nhau.',
    fromLetter: (days: number) => `Soạn bài lúc còn ${days} ngày từ văn bản`,
    scriptTitle: (title: string, days: number) => `${title} – còn ${days} ngày`,
    made: (title: string) => `Đã soạn “${title}”. Hãy duyệt và làm bản thu, rồi chọn bài ở trên.`,
    openMade: 'Mở bài trong thẻ mới',
    about: 'Những ngày sau',
    aboutRow: (days: number, title: string) =>
      days === 0 ? `Ngày cuối: ${title}` : `Khi còn ${days} ngày: ${title}`,
    unready: 'chưa có bản thu dùng được, phát bản thu chính thay',
  },
  {
    title: 'Other words for later days',
    hint: 'The main recording plays from the first day. Another may play near the deadline, such as a shorter reminder.',
    row: (days: number) => `Script from ${days} days left`,
    from: 'From',
    days: 'days left',
    daysLabel: 'Days left',
    remove: (days: number) => `Remove the script from ${days} days left`,
    addReminder: 'Reminder',
    addLastDays: 'Script for the last days',
    takingTurns: 'Scripts with the same days left take turns evenly.',
    fromLetter: (days: number) => `Draft one for ${days} days left from the letter`,
    scriptTitle: (title: string, days: number) => `${title} – còn ${days} ngày`,
    made: (title: string) => `“${title}” is drafted. Approve and record it, then choose it above.`,
    openMade: 'Open it in a new tab',
    about: 'Later days',
    aboutRow: (days: number, title: string) =>
      days === 0 ? `The last day: ${title}` : `With ${days} ${days === 1 ? 'day' : 'days'} left: ${title}`,
    unready: 'no usable recording, the main one plays instead',
  },
);
