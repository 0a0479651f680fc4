/** Where zones stand on the plan and what is drawn between them. Pure. */
export interface Point {
  /** 0 to 1 of the plan's width, from the left. */
  readonly x: number;
  /** 0 to 1 of its height, from the top. */
  readonly y: number;
}

interface Placed {
  readonly id: string;
  readonly x: number | null;
  readonly y: number | null;
}

export const placeOf = ({ x, y }: Placed): Point | null => (x === null || y === null ? null : { x, y });

const clamp = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Inside the plan, in steps that people can't see. */
export const inside = ({ x, y }: Point): Point => ({ x: clamp(x), y: clamp(y) });

export const percent = (fraction: number): number => Math.round(fraction * 1000) / 10;

/** Below the last row there is room for its names. */
const FOOT = 0.08;

/** Free places for `count` more zones on a loose grid, row by row, none on one that is taken. */
export function freePlaces(count: number, taken: readonly Point[]): Point[] {
  for (let columns = Math.max(3, Math.ceil(Math.sqrt(count + taken.length))); ; columns++) {
    const rows = Math.max(2, Math.ceil((count + taken.length) / columns));
    const places: Point[] = [];
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++)
        places.push(inside({ x: (column + 0.5) / columns, y: ((row + 0.5) / rows) * (1 - FOOT) }));
    const near = { x: 0.5 / columns, y: (0.5 / rows) * (1 - FOOT) };
    const free = places.filter(
      (place) => !taken.some((at) => Math.abs(at.x - place.x) < near.x && Math.abs(at.y - place.y) < near.y),
    );
    if (free.length >= count) return free.slice(0, count);
  }
}

/** What lies closer in height than this share of the plan stands beside, not above or below. */
const BESIDE = 0.09;

/** How far it is to the nearest zone beside, as a share of the plan's width: so wide may a name be. */
export const roomAt = (place: Point, others: readonly Point[]): number =>
  others.reduce(
    (least, other) =>
      other !== place && Math.abs(other.y - place.y) < BESIDE
        ? Math.min(least, Math.abs(other.x - place.x))
        : least,
    1,
  );

export interface Line {
  readonly a: string;
  readonly b: string;
}

/** One line for each pair in which one zone hears the other, whichever way round it is stored; in the zones' order. */
export function linesOf(
  zones: readonly { readonly id: string; readonly hears: readonly string[] }[],
): Line[] {
  const order = new Map(zones.map(({ id }, index) => [id, index]));
  const lines = new Map<string, Line>();
  for (const { id, hears } of zones)
    for (const other of hears) {
      const [mine, theirs] = [order.get(id), order.get(other)];
      if (mine === undefined || theirs === undefined) continue;
      const [a, b] = mine < theirs ? [id, other] : [other, id];
      lines.set(`${a} ${b}`, { a, b });
    }
  return [...lines.values()];
}

export type ZoneState = 'on-air' | 'online' | 'partly' | 'offline' | 'mute';

export function stateOf(
  zone: { readonly id: string; readonly players: number; readonly online: number },
  onAir: ReadonlySet<string>,
): ZoneState {
  if (onAir.has(zone.id)) return 'on-air';
  if (zone.players === 0) return 'mute';
  if (zone.online === 0) return 'offline';
  return zone.online < zone.players ? 'partly' : 'online';
}

/** How far an arrow key moves a zone; null for another key. */
export function stepOf(key: string, far: boolean): Point | null {
  const step = far ? 0.05 : 0.01;
  switch (key) {
    case 'ArrowLeft':
      return { x: -step, y: 0 };
    case 'ArrowRight':
      return { x: step, y: 0 };
    case 'ArrowUp':
      return { x: 0, y: -step };
    case 'ArrowDown':
      return { x: 0, y: step };
    default:
      return null;
  }
}
