/**
 * Airings a day of a campaign: wanted as a pale bar, planned filled, played solid, what is lacking hatched in red.
 * With `onPull` the bars can be pulled up and down, by pointer or by arrow keys.
 */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { tipOn, useTip, type Tips } from '../../components/useTip.tsx';
import classes from './DayChart.module.css';

export interface ChartDay {
  readonly day: string;
  readonly wanted: number;
  /** Played ones included. */
  readonly planned?: number;
  readonly played?: number;
}

interface Props {
  readonly days: readonly ChartDay[];
  readonly height?: number;
  readonly today?: string;
  /** What a screen reader says of the whole. */
  readonly label: string;
  /** What is said of a day, when pointed at. */
  readonly describe: (day: ChartDay) => string;
  readonly shortDay: (day: string) => string;
  /** The campaign rests: nothing is planned ahead, and nothing is lacking there. */
  readonly idle?: boolean;
  /** Bare: no counts and no days below, for a row of a list. */
  readonly bare?: boolean;
  /** A day's bar was pulled to a count. */
  readonly onPull?: (index: number, wanted: number) => void;
  /** Said for the chosen day when bars can be pulled, e.g. which keys do it. */
  readonly hint?: string;
}

export function DayChart(props: Props) {
  const { days, onPull, bare } = props;
  const frame = useRef<HTMLDivElement>(null);
  const { tips, tip } = useTip();
  const [chosen, setChosen] = useState<number>();
  /** While a bar is pulled the scale stands still. */
  const [scale, setScale] = useState<number>();
  const most = Math.max(1, ...days.map((day) => Math.max(day.wanted, day.planned ?? 0)));
  const top = scale ?? (onPull ? Math.max(6, most + 1) : most);

  const placeOf = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    if (!box || days.length === 0) return undefined;
    const index = Math.floor(((event.clientX - box.left) / box.width) * days.length);
    return {
      index: Math.min(days.length - 1, Math.max(0, index)),
      wanted: Math.max(0, Math.round((1 - (event.clientY - box.top) / box.height) * top)),
    };
  };
  const pull = (event: PointerEvent, index: number) => {
    const place = placeOf(event);
    if (place && days[index] && place.wanted !== days[index].wanted) onPull?.(index, place.wanted);
  };
  const editing = onPull && {
    onPointerDown: (event: PointerEvent) => {
      const place = placeOf(event);
      if (!place) return;
      frame.current?.setPointerCapture(event.pointerId);
      setScale(top);
      setChosen(place.index);
      pull(event, place.index);
    },
    onPointerMove: (event: PointerEvent) => {
      if (scale !== undefined && chosen !== undefined) pull(event, chosen);
    },
    onPointerUp: () => setScale(undefined),
    onPointerCancel: () => setScale(undefined),
    onKeyDown: (event: KeyboardEvent) => {
      const at = chosen ?? days.length - 1;
      const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      const lift = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (turn) setChosen(Math.min(days.length - 1, Math.max(0, at + turn)));
      else if (lift) {
        setChosen(at);
        onPull(at, Math.max(0, (days[at]?.wanted ?? 0) + lift));
      } else return;
      event.preventDefault();
    },
    onBlur: () => setChosen(undefined),
  };
  const at = chosen ?? days.length - 1;
  const pulled = days[at];
  return (
    <div>
      <div
        ref={frame}
        className={[classes.chart, onPull && classes.editable, scale !== undefined && classes.editing]
          .filter(Boolean)
          .join(' ')}
        style={{
          ['--chart-height' as string]: `${props.height ?? 180}px`,
          ['--chart-gap' as string]: days.length > 45 || bare ? '1px' : '3px',
          paddingTop: bare ? 0 : 18,
        }}
        {...(onPull
          ? {
              role: 'slider',
              tabIndex: 0,
              'aria-label': props.hint ? `${props.label} ${props.hint}` : props.label,
              'aria-orientation': 'vertical' as const,
              'aria-valuemin': 0,
              'aria-valuemax': top,
              'aria-valuenow': pulled?.wanted ?? 0,
              'aria-valuetext': pulled ? props.describe(pulled) : '',
            }
          : { role: 'img', 'aria-label': props.label })}
        {...editing}
      >
        {days.map((day, index) => (
          <Bar
            key={day.day}
            day={day}
            top={top}
            counted={!bare && showsCount(days, index)}
            today={day.day === props.today}
            chosen={index === chosen}
            words={props.describe(day)}
            tips={tips}
            idle={props.idle && day.day > (props.today ?? '')}
          />
        ))}
      </div>
      {!bare && <Labels days={days} today={props.today} shortDay={props.shortDay} />}
      {tip}
    </div>
  );
}

function Bar(props: {
  day: ChartDay;
  top: number;
  counted: boolean;
  today: boolean;
  chosen: boolean;
  words: string;
  tips: Tips;
  idle: boolean | undefined;
}) {
  const { wanted, planned = 0, played = 0 } = props.day;
  const whole = Math.max(wanted, planned);
  const share = (part: number) => ({ height: `${whole === 0 ? 0 : (part / whole) * 100}%` });
  const known = props.day.planned !== undefined;
  return (
    <div
      className={[classes.day, props.today && classes.today, props.chosen && classes.chosen]
        .filter(Boolean)
        .join(' ')}
      {...tipOn(props.tips, props.words)}
    >
      {props.counted && (
        <div className={classes.count} style={{ bottom: `${(whole / props.top) * 100}%` }}>
          {whole}
        </div>
      )}
      <div className={classes.stack} style={{ height: `max(2px, ${(whole / props.top) * 100}%)` }}>
        <div className={classes.played} style={share(played)} />
        <div className={classes.planned} style={share(Math.max(0, planned - played))} />
        {known && !props.idle && (
          <div className={classes.lacking} style={share(Math.max(0, wanted - planned))} />
        )}
      </div>
    </div>
  );
}

/** With many days only where the count changes. */
function showsCount(days: readonly ChartDay[], index: number): boolean {
  const of = (day: ChartDay | undefined) => Math.max(day?.wanted ?? -1, day?.planned ?? -1);
  return days.length <= 24 || of(days[index]) !== of(days[index - 1]);
}

/** Up to so many, each is wider than its day's name. */
const WIDE_BARS = 8;

function Labels(props: {
  days: readonly ChartDay[];
  today: string | undefined;
  shortDay: (day: string) => string;
}) {
  const { days } = props;
  const step = Math.max(1, Math.ceil(days.length / 8));
  // A narrow bar's day would stand out of the chart at its ends.
  const narrow = days.length > WIDE_BARS;
  return (
    <div className={classes.labels} aria-hidden>
      {days.map((day, index) => {
        const last = index === days.length - 1;
        const today = day.day === props.today;
        // The last day and today are always named; their neighbours make room.
        const named = last || today || (index % step === 0 && days.length - 1 - index >= step * 0.7);
        if (!named) return null;
        return (
          <span
            key={day.day}
            className={`${classes.label} ${today ? classes.todayLabel : ''}`}
            data-first={(narrow && index === 0) || undefined}
            data-last={(narrow && last) || undefined}
            style={{
              left: `${narrow && index === 0 ? 0 : narrow && last ? 100 : ((index + 0.5) / days.length) * 100}%`,
            }}
          >
            {props.shortDay(day.day)}
          </span>
        );
      })}
    </div>
  );
}
