/** The truth is in the database: a service that starts again goes on where the one before stopped. */
import { describe, expect, test } from 'vitest';
import { dispatcherLease } from '../../schedules/dispatch/lease.ts';
import { testDatabase } from '../database.ts';
import { at, campaign, everyDay, world } from './world.ts';

describe('after a restart', () => {
  test('during an airing: it is not played again, the next one plays, and the log is true', async () => {
    const { service, clock, output, restart } = await world();
    await service.campaigns.create(campaign({ zones: ['a'], escalation: [{ daysLeft: 9, perDay: 2 }] }));
    const [first] = (await service.airings.list({})).items;
    await clock.runTo(new Date(Date.parse(first!.start) + 20_000).toISOString());
    const again = await restart();
    expect((await again.airings.now()).onAir).toMatchObject([{ airingId: first!.id }]);
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds).toHaveLength(2);
    const { items } = await again.airings.log({ limit: 10 });
    expect(items.map(({ outcome, lateMilliseconds }) => [outcome, lateMilliseconds])).toEqual([
      ['played', 0],
      ['played', 0],
    ]);
  });

  test('of two hours: players went on by themselves, and nothing is called missed that they report', async () => {
    const { service, clock, output, restart, connect } = await world();
    await service.campaigns.create(campaign({ zones: ['a'], escalation: [{ daysLeft: 9, perDay: 2 }] }));
    await clock.runTo(at('2026-06-01', '05:40:00'));
    await connect('a', false);
    await service.close();
    await clock.runTo(at('2026-06-01', '07:40:00'));
    const again = await restart();
    await clock.runTo(at('2026-06-01', '07:40:30'));
    await connect('a', true);
    await clock.runTo(at('2026-06-01', '20:00:00'));
    expect(output.sounds).toHaveLength(2);
    const { items } = await again.airings.log({ limit: 10 });
    expect(items.map(({ outcome }) => outcome)).toEqual(['played', 'played']);
  });

  test('with a player whose reports trickle in over a poor line: nothing is made up for that it has played', async () => {
    const { service, clock, output, restart, connect } = await world({
      schedule: { windows: [{ id: 'sang', days: everyDay, start: '06:00', end: '07:30', maxMinutes: 30 }] },
    });
    await service.campaigns.create(
      campaign({
        zones: ['a'],
        lastDay: '2026-06-01',
        escalation: [{ daysLeft: 0, perDay: 6 }],
        minGapMinutes: 2,
      }),
    );
    await clock.runTo(at('2026-06-01', '05:50:00'));
    await connect('a', false);
    await service.close();
    await clock.runTo(at('2026-06-01', '06:50:00'));
    expect(output.sounds.length).toBeGreaterThan(2);
    output.set('a', { reportMilliseconds: 40_000 });
    const again = await restart();
    void connect('a', true);
    await clock.runTo(at('2026-06-01', '09:00:00'));
    expect(output.sounds).toHaveLength(6);
    const { items } = await again.airings.log({ limit: 20 });
    expect(items.map(({ outcome }) => outcome)).toEqual(Array(6).fill('played'));
  });
});

describe('one dispatcher at a time', () => {
  const never = new AbortController().signal;

  test('a second one waits, and goes on at once when the first lets go', async () => {
    const db = await testDatabase();
    const first = dispatcherLease(db, () => {});
    const second = dispatcherLease(db, () => {});
    await first.acquire(never);
    const waiting = second.acquire(never);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(second.held()).toBe(false);
    await first.release();
    await waiting;
    expect(second.held()).toBe(true);
    await second.release();
  });

  test('takes over at once from a holder on this machine whose process is gone', async () => {
    const db = await testDatabase();
    const { hostname } = await import('node:os');
    // No process has a number this high.
    await db
      .insertInto('lease')
      .values({ name: 'dispatcher', holder: 'dead', host: hostname(), pid: 2 ** 30, beat: 7 })
      .execute();
    const lease = dispatcherLease(db, () => {});
    await lease.acquire(never);
    expect(lease.held()).toBe(true);
    await lease.release();
  });

  test('takes over from a holder elsewhere whose beat stands still', async () => {
    const db = await testDatabase();
    await db
      .insertInto('lease')
      .values({ name: 'dispatcher', holder: 'far', host: 'elsewhere', pid: 1, beat: 7 })
      .execute();
    const lease = dispatcherLease(db, () => {}, 200);
    await lease.acquire(never);
    expect(lease.held()).toBe(true);
    await lease.release();
  });
});
