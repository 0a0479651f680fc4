/** The embedded voice: espeak-ng, compiled to WebAssembly, offline, the same on every machine. */
import { Piscina } from 'piscina';
import { Failure } from '../../common/failure.ts';
import { workerFile } from '../../common/worker.ts';
import type { EspeakTask } from './espeak.worker.ts';
import type { Speech, VoiceEngine, VoiceInfo } from './voice.ts';

const VOICES: readonly VoiceInfo[] = [
  { id: 'espeak:vi', label: 'Giọng Bắc (máy đọc có sẵn)' },
  { id: 'espeak:vi-vn-x-central', label: 'Giọng Trung (máy đọc có sẵn)' },
  { id: 'espeak:vi-vn-x-south', label: 'Giọng Nam (máy đọc có sẵn)' },
];
/** At speed 1; an announcer's four syllables a second. espeak itself goes from 80 up, which is speed 0.5. */
const WORDS_PER_MINUTE = 160;
const MOST_WORKERS = 2;
/** An idle worker holds 50 MB. */
const IDLE_MILLISECONDS = 120_000;
const LONGEST_MILLISECONDS = 60_000;

export function espeak(): VoiceEngine {
  let pool: Piscina<EspeakTask, Speech> | undefined;
  let closed = false;
  const names = new Set(VOICES.map((v) => v.id.slice('espeak:'.length)));

  function started(): Piscina<EspeakTask, Speech> {
    if (closed) throw new Error('espeak was closed.');
    const { filename, execArgv } = workerFile(import.meta.url, 'espeak.worker');
    return (pool ??= new Piscina<EspeakTask, Speech>({
      filename,
      execArgv,
      minThreads: 0,
      maxThreads: MOST_WORKERS,
      idleTimeout: IDLE_MILLISECONDS,
    }));
  }

  return {
    id: 'espeak',
    ready: true,
    version: 'espeak-ng-emscripten-0.3.5/160',
    voices: () => Promise.resolve(VOICES),
    async speak(voice, sentence, { speed, signal }) {
      signal?.throwIfAborted();
      if (!names.has(voice))
        throw new Failure(
          'not-found',
          'voice-unknown',
          `Không có giọng đọc “${voice}”. Hãy chọn giọng khác.`,
        );
      const bound = AbortSignal.timeout(LONGEST_MILLISECONDS);
      const wordsPerMinute = Math.round(WORDS_PER_MINUTE * Math.max(0.5, Math.min(2, speed)));
      // Angle and square brackets are espeak's own commands.
      const text = `${sentence.replace(/[<>[\]&]/g, ' ')}\n`;
      try {
        return await started().run(
          { voice, wordsPerMinute, text },
          { signal: signal ? AbortSignal.any([signal, bound]) : bound },
        );
      } catch (error) {
        signal?.throwIfAborted();
        if (bound.aborted)
          throw new Failure('unavailable', 'voice-failed', 'Máy đọc không trả lời. Hãy thử lại.', {
            cause: error,
          });
        throw error;
      }
    },
    async close() {
      closed = true;
      await pool?.destroy();
    },
  };
}
