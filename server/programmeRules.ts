/** What fixed programmes can't be: told in Vietnamese, naming the programme at fault. */
import { Failure } from '../common/failure.ts';
import { cronParts, nextStarts, type CronParts } from '../schedules/planning/programmeTimes.ts';
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
    if (cron === undefined) continue;
    cronOrFailure(cron);
    // Its times are the same in every zone; only whether there are any matters.
    if (nextStarts({ days: [], cron }, 'UTC', Date.now(), 1).length === 0)
      throw invalid(
        `Chương trình “${id}” không bao giờ phát: không có ngày nào khớp với “${cron}”. Hãy sửa ngày hoặc tháng.`,
      );
  }
}
