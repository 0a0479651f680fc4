/**
 * Two loudspeakers of one zone relay a stream, by the program as users run it. The power of one is cut in the middle and
 * comes back: it is in the relay again, the other never notices, and the zone's log counts the programme once.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { built } from '../built.ts';
import { until } from '../loudspeakers/station.base.ts';
import { heardIn, pitches } from './morning.ts';
import {
  airings,
  changeSchedule,
  dayIsOver,
  end,
  failures,
  log,
  loudspeaker,
  onAir,
  player,
  preparedDay,
  relayed,
  zone,
} from './program.ts';

beforeAll(() => built());

/** Long enough to start a program again on a busy machine, and to join what is left: 30 seconds at least. */
const RELAY_SECONDS = 110;
const SECOND = 'Máy thứ hai';

test(
  'a loudspeaker whose power is cut in a relay comes back into it; the other of its zone goes on undisturbed',
  { timeout: 600_000 },
  async () => {
    const { here, live, api, prepared, start } = await preparedDay(async (api, url) => {
      const street = await zone(api, 'Tổ dân phố 5');
      const second = await player(api, street.id, SECOND);
      await changeSchedule(api, { programmes: [relayed(url, street.id, RELAY_SECONDS)] });
      return { street, second };
    });
    const { street, second } = prepared;
    const service = await start();
    const steady = loudspeaker(service.url, street.token, join(here, 'a'), join(here, 'a.wav'));
    const shaken = loudspeaker(service.url, second.token, join(here, 'b'), join(here, 'b1.wav'));
    await until(async () => (await onAir(api, street.id))?.kind === 'programme', 90_000);
    const [relay] = await airings(api, street.id);
    let most = 0;
    const counting = setInterval(() => (most = Math.max(most, live.listening())), 100);
    onTestFinished(() => clearInterval(counting));
    // Both are in it.
    const ofSecond = join(here, 'b1.wav');
    const inIt = () =>
      [ofSecond, `${ofSecond}.json`].every((file) => existsSync(file)) &&
      pitches(heardIn(ofSecond), { relay: 880 }).length > 0;
    await until(inIt, 60_000);

    await end(shaken, 'SIGKILL');
    const cutAt = Date.now();
    const again = loudspeaker(service.url, second.token, join(here, 'b'), join(here, 'b2.wav'));
    const joined = async () => (await airings(api, street.id)).filter(({ id }) => id !== relay!.id);
    // The cut is told first; what is left of the relay is planned after it.
    await until(async () => (await joined()).length > 0, 60_000);
    await dayIsOver(api);
    expect(failures(service)).toEqual([]);
    const isTold = (id: string) => async () =>
      (await log(api)).filter(({ airingId }) => airingId === id).length === (id === relay!.id ? 2 : 1);
    const resumed = await joined();
    expect(resumed.map(({ kind }) => kind)).toEqual(['programme']);
    await until(isTold(relay!.id), 30_000);
    await until(isTold(resumed[0]!.id), 30_000);
    await end(steady, 'SIGTERM');
    await end(again, 'SIGTERM');

    // What the loudspeakers gave: one all the time; the other until its power was cut, and again to the end.
    const heard = (wav: string) => pitches(heardIn(join(here, wav)), { relay: 880 });
    const [whole, part, rest] = [heard('a.wav'), heard('b1.wav'), heard('b2.wav')];
    const over = whole.at(-1)!.end;
    const silence = whole.slice(1).map(({ start }, i) => start - whole[i]!.end);
    // A busy machine may stand still; nothing was cut when the other came back.
    expect(Math.max(0, ...silence)).toBeLessThan(3_000);
    expect(over - whole[0]!.start).toBeGreaterThan((RELAY_SECONDS - 15) * 1000);
    expect(part.at(-1)!.end).toBeLessThan(cutAt + 1_000);
    expect(rest[0]!.start).toBeGreaterThan(cutAt);
    expect(rest.at(-1)!.end).toBeGreaterThan(over - 3_000);
    // One pull for both, all the time; on a busy machine a source may break off, and is asked again.
    expect(most).toBe(1);

    // The log: each airing once for each loudspeaker that played it, and in the zone the programme as played, once.
    const rows = await log(api, street.id);
    const RESTARTED = 'Đầu phát khởi động lại khi đang phát.';
    const played = rows.map(({ airingId, playerName, outcome, reason }) => [
      airingId === relay!.id ? 'relay' : 'resumed',
      playerName === SECOND ? 'second' : 'first',
      // A machine that stands still takes some seconds from what is heard; that is no cut.
      reason === RESTARTED ? 'cut' : outcome.replace('partly', 'played'),
    ]);
    expect(played.sort()).toEqual([
      ['relay', 'first', 'played'],
      ['relay', 'second', 'cut'],
      ['resumed', 'second', 'played'],
    ]);
    expect((await airings(api, street.id)).find(({ id }) => id === relay!.id)?.status).toMatch(
      /played|partly/,
    );
  },
);
