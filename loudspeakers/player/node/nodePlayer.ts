/** A player in Node: the core with this machine's disk, clocks and sound. */
import { httpServer } from '../core/httpServer.ts';
import { startPlayer, type LoudspeakerPlayer } from '../core/player.ts';
import type { PlayerServer } from '../core/parts.ts';
import { diskStorage } from './diskStorage.ts';
import { outputOf } from './outputs.ts';
import { pump } from './pump.ts';
import { nodeTimekeeper } from './timekeeper.ts';

export interface NodePlayerOptions {
  /** Origin of the server, e.g. `http://192.168.1.10:3000`. */
  readonly server: string;
  readonly token: string;
  /** Folder of its own, for the coming days' airings and audio. */
  readonly dataFolder: string;
  /** `alsa`, `alsa:DEVICE`, `file:OUT.wav` or `null`. */
  readonly sink: string;
  readonly version: string;
  readonly onChange?: () => void;
}

/** @throws Failure `sink-unknown`, `file-unwritable`, `data-read-only`, `disk-full` */
export async function nodePlayer(options: NodePlayerOptions): Promise<LoudspeakerPlayer> {
  const storage = await diskStorage(options.dataFolder);
  const server: PlayerServer = httpServer(options.server, options.token);
  return startPlayer({
    storage,
    sink: pump(outputOf(options.sink)),
    timekeeper: nodeTimekeeper(),
    server,
    version: options.version,
    onChange: options.onChange ?? (() => {}),
  });
}
