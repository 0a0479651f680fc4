/** Words about sessions (buổi phát): airings that follow each other as one programme. */
import { texts } from './language.ts';

/** Said by the voice, so Vietnamese in both languages; the same words as the service's. */
const named = (station: string) => (/^đài /iu.test(station) ? station : `Đài truyền thanh ${station}`);
const usual = {
  greeting: (station: string) => `Đây là ${named(station)}.`,
  thanks: (station: string) =>
    `Chương trình phát thanh của ${named(station)} đến đây là hết. Xin cảm ơn bà con đã lắng nghe.`,
};

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
