/** The plan as a list, day by day, its sessions apart: for phones, for paper, for reading aloud over the telephone. */
import { useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Served } from '../../components/Served.tsx';
import { tipOn, useTip, type Tips } from '../../components/useTip.tsx';
import { dayOf, formatDay, formatDuration, formatTime, formatWeekday } from '../../format.ts';
import { GripIcon, PinIcon } from '../../icons.tsx';
import { airingWords as a } from '../../texts/airings.ts';
import { calendarWords as t } from '../../texts/calendar.ts';
import { served } from '../../texts/served.ts';
import { inOrder, useZoneName, useZones, type Airing } from '../data.ts';
import { sessions } from '../today/dayline.ts';
import { AiringBadge } from './AiringBadge.tsx';
import { Conflicts } from './conflicts.ts';
import { daysFromTo } from './days.ts';
import { isPinned } from './movable.ts';
import classes from './Agenda.module.css';

/** Of a row, for what isn't drawn yet. */
const ROW_PIXELS = 58;

export function Agenda(props: {
  readonly airings: readonly Airing[];
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** How many airings a day lacks. */
  readonly lacking?: ReadonlyMap<string, number>;
  /** On paper every day is drawn at once. */
  readonly whole?: boolean;
  readonly onOpen: (airing: Airing) => void;
}) {
  const byDay = new Map<string, Airing[]>();
  for (const airing of props.airings) {
    const day = dayOf(airing.start);
    const others = byDay.get(day);
    if (others) others.push(airing);
    else byDay.set(day, [airing]);
  }
  // A whole week of nothing but past empty days would only be scrolled over.
  const days = daysFromTo(props.from, props.to).filter(
    (day) => byDay.has(day) || day >= props.today || props.lacking?.get(day),
  );
  return (
    <div className={classes.agenda} data-one={props.from === props.to || undefined}>
      {days.map((day) => (
        <section key={day} className={classes.day} aria-label={`${formatWeekday(day)} ${formatDay(day)}`}>
          <h2 data-today={day === props.today || undefined}>
            {formatWeekday(day)} <span>{formatDay(day)}</span>
            {props.lacking?.get(day) ? <em>{t.lackingShort(props.lacking.get(day) ?? 0)}</em> : null}
          </h2>
          {byDay.has(day) ? (
            <WhenNear whole={props.whole} pixels={ROW_PIXELS * (byDay.get(day)?.length ?? 0)}>
              {() => <Rows airings={byDay.get(day) ?? []} onOpen={props.onOpen} />}
            </WhenNear>
          ) : (
            <p className="quiet">{t.emptyDay}</p>
          )}
        </section>
      ))}
    </div>
  );
}

/** Airings one under the other, their sessions apart. */
export function Rows(props: {
  readonly airings: readonly Airing[];
  readonly onOpen: (airing: Airing) => void;
  /** Where rows can be pulled out: those that may. */
  readonly isMovable?: (airing: Airing) => boolean;
}) {
  const zoneName = useZoneName();
  const all = useZones().data?.length ?? 0;
  const whereOf = ({ zones }: Airing) =>
    zones.length > 1 && zones.length === all
      ? a.allZones
      : zones.length > 3
        ? a.zones(zones.length)
        : inOrder(zones.map(zoneName)).join(', ');
  const { tips, tip } = useTip();
  return (
    <>
      {sessions(props.airings).map((session) => (
        <ul key={session.start} className={classes.session}>
          {session.airings.map((airing) => (
            <Row
              key={airing.id}
              airing={airing}
              where={whereOf(airing)}
              tips={tips}
              movable={props.isMovable?.(airing) ?? false}
              onOpen={props.onOpen}
            />
          ))}
        </ul>
      ))}
      {tip}
    </>
  );
}

/** Hundreds of rows a day: a day is drawn when it is about to be seen, and stays. */
function WhenNear(props: {
  readonly whole: boolean | undefined;
  readonly pixels: number;
  readonly children: () => ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const at = place.current;
    if (!at) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((one) => one.isIntersecting)) setNear(true);
      },
      { rootMargin: '700px 0px' },
    );
    watch.observe(at);
    return () => watch.disconnect();
  }, []);
  if (near || props.whole) return props.children();
  return <div ref={place} style={{ height: props.pixels }} />;
}

function Row(props: {
  readonly airing: Airing;
  readonly where: string;
  readonly tips: Tips;
  readonly movable: boolean;
  readonly onOpen: (airing: Airing) => void;
}) {
  const { airing, where, tips, movable, onOpen } = props;
  const conflict = useContext(Conflicts).get(airing.id);
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-status={airing.status}
        data-airing={airing.id}
        data-movable={movable || undefined}
        {...tipOn(tips, served(airing.why).words)}
        onClick={() => {
          tips.hide();
          onOpen(airing);
        }}
      >
        <strong>{formatTime(airing.start)}</strong>
        <span className={classes.what}>
          <b>
            {airing.title}
            {isPinned(airing) && <PinIcon size={14} aria-label={a.details.pinned} aria-hidden={false} />}
          </b>
          <span className={classes.state}>
            <AiringBadge status={airing.status} />
          </span>
          <small>
            {formatDuration((Date.parse(airing.end) - Date.parse(airing.start)) / 1000)} · {where}
            {airing.reason && (
              <>
                {' · '}
                <Served>{airing.reason}</Served>
              </>
            )}
          </small>
          {conflict && <small className={classes.conflict}>▲ {t.conflictWhy(conflict)}</small>}
        </span>
        {movable && <GripIcon className={classes.grip} size={18} />}
      </button>
    </li>
  );
}
