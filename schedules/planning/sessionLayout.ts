/** How long the items of a session are at their places, and when each of them sounds. Instants are epoch milliseconds. */
import type { Span } from '../windows.ts';
import type { Place } from './planAnswer.ts';
import type { PlanCampaign } from './planInput.ts';
import { secondsOf } from './variants.ts';

/** Seconds of what a session adds to its items: before the first, after the last, after each reading of each. */
export interface SessionLengths {
  readonly openingSeconds: number;
  readonly closingSeconds: number;
  readonly pauseSeconds: number;
}

/**
 * Milliseconds from an airing's start to the start of what follows it, whole seconds.
 * @example slotOf({ durationSeconds: 60, readings: 1 }, 'alone', { openingSeconds: 7, closingSeconds: 6, pauseSeconds: 1.5 }) // 75_000
 */
export function slotOf(
  { durationSeconds, readings }: { readonly durationSeconds: number; readonly readings: number },
  place: Place,
  { openingSeconds, closingSeconds, pauseSeconds }: SessionLengths,
): number {
  const opens = place === 'first' || place === 'alone' ? openingSeconds : 0;
  const closes = place === 'last' || place === 'alone' ? closingSeconds : 0;
  return Math.ceil(opens + readings * (durationSeconds + pauseSeconds) + closes - 1e-6) * 1000;
}

/** @returns the place of item `index` of `count` */
export const placeOf = (index: number, count: number): Place =>
  count === 1 ? 'alone' : index === 0 ? 'first' : index === count - 1 ? 'last' : 'middle';

export interface Item {
  readonly campaign: PlanCampaign;
  readonly variant: string | undefined;
  /** Milliseconds that it takes at each place; the same at all where it has its own chimes. */
  readonly slots: Readonly<Record<Place, number>>;
}

export type ItemFor = (campaign: PlanCampaign, variant: string | undefined) => Item;

/** Makes each item once. */
export function itemsWith(lengths: SessionLengths): ItemFor {
  const made = new Map<PlanCampaign, Map<string | undefined, Item>>();
  return (campaign, variant) => {
    let items = made.get(campaign);
    if (!items) made.set(campaign, (items = new Map()));
    let item = items.get(variant);
    if (!item) items.set(variant, (item = itemOf(campaign, variant, lengths)));
    return item;
  };
}

function itemOf(campaign: PlanCampaign, variant: string | undefined, lengths: SessionLengths): Item {
  const one = { durationSeconds: secondsOf(campaign, variant), readings: campaign.readings };
  const own = Math.ceil(one.durationSeconds * one.readings * 1000);
  const at = (place: Place) => (campaign.standsAlone ? own : slotOf(one, place, lengths));
  return {
    campaign,
    variant,
    slots: { first: at('first'), middle: at('middle'), last: at('last'), alone: at('alone') },
  };
}

export interface Session extends Span {
  /** Sorted. */
  readonly zones: readonly string[];
  readonly items: readonly Item[];
}

/** @param zones sorted */
export function sessionOf(zones: readonly string[], start: number, items: readonly Item[]): Session {
  let end = start;
  for (let i = 0; i < items.length; i++) end += items[i]!.slots[placeOf(i, items.length)];
  return { zones, start, end, items };
}

/** What follows on the first ones' end, without opening and closing between them. */
export const joinedOf = (first: Session, items: readonly Item[]): Session =>
  sessionOf(first.zones, first.start, [...first.items, ...items]);

export interface Laid extends Span {
  readonly item: Item;
  /** null: by itself with its own chimes. */
  readonly place: Place | null;
}

export function layOut({ start, items }: Session): Laid[] {
  let at = start;
  return items.map((item, i) => {
    const place = placeOf(i, items.length);
    const laid = {
      item,
      place: item.campaign.standsAlone ? null : place,
      start: at,
      end: at + item.slots[place],
    };
    at = laid.end;
    return laid;
  });
}
