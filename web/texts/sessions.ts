/** Words about sessions (buổi phát): airings that follow each other as one programme. */
import { greetingOf, thanksOf } from '../../audio/greeting.ts';
import { texts } from './language.ts';

/** Said by the voice, so Vietnamese in both languages. */
const usual = { greeting: greetingOf, thanks: thanksOf };

export const sessions = texts(
  {
    title: 'Buổi phát',
    hint: 'Các lượt liền nhau của cùng cụm loa được phát như một chương trình: nhạc hiệu và lời chào một lần ở đầu, lời cảm ơn một lần ở cuối.',
    enabled: 'Ghép các lượt thành buổi phát',
    enabledHint: 'Tắt thì mỗi lượt phát riêng, với nhạc hiệu của bài.',
    greeting: 'Lời chào mở đầu',
    thanks: 'Lời cảm ơn kết thúc',
    usual,
    place: 'Trong buổi phát',
    places: {
      first: 'Mở đầu buổi, có lời chào',
      middle: 'Giữa buổi',
      last: 'Kết thúc buổi, có lời cảm ơn',
      alone: 'Cả buổi chỉ có lượt này',
    },
  },
  {
    title: 'Sessions',
    hint: 'Airings of the same zones that follow each other are one programme: chime and greeting once at its start, thanks once at its end.',
    enabled: 'Join airings to sessions',
    enabledHint: 'Off, each airing sounds by itself, with its own chimes.',
    greeting: 'Greeting',
    thanks: 'Thanks',
    usual,
    place: 'In its session',
    places: {
      first: 'Opens it, with the greeting',
      middle: 'In the middle',
      last: 'Closes it, with the thanks',
      alone: 'The only one in it',
    },
  },
);
