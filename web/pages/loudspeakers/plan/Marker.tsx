/** One zone on the plan. Pressed to be seen or chosen; while arranging dragged, or moved by arrow keys. */
import { useRef, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { planWords as t } from '../../../texts/groundPlan.ts';
import type { Zone } from '../../data.ts';
import { inside, percent, stepOf, type Point, type ZoneState } from './places.ts';
import classes from './Plan.module.css';
import { StateShape } from './shapes.tsx';
import type { Arranging } from './useArranging.ts';

/** A hand trembles. */
const DRAG_FROM_PIXELS = 4;

interface Drag {
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  readonly from: Point;
  moved: Point | null;
}

export function Marker(props: {
  readonly zone: Zone;
  readonly place: Point;
  /** For its name, as a share of the plan's width. */
  readonly room: number;
  readonly state: ZoneState;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly arranging: Arranging | undefined;
  readonly selected: boolean;
  readonly joining: boolean;
  readonly onChoose: () => void;
  readonly onTold: (words: string) => void;
}) {
  const { zone, place, arranging } = props;
  const drag = useRef<Drag | null>(null);
  const dragged = useRef(false);

  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    dragged.current = false;
    if (!arranging || props.joining || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX: startX, clientY: startY, pointerId: pointer } = event;
    drag.current = { pointer, startX, startY, from: place, moved: null };
  };
  const go = (event: PointerEvent<HTMLButtonElement>) => {
    const now = drag.current;
    const box = props.stage.current?.getBoundingClientRect();
    if (!now || now.pointer !== event.pointerId || !box || !arranging) return;
    const [dx, dy] = [event.clientX - now.startX, event.clientY - now.startY];
    if (!now.moved && Math.hypot(dx, dy) < DRAG_FROM_PIXELS) return;
    now.moved = inside({ x: now.from.x + dx / box.width, y: now.from.y + dy / box.height });
    arranging.drag(zone.id, now.moved);
  };
  const end = (keep: boolean) => {
    const now = drag.current;
    drag.current = null;
    if (!now?.moved || !arranging) return;
    dragged.current = true;
    if (keep) {
      arranging.move([{ zone, to: now.moved }]);
      props.onTold(t.moved(zone.name, percent(now.moved.x), percent(now.moved.y)));
    } else arranging.dragStopped(zone.id);
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && drag.current) return end(false);
    const step = arranging && !props.joining && stepOf(event.key, event.shiftKey);
    if (!step) return;
    event.preventDefault();
    const to = arranging.nudge(zone, step);
    props.onTold(t.moved(zone.name, percent(to.x), percent(to.y)));
  };
  const side = place.x < 0.08 ? 'start' : place.x > 0.92 ? 'end' : undefined;
  const word = t.states[props.state];
  return (
    <button
      type="button"
      className={classes.marker}
      data-state={props.state}
      data-side={side}
      data-above={place.y > 0.86 || undefined}
      aria-pressed={arranging ? props.selected : undefined}
      aria-label={t.marker(zone.name, word)}
      style={{
        left: `${place.x * 100}%`,
        top: `${place.y * 100}%`,
        ['--room' as string]: `${props.room * 100}cqw`,
      }}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onKeyDown={key}
      onClick={() => {
        // The click that ends a drag chooses as well, but opens nothing.
        if (dragged.current && props.selected) return;
        props.onChoose();
      }}
    >
      <StateShape state={props.state} />
      <span className={classes.label}>
        <b>{zone.name}</b>
        <small>{word}</small>
      </span>
    </button>
  );
}
