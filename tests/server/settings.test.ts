import { expect, test } from 'vitest';
import { systemClock } from '../../common/clock.ts';
import { liveEvents } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import type { Settings } from '../../server/routes/settings.ts';
import { settings } from '../../server/settings.ts';
import { checkSchedule } from '../../server/settingsRules.ts';
import { testDatabase } from '../database.ts';

async function fresh() {
  const db = await testDatabase();
  const events = liveEvents();
  const heard: string[] = [];
  const asked: string[] = [];
  const silent = new Set<string>();
  const unreachable = () =>
    new Failure(
      'unavailable',
      'relay-unreachable',
      'Không kết nối được nguồn tiếp âm dai.example: địa chỉ không phải là luồng âm thanh.',
    );
  events.listen((event) => heard.push(event.type));
  const make = () =>
    settings({
      db,
      clock: systemClock,
      events,
      stationName: 'Đài phường',
      timeZone: 'Asia/Ho_Chi_Minh',
      checkRelay: (url) => {
        asked.push(url);
        return silent.has(url) ? Promise.reject(unreachable()) : Promise.resolve();
      },
      checkChimes: () => Promise.resolve(),
    });
  return { heard, asked, silent, make, store: make() };
}

test('a new station has what a ward usually needs, and it breaks no rule', async () => {
  const { store } = await fresh();
  const usual = await store.get();
  expect(usual.schedule.windows.map(({ start, end }) => `${start}–${end}`)).toEqual([
    '05:30–07:00',
    '11:15–11:45',
    '16:45–18:00',
  ]);
  expect(usual.schedule.quietHours).toEqual([{ start: '21:30', end: '05:00' }]);
  expect(usual.voice).toEqual({ id: 'espeak:vi', speed: 1 });
  expect(() => checkSchedule(usual.schedule)).not.toThrow();
});

test('what is changed is kept, what is not named stays, and the desk is told', async () => {
  const { heard, make, store } = await fresh();
  await store.change({ station: { name: 'Đài phường Bắc Kạn' } });
  await store.change({ voice: { id: 'espeak:vi-vn-x-south', speed: 0.9 } });
  expect(await make().get()).toMatchObject({
    station: { name: 'Đài phường Bắc Kạn' },
    voice: { id: 'espeak:vi-vn-x-south', speed: 0.9 },
    schedule: { windows: [{ id: 'sang' }, { id: 'trua' }, { id: 'chieu' }] },
  });
  expect(heard).toEqual(['settings', 'settings']);
});

test('a change that breaks a rule changes nothing', async () => {
  const { heard, store } = await fresh();
  const before = await store.get();
  const windows = [{ id: 'dem', days: [1], start: '22:00', end: '23:00', maxMinutes: 5 }];
  await expect(
    store.change({ station: { name: 'X' }, schedule: { ...before.schedule, windows } }),
  ).rejects.toThrow(/22:00–23:00 lấn vào giờ yên tĩnh/);
  expect(await store.get()).toEqual(before);
  expect(heard).toEqual([]);
});

type Schedule = Settings['schedule'];
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const window = (start: string, end: string, more: object = {}) => ({
  id: `${start}-${end}`,
  days: everyDay,
  start,
  end,
  maxMinutes: 10,
  ...more,
});
const schedule = (part: Partial<Schedule>): Schedule => ({
  windows: [],
  quietHours: [],
  blackouts: [],
  programmes: [],
  ...part,
});
const programme = { id: 'tiep-am', days: everyDay, start: '05:00', durationSeconds: 900 };

const cron = (expression: string) => ({ id: 'ban-tin', cron: expression, durationSeconds: 900 });

const playing = {
  id: 'ban-tin',
  days: everyDay,
  start: '05:30',
  durationSeconds: 900,
  play: { recordingId: 'r' },
};
const relaying = {
  id: 'dai-tinh',
  days: everyDay,
  start: '05:45',
  durationSeconds: 900,
  relay: { url: 'https://dai.example/live.m3u8' },
};

test.each<[string, Partial<Schedule>, RegExp | null]>([
  ['windows side by side', { windows: [window('05:30', '06:30'), window('06:30', '07:00')] }, null],
  ['windows that overlap', { windows: [window('05:30', '06:30'), window('06:00', '07:00')] }, /trùng nhau/],
  [
    'windows that overlap after midnight',
    { windows: [window('23:00', '01:00'), window('00:30', '02:00')] },
    /trùng nhau/,
  ],
  [
    'over midnight from Sunday into Monday',
    { windows: [window('23:00', '01:00', { days: [7] }), window('00:30', '02:00', { days: [1] })] },
    /trùng nhau/,
  ],
  [
    'the same hours on other days',
    { windows: [window('05:30', '06:30', { days: [1] }), window('05:30', '06:30', { id: 'b', days: [2] })] },
    null,
  ],
  [
    'the same hours in other zones',
    {
      windows: [
        window('05:30', '06:30', { zones: ['a'] }),
        window('05:30', '06:30', { id: 'b', zones: ['b'] }),
      ],
    },
    null,
  ],
  [
    'the same hours everywhere and in one zone',
    { windows: [window('05:30', '06:30'), window('05:30', '06:30', { id: 'b', zones: ['b'] })] },
    /trùng nhau/,
  ],
  [
    'two windows of one id',
    { windows: [window('05:00', '06:00', { id: 'a' }), window('07:00', '08:00', { id: 'a' })] },
    /cùng mã/,
  ],
  ['a window of no length', { windows: [window('05:30', '05:30')] }, /cùng lúc/],
  [
    'more minutes than the window has',
    { windows: [window('11:15', '11:45', { maxMinutes: 31 })] },
    /chỉ dài 30 phút/,
  ],
  [
    'a window in quiet hours',
    { windows: [window('04:30', '06:00')], quietHours: [{ start: '21:30', end: '05:00' }] },
    /giờ yên tĩnh/,
  ],
  [
    'a window up to quiet hours',
    { windows: [window('20:00', '21:30')], quietHours: [{ start: '21:30', end: '05:00' }] },
    null,
  ],
  [
    'quiet hours twice',
    {
      quietHours: [
        { start: '21:30', end: '05:00' },
        { start: '04:00', end: '06:00' },
      ],
    },
    /trùng nhau/,
  ],
  ['quiet hours of no length', { quietHours: [{ start: '21:30', end: '21:30' }] }, /cùng lúc/],
  [
    'a blackout that ends before it begins',
    { blackouts: [{ start: '2026-06-12T06:00', end: '2026-06-11T06:00' }] },
    /trước khi bắt đầu/,
  ],
  [
    'a blackout on a day that is not',
    { blackouts: [{ start: '2026-02-30T06:00', end: '2026-03-11T06:00' }] },
    /Không có thời điểm/,
  ],
  ['a programme by cron', { programmes: [cron('30 17 * * 1-5')] }, null],
  ['a programme of no time', { programmes: [{ id: 'a', durationSeconds: 60 }] }, /chưa có giờ phát/],
  ['a programme of two times', { programmes: [{ ...programme, cron: '0 5 * * *' }] }, /vừa có giờ, vừa có/],
  ['words for a cron expression', { programmes: [cron('sáng thứ hai')] }, /không phải là biểu thức cron/],
  ['a cron expression with seconds', { programmes: [cron('0 30 17 * * 1')] }, /đủ năm phần/],
  ['an hour that is none', { programmes: [cron('0 25 * * *')] }, /không phải là biểu thức cron/],
  ['31 February', { programmes: [cron('0 5 31 2 *')] }, /không phải là biểu thức cron/],
  [
    'windows on holidays alone',
    {
      windows: [
        window('08:00', '09:00', { holidays: 'only' }),
        window('05:30', '06:30', { holidays: 'skip' }),
      ],
    },
    null,
  ],
  ['a programme twice', { programmes: [programme, programme] }, /cùng mã/],
])('%s', (_what, part, refused) => {
  if (!refused) return expect(() => checkSchedule(schedule(part))).not.toThrow();
  expect(() => checkSchedule(schedule(part))).toThrow(Failure);
  expect(() => checkSchedule(schedule(part))).toThrow(refused);
});

test.each<[string, Schedule['programmes'], RegExp | null]>([
  ['one that plays and one that relays, one after the other', [playing, relaying], null],
  ['one that plays and relays', [{ ...playing, relay: relaying.relay }], /vừa phát bản thu, vừa tiếp âm/],
  ['one that plays nothing yet', [{ ...playing, play: { recordingId: '' } }], /chưa có bản thu/],
  [
    'a file for a stream',
    [{ ...relaying, relay: { url: 'file:///etc/passwd' } }],
    /http:\/\/ hoặc https:\/\//,
  ],
  ['two at once', [playing, { ...relaying, start: '05:35' }], /“ban-tin” và “dai-tinh” phát chồng giờ/],
  [
    'two at once in other zones',
    [
      { ...playing, zones: ['a'] },
      { ...relaying, start: '05:35', zones: ['b'] },
    ],
    null,
  ],
  [
    'one that comes again before it is over',
    [{ ...cron('*/10 * * * *'), play: playing.play }],
    /giờ yên tĩnh|bắt đầu lại/,
  ],
  ['one in quiet hours', [{ ...playing, start: '21:20' }], /lấn vào giờ yên tĩnh 21:30–05:00/],
  ['one in quiet hours that sounds elsewhere', [{ ...programme, start: '04:00' }], null],
])('programmes that sound: %s', async (_what, programmes, refused) => {
  const { store } = await fresh();
  const { schedule: usual } = await store.get();
  const change = store.change({ schedule: { ...usual, programmes } });
  if (refused) await expect(change).rejects.toThrow(refused);
  else expect((await change).schedule.programmes).toEqual(programmes);
});

test('an address to relay is heard when it is new, told when it is silent, and saved all the same when a person wants it', async () => {
  const { asked, silent, store } = await fresh();
  const { schedule: usual } = await store.get();
  const schedule = { ...usual, programmes: [relaying] };
  silent.add(relaying.relay.url);
  await expect(store.change({ schedule })).rejects.toMatchObject({
    code: 'relay-unheard',
    message: expect.stringMatching(
      /“dai-tinh”: Không kết nối được .*không phải là luồng âm thanh. Hãy sửa .*“Vẫn lưu”/,
    ) as string,
  });
  expect((await store.get()).schedule.programmes).toEqual([]);
  await store.change({ schedule }, { unheard: true });
  expect((await store.get()).schedule.programmes).toEqual([relaying]);
  // It is known now: what else is changed doesn't depend on it.
  await store.change({ schedule: { ...schedule, quietHours: [] } });
  expect(asked).toEqual([relaying.relay.url]);
});

test('a cron expression is taken apart for words, with its next three starts in the station’s zone', async () => {
  const { store } = await fresh();
  expect(store.cron('30 17 * * 1-5')).toMatchObject({
    minutes: [30],
    hours: [17],
    weekdays: [1, 2, 3, 4, 5],
  });
  const { next } = store.cron('30 17 * * *');
  expect(next).toHaveLength(3);
  for (const start of next) expect(start).toMatch(/T10:30:00.000Z$/);
  expect(() => store.cron('mỗi sáng')).toThrow(/không phải là biểu thức cron/);
});

test('the holidays to come include Tết', async () => {
  const { store } = await fresh();
  const coming = store.holidays();
  expect(coming.some(({ name }) => name.includes('Tết Nguyên Đán'))).toBe(true);
  expect(coming.map(({ day }) => day)).toEqual(coming.map(({ day }) => day).sort());
});
