/** The station of station.base.ts, taken down when a test ends, and real players for it. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import {
  makeStation,
  spans,
  temporaryFolderUntil,
  type Station,
  type StationOptions,
} from './station.base.ts';

export { order, spans, tone, until, type Station } from './station.base.ts';

export const temporaryFolder = (): string => temporaryFolderUntil(onTestFinished);

export const testStation = (options: StationOptions = {}): Promise<Station> =>
  makeStation(options, onTestFinished);

export type TestPlayer = Awaited<ReturnType<typeof testPlayer>>;

/** A real Node player whose sound goes to a file, enrolled in the zone (or with `token`). */
export async function testPlayer(
  station: Station,
  zoneId: string,
  options: { token?: string; folder?: string; name?: string } = {},
) {
  const enrolled = options.token
    ? null
    : await station.players.enrol({ name: options.name ?? 'Đầu phát thử', zoneId }, station.origin);
  const token = options.token ?? (enrolled?.token as string);
  const folder = options.folder ?? temporaryFolder();
  const wav = join(folder, `${randomUUID()}.wav`);
  const player = await nodePlayer({
    server: station.origin,
    token,
    dataFolder: join(folder, 'data'),
    sink: `file:${wav}`,
    version: 'test',
  });
  let closed: Promise<void> | null = null;
  const close = () => (closed ??= player.close());
  onTestFinished(close);
  return {
    id: enrolled?.player.id ?? '',
    token,
    folder,
    player,
    close,
    /** Spans in which something sounded, in epoch milliseconds of this machine. */
    heard: () => spans(wav),
  };
}
