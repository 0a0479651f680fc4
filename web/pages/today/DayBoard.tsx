/** The broadcast day: a row a zone, what is on and next at its head, the day's airings along the hours. */
import { Button, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { dayOf, formatClock, formatDuration, formatShortDay, formatTime, stationZone } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { todayWords as t } from '../../texts/today.ts';
import { addDays, onDay } from '../calendar/days.ts';
import { useServerClock, useSettings, type Airing, type Now, type Zone } from '../data.ts';
import { dayLine, spanOn, windowsOn, type DayLine } from './dayline.ts';
import classes from './Today.module.css';

const FOLDED = 12;

export function DayBoard(props: {
  readonly zones: readonly Zone[];
  readonly airings: readonly Airing[];
  readonly now: Now;
  readonly today: string;
  readonly onOpen: (airing: Airing) => void;
}) {
  const { zones, airings, today } = props;
  const windows = useSettings().data?.schedule.windows ?? [];
  const [all, setAll] = useState(false);
  const zone = stationZone();
  const line = dayLine(today, [
    ...windowsOn(windows, today),
    ...airings.map((airing) => spanOn(today, airing.start, airing.end, zone)),
  ]);
  const onAir = new Map(props.now.onAir.map((one) => [one.zoneId, one]));
  const next = new Map(props.now.next.map((one) => [one.zoneId, one]));
  // What sounds stands first when not all fit.
  const shown =
    all || zones.length <= FOLDED
      ? zones
      : [...zones].sort((x, y) => Number(onAir.has(y.id)) - Number(onAir.has(x.id))).slice(0, FOLDED);
  return (
    <>
      <div className={classes.board}>
        <Hours line={line} />
        {shown.map((one) => (
          <div key={one.id} className={classes.zone}>
            <div className={classes.head}>
              <strong>{one.name}</strong>
              <ZoneNow onAir={onAir.get(one.id)} next={next.get(one.id)} zone={one} today={today} />
            </div>
            <div className={classes.strip}>
              {windowsOn(windows, today, one.id).map((window) => (
                <span key={window.start} className={classes.window} style={place(line, window)} />
              ))}
              {airings
                .filter((airing) => airing.zones.includes(one.id) && airing.status !== 'cancelled')
                .map((airing) => (
                  <UnstyledButton
                    key={airing.id}
                    className={classes.airing}
                    data-status={airing.status}
                    data-emergency={airing.priority === 'emergency' || undefined}
                    style={place(line, spanOn(today, airing.start, airing.end, zone))}
                    title={`${formatTime(airing.start)} ${airing.title}\n${airing.reason ?? airing.why}`}
                    aria-label={`${formatTime(airing.start)} ${airing.title}, ${a.status[airing.status]}`}
                    onClick={() => props.onOpen(airing)}
                  />
                ))}
              <NowLine line={line} />
            </div>
          </div>
        ))}
      </div>
      {zones.length > FOLDED && (
        <Button variant="subtle" mt="sm" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.all(zones.length)}
        </Button>
      )}
    </>
  );
}

const place = (line: DayLine, span: { readonly start: number; readonly end: number }) => ({
  left: `${line.at(span.start) * 100}%`,
  width: `${(line.at(span.end) - line.at(span.start)) * 100}%`,
});

function Hours({ line }: { readonly line: DayLine }) {
  return (
    <div className={classes.hours} aria-hidden>
      <div>
        {line.hours.map((hour) => (
          <span key={hour} style={{ left: `${line.at(hour * 3600) * 100}%` }}>
            {hour}h
          </span>
        ))}
      </div>
    </div>
  );
}

function NowLine({ line }: { readonly line: DayLine }) {
  const { day, seconds } = onDay(useServerClock(10_000), stationZone());
  const at = line.at(seconds);
  if (day !== line.day || at < 0 || at > 1) return null;
  return <span className={classes.nowLine} style={{ left: `${at * 100}%` }} />;
}

/** On air with its progress, else what comes next. */
function ZoneNow(props: {
  readonly onAir: Now['onAir'][number] | undefined;
  readonly next: Now['next'][number] | undefined;
  readonly zone: Zone;
  readonly today: string;
}) {
  const now = useServerClock(1000);
  const { onAir, next } = props;
  if (onAir) {
    const done = (now - Date.parse(onAir.startedAt)) / 1000;
    const left = onAir.durationSeconds - done;
    return (
      <div className={classes.onAir}>
        <span title={onAir.title}>
          <i aria-hidden />
          {t.onAir}: {onAir.title}
        </span>
        <progress
          max={onAir.durationSeconds}
          value={Math.min(onAir.durationSeconds, Math.max(0, done))}
          aria-label={t.onAirIn(onAir.title, props.zone.name)}
        />
        <small>{left > 0 ? t.leftOver(formatClock(left)) : t.waiting}</small>
      </div>
    );
  }
  if (!next) return <small className="quiet">{t.nothingNext}</small>;
  return (
    <small className="quiet" title={next.title}>
      {t.nextAt(formatTime(next.start), waitWords(next.start, now, props.today))}
    </small>
  );
}

function waitWords(start: string, now: number, today: string): string {
  const day = dayOf(start);
  if (day === addDays(today, 1)) return t.tomorrow;
  if (day !== today) return t.onOtherDay(formatShortDay(day));
  const seconds = Math.max(0, (Date.parse(start) - now) / 1000);
  return t.inMinutes(formatDuration(seconds > 90 ? Math.round(seconds / 60) * 60 : seconds));
}
