/** An airing's new day and time, with the rule that a choice would break told at once: what dragging does, by keyboard. */
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '../../components/DayInput.tsx';
import { TimeInput } from '../../components/TimeInput.tsx';
import { dayOf, formatTime, stationZone } from '../../format.ts';
import { airingWords } from '../../texts/airings.ts';
import { calendarWords } from '../../texts/calendar.ts';
import { shell } from '../../texts/shell.ts';
import { useServerClock } from '../../serverClock.ts';
import { useAirings, type Airing } from '../data.ts';
import { addDays, instantOf } from './days.ts';
import { useJudge } from './useJudge.ts';
import classes from './AiringDetails.module.css';

const t = airingWords.details;
const none: readonly Airing[] = [];

export function MoveForm(props: {
  readonly airing: Airing;
  readonly busy: boolean;
  readonly onMove: (start: string) => void;
  readonly onLeave: () => void;
}) {
  const { airing } = props;
  const [day, setDay] = useState<string | null>(dayOf(airing.start));
  const [time, setTime] = useState(formatTime(airing.start));
  const now = useServerClock(30_000);
  // Windows cross midnight: what is on the next day may stand in the way.
  const around = day ?? dayOf(airing.start);
  const judge = useJudge(useAirings(around, addDays(around, 1)).data?.items ?? none);
  const instant = day ? instantOf(day, time, stationZone()) : undefined;
  const broken = instant && judge(airing, Date.parse(instant), now);
  const stays = instant !== undefined && Date.parse(instant) === Date.parse(airing.start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (instant && !broken) props.onMove(instant);
      }}
    >
      <Text size="sm" className="quiet">
        {t.moveHint}
      </Text>
      <div className={classes.move}>
        <TimeInput label={t.moveTo} value={time} onChange={setTime} autoFocus />
        <DayInput label={t.moveDay} value={day} onChange={setDay} />
      </div>
      <p className={classes.verdict} role="status" data-bad={broken ? true : undefined}>
        {instant &&
          !stays &&
          (broken ? `✕ ${calendarWords.noMove} ${broken}` : `✓ ${calendarWords.goodPlace}`)}
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onLeave}>
          {shell.cancel}
        </Button>
        <Button type="submit" loading={props.busy} disabled={!instant || stays || Boolean(broken)}>
          {t.move}
        </Button>
      </Group>
    </form>
  );
}
