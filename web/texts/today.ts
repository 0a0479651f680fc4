/** Words of the page Hôm nay. */
import { texts } from './language.ts';

interface NeedWords {
  readonly kind: keyof typeof english;
  readonly text: string;
  readonly names?: readonly string[] | undefined;
  readonly count?: number | undefined;
  readonly link: string;
}

const things = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const english = {
  approve: (of: string) => `${of} is waiting for approval.`,
  'doubtful-words': (of: string, count: number) =>
    `${of} is waiting for approval, with ${things(count, 'doubtful reading', 'doubtful readings')}.`,
  'recording-failed': (of: string) =>
    of
      ? `${of} has no usable recording. Make it anew, or choose another.`
      : 'The greeting of the sessions could not be made, so scripts play one by one.',
  'player-offline': (of: string) =>
    `${of}: a player has lost its connection. Check its power and its network.`,
  'player-trouble': (of: string) =>
    `${of}: a player is connected but can’t sound. Check its cable and sound device.`,
  missed: (_of: string, count: number) => `${things(count, 'airing was', 'airings were')} not played today.`,
  unmet: (_of: string, count: number) =>
    `${things(count, 'campaign lacks', 'campaigns lack')} airings today. The calendar says why.`,
  'no-zone': (of: string) =>
    of ? `${of} has no zone left to play in. Choose its zones again.` : 'There are no zones yet. Add one.',
  'no-player': (of: string) => `${of}: no player yet. Add one.`,
};
const quoted = new Set<keyof typeof english>(['approve', 'doubtful-words', 'recording-failed', 'no-zone']);
/** In English the desk says it itself: the service speaks Vietnamese. */
export function englishNeed({ kind, names = [], count = 0 }: NeedWords): string {
  const shown = names.slice(0, 3).map((name) => (quoted.has(kind) ? `“${name}”` : name));
  const others = names.length - shown.length;
  return english[kind](shown.join(', ') + (others > 0 ? ` and ${others} more` : ''), count);
}

/** What a need offers, named by where its link leads unless that is where most of its kind lead. */
const offers =
  (usual: Readonly<Record<NeedWords['kind'], string>>, elsewhere: Readonly<Record<string, string>>) =>
  ({ kind, link }: Pick<NeedWords, 'kind' | 'link'>): string =>
    Object.entries(elsewhere).find(([place]) => link.startsWith(place))?.[1] ?? usual[kind];

export const todayWords = texts(
  {
    clock: 'Giờ của đài',
    date: (weekday: string, day: string) => `${weekday}, ${day}`,
    summary: {
      none: 'Hôm nay không có lượt phát nào.',
      played: (count: number) => `${count} lượt đã phát`,
      left: (count: number) => `còn ${count} lượt`,
      wrong: (count: number) => `${count} lượt không phát được`,
    },
    dayTitle: 'Ngày phát sóng',
    dayHint: 'Ô nền là khung giờ được phát. Bấm vào một lượt để xem hoặc đổi.',
    onAir: 'Đang phát',
    onAirIn: (title: string, zone: string) => `Đang phát “${title}” ở ${zone}`,
    leftOver: (left: string) => `còn ${left}`,
    waiting: 'chờ đầu phát báo kết thúc',
    nextAt: (time: string, wait: string) => `Tiếp: ${time}, ${wait}`,
    inMinutes: (words: string) => `sau ${words}`,
    session: (from: string, to: string) => `${from} – ${to}`,
    tomorrow: 'ngày mai',
    onOtherDay: (day: string) => `ngày ${day}`,
    nothingNext: 'Chưa có lượt tiếp theo',
    quietZone: 'Chưa có lượt phát',
    list: 'Các lượt hôm nay',
    all: (count: number) => `Xem cả ${count} cụm loa`,
    fewer: 'Thu gọn',
    needs: 'Việc cần bạn',
    needsNone: 'Không có việc nào chờ bạn.',
    needsMore: (count: number) => `và ${count} việc khác`,
    /** The service's own words, which say most. */
    need: (need: NeedWords): string => need.text,
    act: offers(
      {
        approve: 'Mở bài để duyệt',
        'doubtful-words': 'Xem chỗ ngờ',
        'recording-failed': 'Mở bài',
        'player-offline': 'Xem loa',
        'player-trouble': 'Xem loa',
        missed: 'Xem nhật ký',
        unmet: 'Xem lịch',
        'no-zone': 'Thêm cụm loa',
        'no-player': 'Thêm đầu phát',
      },
      { '/cai-dat': 'Mở cài đặt', '/dot-tuyen-truyen': 'Sửa đợt' },
    ),
    emergency: {
      open: 'Phát khẩn cấp',
      title: 'Phát khẩn cấp',
      hint: 'Phát ngay bây giờ, đè lên mọi thứ đang phát ở các cụm loa được chọn, kể cả giờ yên tĩnh.',
      what: 'Phát bài nào?',
      where: 'Ở đâu?',
      repeat: 'Phát mấy lần liền?',
      times: (count: number) => `${count} lần`,
      next: 'Tiếp tục',
      back: 'Quay lại',
      confirmTitle: 'Phát ngay bây giờ?',
      confirmWhat: (title: string, length: string) => `“${title}” (${length})`,
      confirmRepeat: (times: number) => (times === 1 ? 'phát một lần' : `phát ${times} lần liền`),
      confirmWhere: (zones: number) => `tại ${zones} cụm loa:`,
      hold: 'Giữ nút để phát ngay',
      holding: 'Giữ thêm chút nữa…',
      holdHint: 'Giữ nút khoảng hai giây. Nhả ra sớm thì không có gì xảy ra.',
      started: 'Đã ra lệnh phát khẩn cấp.',
      running: (title: string, zones: number) => `Đang phát khẩn cấp “${title}” ở ${zones} cụm loa`,
      stop: 'Dừng phát khẩn cấp',
      stopTitle: 'Dừng phát khẩn cấp?',
      stopBody: 'Mọi thông báo khẩn cấp đang phát hoặc chờ phát lặp lại sẽ dừng ngay.',
      stopped: 'Đã dừng phát khẩn cấp.',
      needRecording: 'Hãy chọn bài.',
      needZone: 'Hãy chọn ít nhất một cụm loa.',
    },
  },
  {
    clock: 'Station time',
    date: (weekday: string, day: string) => `${weekday}, ${day}`,
    summary: {
      none: 'No airings today.',
      played: (count: number) => `${count} played`,
      left: (count: number) => `${count} to come`,
      wrong: (count: number) => `${count} not played`,
    },
    dayTitle: 'The broadcast day',
    dayHint: 'Shaded are the broadcast windows. Click an airing to see or change it.',
    onAir: 'On air',
    onAirIn: (title: string, zone: string) => `“${title}” is on air in ${zone}`,
    leftOver: (left: string) => `${left} left`,
    waiting: 'waiting for the player to confirm the end',
    nextAt: (time: string, wait: string) => `Next: ${time}, ${wait}`,
    inMinutes: (words: string) => `in ${words}`,
    session: (from: string, to: string) => `${from} – ${to}`,
    tomorrow: 'tomorrow',
    onOtherDay: (day: string) => `on ${day}`,
    nothingNext: 'Nothing coming up',
    quietZone: 'No airings',
    list: 'Today’s airings',
    all: (count: number) => `Show all ${count} zones`,
    fewer: 'Show fewer',
    needs: 'Needs you',
    needsNone: 'Nothing is waiting for you.',
    needsMore: (count: number) => `and ${count} more`,
    need: englishNeed,
    act: offers(
      {
        approve: 'Open to approve',
        'doubtful-words': 'See the words',
        'recording-failed': 'Open script',
        'player-offline': 'Loudspeakers',
        'player-trouble': 'Loudspeakers',
        missed: 'Open log',
        unmet: 'Open calendar',
        'no-zone': 'Add a zone',
        'no-player': 'Add a player',
      },
      { '/cai-dat': 'Open settings', '/dot-tuyen-truyen': 'Edit campaign' },
    ),
    emergency: {
      open: 'Emergency',
      title: 'Emergency announcement',
      hint: 'Plays at once, over anything that is on in the chosen zones, even in quiet hours.',
      what: 'What?',
      where: 'Where?',
      repeat: 'How many times in a row?',
      times: (count: number) => (count === 1 ? 'once' : `${count} times`),
      next: 'Continue',
      back: 'Back',
      confirmTitle: 'Play now?',
      confirmWhat: (title: string, length: string) => `“${title}” (${length})`,
      confirmRepeat: (times: number) => (times === 1 ? 'played once' : `played ${times} times in a row`),
      confirmWhere: (zones: number) => (zones === 1 ? 'in 1 zone:' : `in ${zones} zones:`),
      hold: 'Hold to play now',
      holding: 'Keep holding…',
      holdHint: 'Hold the button for about two seconds. Let go early and nothing happens.',
      started: 'The emergency announcement has been ordered.',
      running: (title: string, zones: number) => `Emergency “${title}” is on in ${zones} zones`,
      stop: 'Stop the emergency',
      stopTitle: 'Stop the emergency announcement?',
      stopBody: 'Every emergency announcement that is playing or waiting to repeat stops at once.',
      stopped: 'Emergency announcement stopped.',
      needRecording: 'Choose a script.',
      needZone: 'Choose at least one zone.',
    },
  },
);
