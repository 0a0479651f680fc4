/** All voices of this machine, by their id `engine:name`. */
import { Failure } from '../../common/failure.ts';
import { espeak } from './espeak.ts';
import { google, type GoogleConfig } from './google.ts';
import type { Speech, VoiceEngine, VoiceInfo } from './voice.ts';

export interface VoicesConfig {
  readonly google?: GoogleConfig;
}

export type Voices = ReturnType<typeof voices>;

/** The voice that is always there. */
export const DEFAULT_VOICE = 'espeak:vi';

/** How long the list waits for an engine that asks somebody else. */
const LIST_MILLISECONDS = 5_000;

export const voices = (config: VoicesConfig = {}) =>
  voicesOf([espeak(), ...(config.google ? [google(config.google)] : [])]);

/** A registry of engines; closes them. */
export function voicesOf(engines: readonly VoiceEngine[]) {
  function find(id: string): { engine: VoiceEngine; name: string } {
    const colon = id.indexOf(':');
    const engine = engines.find((e) => e.id === id.slice(0, Math.max(0, colon)));
    if (!engine?.ready)
      throw new Failure(
        'not-found',
        'voice-unknown',
        `Máy này không có giọng đọc “${id}”. Hãy chọn giọng khác, ví dụ ${DEFAULT_VOICE}.`,
      );
    return { engine, name: id.slice(colon + 1) };
  }

  return {
    /** Voices of every engine that answers; one that doesn't is left out and can't keep the others away. */
    async list(): Promise<VoiceInfo[]> {
      const answers = await Promise.allSettled(
        engines.filter((e) => e.ready).map((e) => e.voices(AbortSignal.timeout(LIST_MILLISECONDS))),
      );
      return answers.flatMap((a) => (a.status === 'fulfilled' ? a.value : []));
    },
    /** Part of every cache key. @throws Failure `voice-unknown` */
    version: (id: string): string => find(id).engine.version,
    /** @throws Failure `voice-unknown`, `voice-quota`, `voice-auth`, `voice-unreachable`, `voice-refused`, `voice-failed` */
    async speak(
      id: string,
      sentence: string,
      options: { readonly speed: number; readonly signal?: AbortSignal },
    ): Promise<Speech> {
      const { engine, name } = find(id);
      return engine.speak(name, sentence, options);
    },
    async close(): Promise<void> {
      await Promise.all(engines.map((e) => e.close()));
    },
  };
}
