/** The broadcast day: a row a zone, what is on and next at its head, the day's airings along the hours. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { tipOn, useTip, type Tips } from '../../components/useTip.tsx';
import { dayOf, formatClock, formatDuration, formatShortDay, formatTime, stationZone } from '../../format.ts';
import { airingWords as a } from '../../texts/airings.ts';
import { served } from '../../texts/served.ts';
import { todayWords as t } from '../../texts/today.ts';
import { bundlesOf, titlesOf } from '../calendar/bundles.ts';
import { addDays, onDay } from '../calendar/days.ts';
import { useSettings, type Airing, type Now, type Zone } from '../data.ts';
import { useServerClock } from '../../serverClock.ts';
import { dayLine, spanOn, windowsOn, type DayLine } from './dayline.ts';
import classes from './DayBoard.module.css';
import { useHeardIn } from './zoneOutcomes.ts';

const FOLDED = 12;

export function DayBoard(props: {
  readonly zones: readonly Zone[];
  readonly airings: readonly Airing[];
  readonly now: Now;
  readonly today: string;
  /** One airing, or those of a block. */
  readonly onOpen: (airings: readonly Airing[]) => void;
}) {
  const { zones, airings, today } = props;
  const windows = useSettings().data?.schedule.windows ?? [];
  const [all, setAll] = useState(false);
  const { tips, tip } = useTip();
  const zone = stationZone();
  const onAir = useMemo(() => new Map(props.now.onAir.map((one) => [one.zoneId, one])), [props.now.onAir]);
  const heardIn = useHeardIn(today, airings, onAir);
  const line = dayLine(today, [
    ...windowsOn(windows, today),
    ...airings.map((airing) => spanOn(today, airing.start, airing.end, zone)),
  ]);
  const airingsOf = useMemo(() => {
    const byZone = new Map<string, Airing[]>();
    for (const airing of airings)
      if (airing.status !== 'cancelled')
        for (const id of airing.zones) {
          const own = byZone.get(id);
          if (own) own.push(heardIn(airing, id));
          else byZone.set(id, [heardIn(airing, id)]);
        }
    return byZone;
  }, [airings, heardIn]);
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
              <Strip line={line} airings={airingsOf.get(one.id) ?? none} tips={tips} onOpen={props.onOpen} />
              <NowLine line={line} />
            </div>
          </div>
        ))}
      </div>
      {tip}
      {zones.length > FOLDED && (
        <Button variant="subtle" mt="sm" onClick={() => setAll(!all)}>
          {all ? t.fewer : t.all(zones.length)}
        </Button>
      )}
    </>
  );
}

const none: readonly Airing[] = [];
/** Pixels of a strip on a usual screen, and of the narrowest block on it. */
const STRIP_PIXELS = 760;
const BLOCK_PIXELS = 8;

/** A zone's day. Airings that touch and are of one state are one block: a session of forty is one thing to press. */
function Strip(props: {
  readonly line: DayLine;
  readonly airings: readonly Airing[];
  readonly tips: Tips;
  readonly onOpen: (airings: readonly Airing[]) => void;
}) {
  const { line, airings, tips } = props;
  const zone = stationZone();
  const blocks = useMemo(
    () =>
      bundlesOf(airings, {
        lineEnd: (from, lines) => from + (lines * (line.to - line.from) * 1000 * BLOCK_PIXELS) / STRIP_PIXELS,
        mostLines: 1,
        group: ({ status, priority }) => (priority === 'emergency' ? 'emergency' : status),
      }),
    [airings, line.from, line.to],
  );
  return blocks.map((block) => {
    const [first] = block.airings;
    if (!first) return null;
    const many = block.airings.length > 1;
    const words = many
      ? `${spanWords(block)}, ${a.airings(block.airings.length)}`
      : `${formatTime(first.start)} ${first.title}`;
    const start = new Date(block.start).toISOString();
    const end = new Date(block.end).toISOString();
    return (
      <button
        key={first.id}
        type="button"
        className={classes.airing}
        data-status={first.status}
        data-emergency={first.priority === 'emergency' || undefined}
        style={place(line, spanOn(line.day, start, end, zone))}
        {...tipOn(
          tips,
          [
            `${words} · ${a.status[first.status]}`,
            ...(many ? listed(block.airings) : [served(first.reason ?? first.why).words]),
          ]
            .filter(Boolean)
            .join('\n'),
        )}
        aria-label={`${words}, ${a.status[first.status]}`}
        onClick={() => {
          tips.hide();
          props.onOpen(block.airings);
        }}
      />
    );
  });
}

function spanWords(block: { readonly start: number; readonly end: number }): string {
  const [from, to] = [formatTime(block.start), formatTime(block.end)];
  return from === to ? from : t.session(from, to);
}

const LISTED = 6;
const listed = (airings: readonly Airing[]) =>
  titlesOf(airings)
    .slice(0, LISTED)
    .map(({ title, count }) => (count > 1 ? `${count}× ${title}` : title));

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
        <span>
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
    <small className="quiet">
      {t.nextAt(formatTime(next.start), waitWords(next.start, now, props.today))}
    </small>
  );
}

function waitWords(start: string, now: number, today: string): string {
  const day = dayOf(start);
  if (day === addDays(today, 1)) return t.tomorrow;
  if (day !== today) return t.onOtherDay(formatShortDay(day));
  const seconds = Math.max(0, (Date.parse(start) - now) / 1000);
  return t.inMinutes(formatDuration(seconds >= 60 ? Math.round(seconds / 60) * 60 : seconds));
}
