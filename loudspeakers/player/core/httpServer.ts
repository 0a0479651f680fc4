/** The player's server over HTTP, for Node and for a page. */
import { z } from 'zod';
import { RelayRefused } from './relay.ts';
import { reasons } from './texts.ts';
import { TokenRefused, type Hello, type PlayerServer } from './parts.ts';

const HelloShape = z.object({
  playerId: z.string().min(1),
  name: z.string(),
  zoneId: z.string(),
  zoneName: z.string(),
  stationName: z.string(),
  timeZone: z.string(),
  mqtt: z.object({ url: z.string(), username: z.string(), password: z.string() }),
}) satisfies z.ZodType<Hello>;

/** A problem's sentence for people. */
const Problem = z.object({ title: z.string().min(1).max(400) });
async function reasonOf(response: Response): Promise<string> {
  const problem = Problem.safeParse(await response.json().catch(() => null));
  return problem.success ? problem.data.title : reasons.relayAway;
}

/** An announcement of an hour is 29 MB; what is greater isn't one. */
const LARGEST_AUDIO_BYTES = 64 * 1024 * 1024;

/** @param origin e.g. `http://192.168.1.10:3000` */
export function httpServer(origin: string, token: string): PlayerServer {
  const ask = (path: string, signal: AbortSignal): Promise<Response> =>
    fetch(`${origin}/api/v1/player/${path}`, { headers: { authorization: `Bearer ${token}` }, signal });
  const get = async (path: string, signal: AbortSignal): Promise<Response> => {
    const response = await ask(path, signal);
    if (response.status === 401 || response.status === 403) throw new TokenRefused(`${response.status}`);
    if (!response.ok) throw new Error(`the server answered ${response.status} to ${path}`);
    return response;
  };
  return {
    async stream(airingId, signal) {
      const response = await ask(`stream/${airingId}.mp3`, signal);
      if (!response.ok) throw new RelayRefused(await reasonOf(response));
      const startsAt = Number(response.headers.get('x-loa-starts-at'));
      if (!response.body || !(startsAt > 0)) throw new Error('a stream without its start');
      return { startsAt, body: response.body };
    },
    hello: async (signal) => HelloShape.parse(await (await get('hello', signal)).json()),
    async audio(hash, signal) {
      const response = await get(`audio/${hash}.mp3`, signal);
      if (Number(response.headers.get('content-length') ?? 0) > LARGEST_AUDIO_BYTES)
        throw new Error('audio too large');
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}
