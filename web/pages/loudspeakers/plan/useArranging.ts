/** Moving zones about: seen at once, kept by the server a moment later, undone one by one. */
import { useEffect, useRef, useState } from 'react';
import type { Zone } from '../../data.ts';
import { useZoneChange } from '../useZoneChange.ts';
import { inside, placeOf, type Point } from './places.ts';

/** A row of arrow keys is one move. */
const KEYS_REST_MILLISECONDS = 700;

interface Move {
  readonly id: string;
  readonly from: Point | null;
}

export function useArranging(zones: readonly Zone[]) {
  const change = useZoneChange();
  /** Places that the server hasn't confirmed yet. */
  const [ahead, setAhead] = useState<ReadonlyMap<string, Point | null>>(new Map());
  const [done, setDone] = useState<readonly (readonly Move[])[]>([]);
  const resting = useRef(new Map<string, { timer: ReturnType<typeof setTimeout>; send: () => void }>());

  // Keys pressed just before leaving count as well.
  useEffect(() => {
    const waiting = resting.current;
    return () => {
      for (const { timer, send } of waiting.values()) {
        clearTimeout(timer);
        send();
      }
    };
  }, []);

  const at = (zone: Zone): Point | null => {
    const place = ahead.get(zone.id);
    return place === undefined ? placeOf(zone) : place;
  };
  const put = (id: string, place: Point | null | undefined) =>
    setAhead((before) => {
      const next = new Map(before);
      if (place === undefined) next.delete(id);
      else next.set(id, place);
      return next;
    });

  const keep = (id: string, place: Point | null) => {
    put(id, place);
    change
      .mutateAsync({ id, body: place ? { x: place.x, y: place.y } : { x: null, y: null } })
      // Told in the corner; the zone goes back to where it stood.
      .catch(() => {})
      // The zones have been asked for anew by then. It may have been moved on meanwhile.
      .finally(() =>
        setAhead((before) => {
          if (before.get(id) !== place) return before;
          const next = new Map(before);
          next.delete(id);
          return next;
        }),
      );
  };

  return {
    at,
    /** While it is dragged. */
    drag: (id: string, to: Point) => put(id, inside(to)),
    dragStopped: (id: string) => put(id, undefined),
    /** @param moves places to go to; null takes a zone off the plan */
    move(moves: readonly { readonly zone: Zone; readonly to: Point | null }[]): void {
      setDone((before) => [...before, moves.map(({ zone }) => ({ id: zone.id, from: placeOf(zone) }))]);
      for (const { zone, to } of moves) keep(zone.id, to && inside(to));
    },
    nudge(zone: Zone, by: Point): Point {
      const now = at(zone) ?? { x: 0.5, y: 0.5 };
      const to = inside({ x: now.x + by.x, y: now.y + by.y });
      put(zone.id, to);
      const before = resting.current.get(zone.id);
      if (before) clearTimeout(before.timer);
      else setDone((moves) => [...moves, [{ id: zone.id, from: at(zone) }]]);
      const send = () => {
        resting.current.delete(zone.id);
        keep(zone.id, to);
      };
      resting.current.set(zone.id, { send, timer: setTimeout(send, KEYS_REST_MILLISECONDS) });
      return to;
    },
    canUndo: done.length > 0,
    undo(): void {
      const last = done.at(-1);
      if (!last) return;
      setDone(done.slice(0, -1));
      for (const { id, from } of last) {
        const waiting = resting.current.get(id);
        if (waiting) clearTimeout(waiting.timer);
        resting.current.delete(id);
        if (zones.some((zone) => zone.id === id)) keep(id, from);
      }
    },
  };
}

export type Arranging = ReturnType<typeof useArranging>;
