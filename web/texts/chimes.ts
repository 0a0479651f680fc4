/** Words of the chimes in Cài đặt. */
import { texts } from './language.ts';

export const chimes = texts(
  {
    title: 'Nhạc hiệu',
    hint: 'Vang lên trước và sau mỗi bài, để bà con biết mà lắng nghe. Bản thu đã làm giữ nguyên nhạc hiệu cũ.',
    ends: { opening: 'Mở đầu', closing: 'Kết thúc' },
    none: 'Không có nhạc hiệu',
    melodies: {
      'bells-4': 'Bốn tiếng chuông lên cao',
      'bells-3': 'Ba tiếng chuông',
      'bells-2': 'Hai tiếng chuông xuống thấp',
      'bell-1': 'Một tiếng chuông',
    } as Record<string, string>,
    seconds: (seconds: string) => `${seconds} giây`,
    hear: 'Nghe thử',
    hearOf: (end: string) => `Nghe thử nhạc hiệu: ${end}`,
    bring: 'Tải lên nhạc hiệu của đài',
    bringHint: 'Tệp .mp3, .wav, .ogg hoặc .m4a, dài nhất 30 giây.',
    own: 'Nhạc hiệu của đài',
    brought: 'Đã thêm nhạc hiệu và chọn làm mở đầu. Hãy lưu cài đặt.',
    removeOf: (title: string) => `Xóa nhạc hiệu “${title}”`,
    removeText: 'Nhạc hiệu này không còn để chọn nữa. Bản thu đã làm không đổi.',
  },
  {
    title: 'Chimes',
    hint: 'Sound before and after each announcement, so that people listen. Recordings already made keep theirs.',
    ends: { opening: 'Opening', closing: 'Closing' },
    none: 'No chime',
    melodies: {
      'bells-4': 'Four rising bells',
      'bells-3': 'Three bells',
      'bells-2': 'Two falling bells',
      'bell-1': 'One bell',
    },
    seconds: (seconds: string) => `${seconds} s`,
    hear: 'Listen',
    hearOf: (end: string) => `Listen to the chime: ${end}`,
    bring: 'Upload the station’s own',
    bringHint: 'An .mp3, .wav, .ogg or .m4a file of at most 30 seconds.',
    own: 'The station’s own chime',
    brought: 'Chime added and chosen as the opening. Save the settings.',
    removeOf: (title: string) => `Remove chime “${title}”`,
    removeText: 'It can’t be chosen any more. Recordings already made don’t change.',
  },
);
