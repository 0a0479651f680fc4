/** A day typed or picked, written as people here write it: 15/6/2026. */
import 'dayjs/locale/vi';
import '@mantine/dates/styles.layer.css';
import { DateInput, DatesProvider, type DateInputProps } from '@mantine/dates';
import { formatDay } from '../format.ts';
import { language } from '../texts/language.ts';
import { shell as t } from '../texts/shell.ts';

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'valueFormat' | 'dateParser'> & {
  /** `YYYY-MM-DD` */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
};

export function DayInput(props: Props) {
  return (
    <DatesProvider settings={{ locale: language, firstDayOfWeek: 1, weekendDays: [0] }}>
      <DateInput
        inputMode="numeric"
        placeholder="15/6/2026"
        ariaLabels={{
          previousMonth: t.calendar.previousMonth,
          nextMonth: t.calendar.nextMonth,
          previousYear: t.calendar.previousYear,
          nextYear: t.calendar.nextYear,
          previousDecade: t.calendar.previousDecade,
          nextDecade: t.calendar.nextDecade,
        }}
        popoverProps={{ shadow: 'md', radius: 'lg' }}
        {...props}
        valueFormat={formatDay}
        dateParser={parseDay}
      />
    </DatesProvider>
  );
}

/** `15/6/2026`, `15-06-2026`, `15.6.26`, `15/6` of this year, `2026-06-15`. */
export function parseDay(text: string, thisYear = new Date().getFullYear()): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  const here = /^\s*(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?\s*$/.exec(text);
  const [year, month, date] = iso
    ? iso.slice(1).map(Number)
    : here
      ? [here[3] === undefined ? thisYear : Number(here[3]), Number(here[2]), Number(here[1])]
      : [];
  if (!year || !month || !date) return null;
  const day = new Date(Date.UTC(year < 100 ? 2000 + year : year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day.toISOString().slice(0, 10) : null;
}
