/** What fixed programmes can't be: told in Vietnamese, naming the programme at fault. */
import { Failure } from '../common/failure.ts';
import {
  cronParts,
  nextStarts,
  startsBetween,
  type CronParts,
} from '../schedules/planning/programmeTimes.ts';
import { EVERY_DAY, lengthOf } from './hours.ts';
import type { Settings } from './routes/settings.ts';

type Schedule = Settings['schedule'];

const invalid = (message: string) => new Failure('invalid', 'settings-invalid', message);

/** @throws Failure `cron-invalid` */
export function cronOrFailure(expression: string): CronParts {
  const parts = cronParts(expression);
  if (parts) return parts;
  throw new Failure(
    'invalid',
    'cron-invalid',
    `“${expression}” không phải là biểu thức cron. Hãy viết đủ năm phần: phút, giờ, ngày, tháng, thứ; ví dụ “30 17 * * 1-5” là 17:30 từ thứ Hai đến thứ Sáu.`,
  );
}

function checkSound({ id, play, relay }: Schedule['programmes'][number]): void {
  if (play && relay)
    throw invalid(`Chương trình “${id}” vừa phát bản thu, vừa tiếp âm. Hãy chỉ chọn một trong hai.`);
  if (play && play.recordingId === '')
    throw invalid(`Chương trình “${id}” chưa có bản thu. Hãy chọn bản thu.`);
  if (relay && !isStream(relay.url))
    throw invalid(
      `Địa chỉ nguồn tiếp âm của “${id}” phải bắt đầu bằng http:// hoặc https://. Hãy nhập lại địa chỉ luồng.`,
    );
}

/**
 * Hears every address that isn't saved already: a source that is off at night keeps nobody from saving something else.
 * @throws Failure `relay-unheard`
 */
export async function checkRelays(
  { programmes }: Schedule,
  saved: Schedule,
  hear: (url: string) => Promise<void>,
): Promise<void> {
  const known = new Set(saved.programmes.map(({ relay }) => relay?.url));
  for (const { id, relay } of programmes) {
    if (!relay || known.has(relay.url)) continue;
    known.add(relay.url);
    try {
      await hear(relay.url);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new Failure(
        'conflict',
        'relay-unheard',
        `Chương trình “${id}”: ${error.message} Hãy sửa địa chỉ luồng; nếu nguồn chỉ tạm ngừng lúc này, chọn “Vẫn lưu”.`,
        { cause: error },
      );
    }
  }
}

const isStream = (url: string) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** Programmes that sound: not in quiet hours, and one at a time in a zone, over the weeks to come. */
export function checkSounding({ programmes, quietHours }: Schedule, timeZone: string, now: number): void {
  const spans = programmes
    .filter(({ play, relay }) => play ?? relay)
    .flatMap((programme) =>
      startsBetween(
        { ...programme, days: programme.days ?? EVERY_DAY },
        timeZone,
        now,
        now + LOOKED_AHEAD,
      ).map((start) => ({ programme, start, end: start + programme.durationSeconds * 1000 })),
    )
    .sort((a, b) => a.start - b.start);
  for (const quiet of quietHours)
    for (const start of startsBetween(
      { days: EVERY_DAY, start: quiet.start },
      timeZone,
      now - DAY,
      now + LOOKED_AHEAD,
    )) {
      const end = start + lengthOf(quiet.start, quiet.end) * 60_000;
      const broken = spans.find((span) => span.start < end && span.end > start);
      if (broken)
        throw invalid(
          `Chương trình “${broken.programme.id}” lấn vào giờ yên tĩnh ${quiet.start}–${quiet.end}. Hãy sửa một trong hai.`,
        );
    }
  spans.forEach((span, i) => {
    for (const other of spans.slice(i + 1)) {
      if (other.start >= span.end) break;
      const [a, b] = [span.programme, other.programme];
      if (a.zones && b.zones && !a.zones.some((zone) => b.zones?.includes(zone))) continue;
      throw invalid(
        a.id === b.id
          ? `Chương trình “${a.id}” bắt đầu lại trước khi hết khung của nó. Hãy rút ngắn thời lượng.`
          : `Hai chương trình “${a.id}” và “${b.id}” phát chồng giờ nhau ở cùng cụm loa. Hãy sửa giờ của một chương trình.`,
      );
    }
  });
}

const DAY = 86_400_000;
const LOOKED_AHEAD = 5 * 7 * DAY;

/** @throws Failure `settings-invalid`, `cron-invalid` */
export function checkProgrammes({ programmes }: Pick<Schedule, 'programmes'>): void {
  const seen = new Set<string>();
  for (const programme of programmes) {
    const { id, start, cron } = programme;
    if (seen.has(id)) throw invalid(`Hai chương trình cùng mã “${id}”. Hãy đổi mã của một chương trình.`);
    seen.add(id);
    if ((start === undefined) === (cron === undefined))
      throw invalid(
        start === undefined
          ? `Chương trình “${id}” chưa có giờ phát. Hãy chọn giờ hoặc nhập biểu thức cron.`
          : `Chương trình “${id}” vừa có giờ, vừa có biểu thức cron. Hãy chỉ giữ một trong hai.`,
      );
    checkSound(programme);
    if (cron === undefined) continue;
    cronOrFailure(cron);
    // Its times are the same in every zone; only whether there are any matters.
    if (nextStarts({ days: [], cron }, 'UTC', Date.now(), 1).length === 0)
      throw invalid(
        `Chương trình “${id}” không bao giờ phát: không có ngày nào khớp với “${cron}”. Hãy sửa ngày hoặc tháng.`,
      );
  }
}
