/** The service's own words on an English desk: every reason that it can give is known there. */
import fc from '../anything.ts';
import { expect, test } from 'vitest';
import { reasons as playerReasons } from '../../loudspeakers/player/core/texts.ts';
import { reasons } from '../../schedules/airing/airing.ts';
import { read } from '../../audio/spoken/reader.ts';
import { plan } from '../../schedules/planner.ts';
import { parsePlanInput } from '../../schedules/planning/planInput.ts';
import { apartFromMachine } from '../../web/texts/machine.ts';
import { servedEnglish } from '../../web/texts/servedEnglish.ts';
import { anyWard } from '../schedules/planner/anyWard.ts';
import { ward } from '../schedules/planner/wards.ts';

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/i;

/** Those that the desk would leave in Vietnamese. */
const unknown = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)].filter((sentence) => {
    const english = servedEnglish(sentence);
    return english === undefined || VIETNAMESE.test(english.replace(/\(.*?\)/g, ''));
  });

test.each([
  ['Giọng Bắc (máy đọc có sẵn)', 'Northern voice (built in)'],
  [
    'Lượt 1/3 trong ngày, còn 3 ngày đến ngày cuối; 12 cụm loa phát cùng lúc; cách lượt gần nhất 5 giờ 45 phút.',
    'Airing 1 of 3 that day, 3 days before the last; 12 zones play together; 5 h 45 min from the nearest other one.',
  ],
  [
    'Các khung giờ trong ngày đã đủ số phút; thêm 6 phút cho khung sáng 05:30–07:00 để có thêm 2 lượt.',
    'The day’s windows have no minutes left; with 6 more minutes for the morning window 05:30–07:00 it gets 2 more.',
  ],
  [
    'Giờ yên tĩnh, giờ ngừng phát (thi; tuyển sinh) và chương trình cố định chiếm hết khung giờ; hãy mở thêm khung giờ vào lúc khác, ví dụ 17:00–17:30.',
    'Quiet hours, a time of silence (thi; tuyển sinh) and a fixed programme take up all of the windows; open a window at another time, for example 17:00–17:30.',
  ],
  ['Người trực đã hủy. Nhường cho thông báo khẩn cấp.', 'Cancelled by hand. It gave way to an emergency.'],
])('%s', (vietnamese, english) => {
  expect(servedEnglish(vietnamese)).toBe(english);
});

test.each([
  [
    'Không phát được ra thiết bị âm thanh “hw:0”: [alsa @ 0x5e] cannot open audio device (No such file).',
    'Không phát được ra thiết bị âm thanh “hw:0”.',
    '[alsa @ 0x5e] cannot open audio device (No such file)',
  ],
  [
    'Không phát được ra thiết bị âm thanh “default”: conf.c:4555: returned error. Cụm loa chưa có đầu phát nào.',
    'Không phát được ra thiết bị âm thanh “default”. Cụm loa chưa có đầu phát nào.',
    'conf.c:4555: returned error',
  ],
])('a sound card’s words are for who mends it: %s', (said, sentence, machine) => {
  expect(apartFromMachine(said)).toEqual({ sentence, machine });
  expect(unknown([sentence])).toEqual([]);
});

test('what people wrote behind a colon stays', () => {
  for (const said of ['Có phải là “MobiFone”?', 'Cụm loa “A” đang dùng trong đợt tuyên truyền: Thu rác'])
    expect(apartFromMachine(said)).toEqual({ sentence: said });
});

test('what it doesn’t know it leaves alone, whole', () => {
  expect(servedEnglish('Người trực đã hủy. Mưa to quá.')).toBeUndefined();
  expect(servedEnglish('')).toBeUndefined();
});

test('every reason for what became of an airing', () => {
  expect(unknown([...Object.values(reasons), ...Object.values(playerReasons)])).toEqual([]);
});

test('every doubt about a text', () => {
  const long = `Kính thưa bà con ${'trong phường ta '.repeat(20)}.`;
  const text = `Gặp XQZW tại Mobifne, ngày 31/2/2026, brzk ⌘.\n${long}`;
  const doubts = read(text).warnings.map(({ message }) => message);
  expect(doubts.length).toBeGreaterThan(4);
  expect(doubts.filter((doubt) => servedEnglish(doubt) === undefined)).toEqual([]);
});

test('every reason of a plan under pressure, and of any mixture of rules', () => {
  const said = new Set<string>();
  const listen = ({ airings, unmet }: ReturnType<typeof plan>) => {
    for (const { why } of [...airings, ...unmet]) said.add(why);
  };
  for (let seed = 1; seed <= 6; seed++)
    listen(
      plan(
        parsePlanInput(
          ward(seed, { zones: 6, campaigns: 14, days: 6, minutes: 6 + 3 * seed, stepSeconds: 15 }),
        ),
      ),
    );
  fc.assert(
    fc.property(anyWard(), (input) => listen(plan(input))),
    { numRuns: 60, seed: 8 },
  );
  expect(said.size).toBeGreaterThan(100);
  expect(unknown(said)).toEqual([]);
});
