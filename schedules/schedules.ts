/**
 * Puts this room together: campaigns and airings as the desk uses them, the planning that keeps the stored airings
 * what the planner says, and the dispatcher that keeps their word.
 *
 * @example
 * const { campaigns, airings, start, close } = schedules({ db, clock, events, output, recordings, zones, players,
 *   settings: () => settings.get(), timeZone: 'Asia/Ho_Chi_Minh', logger });
 * await start();
 */
import cron, { type ScheduledTask } from 'node-cron';
import { delay } from '../common/clock.ts';
import { airingsOf } from './airing/airings.ts';
import { bigPlanner } from './replan/bigPlan.ts';
import { campaignStore } from './campaign/campaign.store.ts';
import { campaignsOf } from './campaign/campaigns.ts';
import { deskNow } from './airing/desk.ts';
import { dispatcher as dispatcherOf, type Dispatcher } from './dispatcher.ts';
import { forgetWithdrawn } from './replan/housekeeping.ts';
import { maker as makerOf } from './dispatch/maker.ts';
import { namesOf } from './names.ts';
import type { ScheduleParts } from './parts.ts';
import { reportsOf } from './reports/reports.ts';
import { planning as planningOf } from './replan/replan.ts';
import { contactOf } from './dispatch/contact.ts';
import { defaultPolicy, type Policy } from './dispatch/policy.ts';
import { serial as serialOf } from './serial.ts';
import { instantText, siteOf } from './site.ts';

export type Schedules = ReturnType<typeof schedules>;

export function schedules(parts: ScheduleParts) {
  const { db, clock, events, logger } = parts;
  const policy: Policy = { ...defaultPolicy, ...parts.policy };
  const site = siteOf(parts.timeZone);
  const now = () => clock.now().epochMilliseconds;
  const store = campaignStore(db, () => instantText(now()));
  const serial = serialOf();
  const planner = bigPlanner();
  const names = namesOf(parts);
  const closing = new AbortController();
  const contact = contactOf(policy.reportMilliseconds);
  const maker = makerOf({ ...parts, serial, policy, now });
  const common = { ...parts, store, site, policy, serial, names, contact, maker, now };

  const planning = planningOf(common, planner, serial, () => {
    events.emit({ type: 'airings' });
    dispatcher.tell();
    void maker.run();
  });

  let waiting: Promise<void> | undefined;
  const replanSoon = () => {
    waiting ??= delay(policy.debounceRealMilliseconds, closing.signal)
      .then(() => {
        waiting = undefined;
        return planning.replan();
      })
      .catch((error: unknown) => {
        waiting = undefined;
        if (!closing.signal.aborted)
          logger.error({ err: error }, 'planning failed; the plan stays as it was');
      });
  };

  async function onDay(today: string): Promise<void> {
    for (const id of await store.endThoseOver(today)) events.emit({ type: 'campaign', id });
    await forgetWithdrawn(db, now());
    replanSoon();
  }

  const dispatcher: Dispatcher = dispatcherOf({ ...common, replanSoon, onDay });
  maker.listen({ onBuilt: () => dispatcher.tell(), onFailed: replanSoon });
  let daily: ScheduledTask | undefined;
  const stopListening = events.listen((event) => {
    if (event.type === 'zone' || event.type === 'settings') replanSoon();
    if (event.type === 'recording' && event.status === 'ready') replanSoon();
  });

  return {
    campaigns: campaignsOf({ ...common, planning }),
    airings: {
      ...airingsOf({ ...common, planning, dispatcher, replanSoon }),
      now: () => deskNow(common),
    },
    reports: reportsOf(common),
    /** Tells the players what is stored now. */
    tellPlayers: () => dispatcher.tellNow(),
    /** Builds what is to be built now. */
    madeAhead: () => maker.run(),
    /** Plans, tells the players, and keeps the plan's word from now on. */
    async start(): Promise<void> {
      await store.endThoseOver(site.day(now()));
      await planning.replan();
      void maker.run();
      await dispatcher.start();
      daily = cron.schedule('5 0 * * *', replanSoon, {
        timezone: parts.timeZone,
        suppressMissedWarning: true,
      });
    },
    async close(): Promise<void> {
      closing.abort(new Error('schedules are closed'));
      stopListening();
      await daily?.destroy();
      await waiting;
      await maker.close();
      await dispatcher.close();
      await serial.idle();
      await planner.close();
      names.close();
    },
  };
}
