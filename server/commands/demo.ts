/**
 * `loa demo`: the sample letter all the way to a loudspeaker, with the real parts, in a temporary folder. The service's
 * clock is set twice: to the morning after the letter, and then to some seconds before the first airing.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { delay, runningClock } from '../../common/clock.ts';
import { Failure } from '../../common/failure.ts';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { readLetter } from '../../scripts/document/letter.ts';
import { buildApp, type Service } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { projectPath } from '../root.ts';
import type { Airing, LogRow as LogRowShape } from '../routes/airings.ts';
import type { Campaign } from '../routes/campaigns.ts';
import type { Document } from '../routes/documents.ts';
import type { Recording } from '../routes/recordings.ts';

type LogRow = z.infer<typeof LogRowShape>;

const LETTER = projectPath('samples', 'cong-van-thue-bao.docx');
const FIRST_DAY = '2026-05-26';
const FIRST_MORNING = `${FIRST_DAY}T04:00:00+07:00`;
/** For the player to sign in, learn the time and fetch the audio. */
const BEFORE_AIRING_SECONDS = 5;
const LONGEST_MAKING_SECONDS = 40;
const LONGEST_WAIT_SECONDS = 90;
const BY = 'Trình diễn';

const say = (text = '') => process.stdout.write(`${text}\n`);
const heading = (text: string) => say(`\n── ${text}`);
const seconds = (value: number) => `${value.toLocaleString('vi', { maximumFractionDigits: 1 })} giây`;
const dayText = (day: string) => {
  const { day: d, month, year } = Temporal.PlainDate.from(day);
  return `${d}/${month}/${year}`;
};

/** Does a step and says how long it took. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  say(`   (${name}: ${seconds((performance.now() - start) / 1000)})`);
  return result;
}

/** Asks until there is an answer. @throws Failure `demo-late` */
async function until<T>(ask: () => Promise<T | undefined>, most: number, what: string): Promise<T> {
  const end = performance.now() + most * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end)
      throw new Failure(
        'unavailable',
        'demo-late',
        `Quá ${most} giây mà ${what} chưa xong. Hãy chạy “loa doctor”.`,
      );
    await delay(100);
  }
}

function showFields({ fields }: Document): void {
  const { deadline } = fields;
  say(`Nơi ban hành: ${fields.issuer ?? '(không rõ)'}`);
  say(`Số:           ${fields.number ?? '(để trống)'}`);
  say(`Trích yếu:    ${fields.title ?? '(không rõ)'}`);
  if (deadline) {
    say(
      `Hạn:          ${deadline.inclusive ? 'hết' : 'trước'} ngày ${dayText(deadline.date)}, ngày cuối ${dayText(deadline.lastDay)}`,
    );
    say(`              “${deadline.quote}”`);
  }
  say(`Liên hệ:      ${fields.contacts.map((contact) => contact.value).join('; ')}`);
}

async function record({ parts }: Service, document: Document): Promise<Recording> {
  // The spot of half a minute, so that the whole way can be heard to its end.
  const text = readLetter(document.text, { length: 'short' }).draft;
  heading('Bài phát thanh (bản ngắn; bản đầy đủ hơn có trên bàn làm việc)');
  say(text);
  const script = await parts.scripts.create(
    { title: document.fields.title ?? document.fileName, text, documentId: document.id },
    BY,
  );
  const { spoken } = await parts.scripts.spoken(text);
  heading('Lời đọc');
  say(spoken);
  await parts.scripts.approve(script.id, 1, BY);

  heading('Âm thanh');
  const made = await timed('làm bản thu', async () => {
    const { id } = await parts.recordings.request({ scriptId: script.id, version: 1 });
    return until(
      async () => {
        const now = await parts.recordings.get(id);
        if (now.failure) throw new Failure('unavailable', now.failure.code, now.failure.message);
        return now.status === 'ready' ? now : undefined;
      },
      LONGEST_MAKING_SECONDS,
      'bản thu',
    );
  });
  const number = (value: number | null) => (value ?? 0).toLocaleString('vi', { maximumFractionDigits: 1 });
  say(
    `Dài ${seconds(made.durationSeconds ?? 0)}, độ lớn ${number(made.integratedLufs)} LUFS, đỉnh ${number(made.truePeakDbtp)} dBTP`,
  );
  return made;
}

function showDays(campaign: Campaign): void {
  const most = Math.max(...campaign.byDay.map(({ planned }) => planned));
  for (const { day, planned } of campaign.byDay)
    say(`${dayText(day).padStart(10)}  ${'█'.repeat(planned).padEnd(most)}  ${planned} lượt`);
}

interface Prepared {
  readonly campaign: Campaign;
  readonly first: Airing;
  readonly token: string;
}

/** From the letter to the plan. */
async function prepare(service: Service, letter: string): Promise<Prepared> {
  const { parts } = service;
  heading(`Văn bản: ${basename(letter)}`);
  const document = await timed('đọc văn bản', async () =>
    parts.documents.read(await readFile(letter), basename(letter), AbortSignal.timeout(30_000)),
  );
  showFields(document);
  const recording = await record(service, document);

  const zone = await parts.zones.create({ name: 'Tổ dân phố số 1' });
  const { token } = await parts.players.enrol(
    { name: 'Đầu phát trình diễn', zoneId: zone.id },
    'http://127.0.0.1',
  );
  heading('Đợt tuyên truyền');
  const campaign = await timed('lập lịch', async () => {
    const escalation = parts.campaigns.escalations().at(-1)?.phases ?? [];
    const created = await parts.campaigns.create({
      title: document.fields.title ?? document.fileName,
      recordingId: recording.id,
      priority: 'normal',
      zones: [zone.id],
      firstDay: FIRST_DAY,
      lastDay: document.fields.deadline?.lastDay ?? FIRST_DAY,
      escalation,
      minGapMinutes: 30,
      readings: 1,
    });
    return until(
      async () => {
        const planned = await parts.campaigns.get(created.id);
        return planned.byDay.some((day) => day.planned > 0) ? planned : undefined;
      },
      LONGEST_MAKING_SECONDS,
      'lịch phát',
    );
  });
  showDays(campaign);
  await timed('ghép buổi phát', () => service.madeAhead());
  const { items } = await parts.airings.list({ from: FIRST_DAY });
  const [first] = items;
  if (!first) throw new Failure('conflict', 'demo-no-airing', 'Lịch không có lượt phát nào trong ngày đầu.');
  return { campaign, first, token };
}

function showLog(rows: readonly LogRow[], timeZone: string): void {
  const timeOf = (instant: string | null) =>
    instant === null
      ? '—'
      : Temporal.Instant.from(instant)
          .toZonedDateTimeISO(timeZone)
          .toPlainTime()
          .toString({ smallestUnit: 'second' });
  const outcomes = {
    played: 'đã phát',
    partly: 'phát một phần',
    missed: 'lỡ',
    failed: 'lỗi',
    cancelled: 'hủy',
  };
  for (const row of rows) {
    say(`${row.zoneName} · ${row.playerName ?? 'không đầu phát'} · ${outcomes[row.outcome]}`);
    say(`  “${row.title}”, bản ${row.scriptVersion ?? '—'}`);
    say(
      `  dự kiến ${timeOf(row.plannedStart)}, bắt đầu ${timeOf(row.startedAt)}, kết thúc ${timeOf(row.endedAt)}, lệch ${row.lateMilliseconds ?? '—'} mili giây`,
    );
  }
}

/** Plays the first airing on a player of its own, and waits for what it reports. */
async function play(
  service: Service,
  { first, token }: Prepared,
  folder: string,
  sink: string,
): Promise<LogRow[]> {
  const server = await service.listen();
  const player = await nodePlayer({
    server,
    token,
    dataFolder: join(folder, 'player'),
    sink,
    version: 'demo',
  });
  try {
    return await until(
      async () => {
        const { items } = await service.parts.airings.log({ limit: 100 });
        const rows = items.filter((row) => row.airingId === first.id);
        return rows.length > 0 ? rows : undefined;
      },
      LONGEST_WAIT_SECONDS,
      'lượt phát đầu tiên',
    );
  } finally {
    await player.close();
  }
}

/** The service at an instant, while `work` runs. */
async function at<T>(
  config: Config,
  instant: Temporal.Instant,
  work: (service: Service) => Promise<T>,
): Promise<T> {
  const service = await buildApp(config, { clock: runningClock(instant) });
  try {
    return await work(service);
  } finally {
    await service.close();
  }
}

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { sink: { type: 'string' } } });
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'loa-demo-'));
  const { LOA_FFMPEG } = process.env;
  const config = readConfig({
    LOA_FFMPEG,
    LOA_DATA: join(folder, 'data'),
    PORT: '0',
    MQTT_PORT: '0',
    STATION_NAME: 'Đài truyền thanh phường Bắc Kạn',
  });
  try {
    const prepared = await at(config, Temporal.Instant.from(FIRST_MORNING), async (service) => {
      await service.listen();
      return prepare(service, LETTER);
    });
    const planned = Temporal.Instant.from(prepared.first.start);
    heading(
      `Phát lượt đầu: ${planned.toZonedDateTimeISO(config.timeZone).toPlainTime().toString()} ngày ${dayText(FIRST_DAY)}`,
    );
    const rows = await timed('chờ và phát', () =>
      at(config, planned.subtract({ seconds: BEFORE_AIRING_SECONDS }), (service) =>
        play(service, prepared, folder, values.sink ?? `file:${join(folder, 'loa.wav')}`),
      ),
    );
    heading('Nhật ký phát');
    showLog(rows, config.timeZone);
    say(`\nTừ văn bản đến loa: ${seconds((performance.now() - begun) / 1000)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
