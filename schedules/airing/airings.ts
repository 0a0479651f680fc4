/** What people do with airings: see them, cancel, move and pin them; emergencies; the log. */
import type { Database } from '../../common/database.ts';
import { Failure } from '../../common/failure.ts';
import { findAirings, getAiring, shownAiring } from './airing.store.ts';
import { reasons, unsettled, type Airing, type AiringStatus, type LiveAiring } from './airing.ts';
import { aloneLengths } from './alone.ts';
import { renderingRow, sameRendering, sourceOf } from './rendering.ts';
import { readLog, type LogRow } from '../reports/broadcastLog.store.ts';
import type { CampaignStore, Unmet } from '../campaign/campaign.store.ts';
import { approved } from '../campaign/campaigns.ts';
import type { Maker } from '../dispatch/maker.ts';
import type { Dispatcher } from '../dispatcher.ts';
import { storeEmergency, storeEmergencyStop, type NewEmergency, type Stop } from './emergency.ts';
import { moved } from './move.ts';
import type { ScheduleParts } from '../parts.ts';
import type { Planning } from '../replan/replan.ts';
import type { Policy } from '../dispatch/policy.ts';
import type { Serial } from '../serial.ts';
import { conclude, markStopped, type Names } from '../dispatch/settle.ts';
import { instantText, type Site } from '../site.ts';

export interface AiringsParts extends Pick<
  ScheduleParts,
  'db' | 'events' | 'output' | 'recordings' | 'zones' | 'logger'
> {
  readonly store: CampaignStore;
  readonly planning: Planning;
  readonly maker: Pick<Maker, 'session'>;
  readonly dispatcher: Dispatcher;
  readonly serial: Serial;
  readonly names: Names;
  readonly policy: Policy;
  readonly site: Site;
  readonly now: () => number;
  readonly replanSoon: () => void;
}

export interface AiringQuery {
  from?: string | undefined;
  to?: string | undefined;
  zone?: string | undefined;
  status?: AiringStatus | undefined;
}

export interface LogQuery {
  from?: string | undefined;
  to?: string | undefined;
  zone?: string | undefined;
  campaign?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
const SHOWN_DAYS = 7;

/** A day means its first moment in `from` and its last in `to`; an instant itself. `to` is exclusive. */
export function spanOf(
  query: { from?: string | undefined; to?: string | undefined },
  site: Site,
): { from?: string; to?: string } {
  const first = (text: string) => instantText(isDay(text) ? site.midnight(text) : Date.parse(text));
  const last = (text: string) =>
    instantText(isDay(text) ? site.midnight(site.addDays(text, 1)) : Date.parse(text));
  return {
    ...(query.from === undefined ? {} : { from: first(query.from) }),
    ...(query.to === undefined ? {} : { to: last(query.to) }),
  };
}

export function airingsOf(parts: AiringsParts) {
  const { db, events, output, site, serial, store, dispatcher, names, policy, now } = parts;

  const changed = () => {
    events.emit({ type: 'airings' });
    events.emit({ type: 'on-air' });
    parts.replanSoon();
  };

  const show = async (airings: readonly LiveAiring[]): Promise<Airing[]> => {
    const alone = await aloneLengths(airings, parts);
    return airings.map((airing) => shownAiring(airing, alone.get(airing.id)));
  };
  const shown = async (id: string): Promise<Airing> => (await show([await getAiring(db, id)]))[0]!;

  /** Tells players what has been stored; when they can't be reached the dispatcher goes on trying. */
  async function tell(stops: readonly Stop[]): Promise<void> {
    try {
      await dispatcher.tellNow();
      await Promise.all(stops.map(({ airingId, zoneIds, reason }) => output.stop(airingId, zoneIds, reason)));
    } catch (error) {
      parts.logger.error({ err: error }, 'players could not be told; it is tried again');
    }
    dispatcher.poke();
  }

  return {
    /** From today for a week where the query doesn't say. */
    async list(query: AiringQuery): Promise<{ items: Airing[]; unmet: Unmet[] }> {
      const today = site.day(now());
      const from = query.from ?? today;
      const to = query.to ?? site.addDays(isDay(from) ? from : site.day(Date.parse(from)), SHOWN_DAYS - 1);
      const span = spanOf({ from, to }, site);
      const dayOf = (text: string) => (isDay(text) ? text : site.day(Date.parse(text)));
      const [airings, unmet] = await Promise.all([
        findAirings(db, { ...span, zone: query.zone, status: query.status }),
        store.unmet(dayOf(from), dayOf(to), query.zone),
      ]);
      return { items: await show(airings), unmet };
    },

    /** One that sounds is ended. @throws Failure `airing-unknown`, `airing-over` */
    async cancel(id: string): Promise<Airing> {
      const stops = await serial.change(async (): Promise<Stop[]> => {
        const airing = await getAiring(db, id);
        const open = openZones(airing);
        const sounding = airing.zones.filter((zone) => zone.startedAt !== null && zone.outcome === null);
        const zoneIds = await markStopped(
          db,
          airing,
          sounding.map((zone) => zone.zoneId),
          reasons.byHand,
        );
        const silent = open.filter((zone) => !sounding.some(({ zoneId }) => zoneId === zone));
        if (silent.length > 0) await conclude(db, names, id, silent, 'cancelled', reasons.byHand, now());
        // A programme comes once each time; what a person called off isn't put in its place again.
        if (airing.kind !== 'programme') await freeKey(db, id);
        // What is due may have begun a moment ago without our knowing.
        const told = airing.start <= now() ? [...zoneIds, ...silent] : zoneIds;
        return told.length > 0 ? [{ airingId: id, zoneIds: told, reason: reasons.byHand }] : [];
      });
      await tell(stops);
      events.emit({ type: 'log' });
      changed();
      return shown(id);
    },

    /** Others make room for it where they can. @throws Failure `airing-*`, with the rule that forbids it */
    async move(id: string, start: string): Promise<Airing> {
      await serial.change(async () => {
        const airing = await getAiring(db, id);
        openZones(airing);
        const place = await moved(airing, Date.parse(start), await parts.planning.gather(), site, store);
        await db
          .updateTable('airing')
          .set({
            key: `moved/${id}`,
            start: instantText(place.start),
            end: instantText(place.end),
            latestStart: instantText(place.start),
            windowId: place.windowId,
            why: 'Do người trực đặt giờ.',
            pinned: 1,
            ...(sameRendering(place.rendering, airing.rendering)
              ? {}
              : {
                  ...renderingRow(place.rendering),
                  audioHash: sourceOf(airing),
                  durationSeconds: (place.end - place.start) / 1000,
                  status: 'planned' as const,
                }),
          })
          .where('id', '=', id)
          .execute();
      });
      await parts.planning.replan();
      changed();
      return shown(id);
    },

    /** @throws Failure `airing-unknown`, `airing-over` */
    async pin(id: string): Promise<Airing> {
      await serial.change(async () => {
        openZones(await getAiring(db, id));
        await db.updateTable('airing').set({ pinned: 1 }).where('id', '=', id).execute();
      });
      changed();
      return shown(id);
    },

    /** @throws Failure recording-unknown, recording-not-ready, script-not-approved, emergency-* */
    async emergency(input: NewEmergency): Promise<Airing[]> {
      const recording = await approved(parts.recordings, input.recordingId);
      const zones = await parts.zones.list();
      const { ids, stops } = await serial.change(() =>
        storeEmergency(db, recording, input, zones, now(), policy),
      );
      await tell(stops);
      changed();
      return Promise.all(ids.map(shown));
    },

    async stopEmergencies(): Promise<number> {
      const { stopped, stops } = await serial.change(async () => {
        const stored = await storeEmergencyStop(db);
        for (const { airingId, zoneIds, reason } of stored.silent)
          await conclude(db, names, airingId, zoneIds, 'cancelled', reason, now());
        return stored;
      });
      if (stopped === 0) return 0;
      await tell(stops);
      changed();
      return stopped;
    },

    async log(query: LogQuery): Promise<{ items: LogRow[]; nextCursor: string | null }> {
      const { zone, campaign, cursor, limit } = query;
      return readLog(db, { ...spanOf(query, site), zone, campaign, cursor, limit });
    },
  };
}

/** @throws Failure `airing-over` */
function openZones(airing: LiveAiring): string[] {
  const open = airing.zones.filter((zone) => zone.outcome === null).map((zone) => zone.zoneId);
  if (!unsettled.includes(airing.status) || open.length === 0)
    throw new Failure('conflict', 'airing-over', 'Lượt phát này đã xong hoặc đã hủy nên không sửa được nữa.');
  return open;
}

/** So that the plan may put another in its place. */
const freeKey = (db: Database, id: string) =>
  db
    .updateTable('airing')
    .set({ key: `cancelled/${id}` })
    .where('id', '=', id)
    .execute();
