/**
 * Google Cloud Text-to-Speech, by its own client. Signs in with a key file, an API key, or the machine's application
 * default credentials. The client takes 72 MB and is loaded when it is first used.
 */
import type { TextToSpeechClient } from '@google-cloud/text-to-speech';
import { delay } from '../../common/clock.ts';
import { abortable } from '../abortable.ts';
import { parseWav } from '../wav.ts';
import { googleFailure, worthRetrying } from './googleFailures.ts';
import { splitByBytes } from './split.ts';
import type { Speech, VoiceEngine, VoiceInfo } from './voice.ts';

export interface GoogleConfig {
  /** JSON key of a service account; without it and `apiKey`, application default credentials. */
  readonly keyFile?: string;
  readonly apiKey?: string;
  readonly projectId?: string;
  /** Another host than Google's, for tests and for proxies. */
  readonly apiEndpoint?: string;
  readonly port?: number;
  /** gRPC channel credentials for that host. */
  readonly sslCreds?: unknown;
  readonly timeoutMilliseconds?: number;
  /** Pause before the first retry; doubled for each next one. */
  readonly backOffMilliseconds?: number;
}

const LANGUAGE = 'vi-VN';
const SAMPLE_RATE = 24_000;
/** Google takes 5,000 bytes of input a request. */
const MOST_BYTES = 4_800;
const ATTEMPTS = 4;
const VOICES_KEPT_MILLISECONDS = 3_600_000;
const GENDERS: Readonly<Record<string, string>> = { MALE: ' (nam)', FEMALE: ' (nữ)' };

export function google(config: GoogleConfig): VoiceEngine {
  const timeout = config.timeoutMilliseconds ?? 20_000;
  let client: Promise<TextToSpeechClient> | undefined;
  let list: { readonly voices: readonly VoiceInfo[]; readonly at: number } | undefined;
  let closed = false;

  async function connect(): Promise<TextToSpeechClient> {
    const { TextToSpeechClient: Client } = await import('@google-cloud/text-to-speech');
    const { keyFile, apiKey, projectId, apiEndpoint, port, sslCreds } = config;
    const made = new Client({
      ...(keyFile && { keyFilename: keyFile }),
      ...(apiKey && { apiKey }),
      ...(projectId && { projectId }),
      ...(apiEndpoint && { apiEndpoint }),
      ...(port && { port }),
      ...(sslCreds ? { sslCreds: sslCreds as never } : {}),
    });
    // Signs in. A first call would do it as well, but leave a failure unhandled, which ends the process.
    await made.initialize();
    return made;
  }

  /** The one client; a failed sign-in is tried again by the next call. */
  function connected(): Promise<TextToSpeechClient> {
    return (client ??= connect().catch((error: unknown) => {
      client = undefined;
      throw error;
    }));
  }

  /** Calls until it succeeds, is refused for good, or has been tried often enough. */
  async function call<T>(
    ask: (client: TextToSpeechClient, options: object) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (closed) throw new Error('The Google voice was closed.');
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted();
      try {
        // Retried here, not by the client, so that a cancelled recording doesn't wait for it.
        return await abortable(ask(await connected(), { timeout, retry: { retryCodes: [] } }), signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (attempt === ATTEMPTS || !worthRetrying(error)) throw googleFailure(error);
        await delay((config.backOffMilliseconds ?? 400) * 2 ** (attempt - 1), signal);
      }
    }
  }

  async function say(name: string, text: string, speed: number, signal?: AbortSignal): Promise<Speech> {
    const [answer] = await call(
      (c, options) =>
        c.synthesizeSpeech(
          {
            input: { text },
            voice: { languageCode: LANGUAGE, name },
            audioConfig: {
              audioEncoding: 'LINEAR16',
              sampleRateHertz: SAMPLE_RATE,
              speakingRate: Math.max(0.5, Math.min(2, speed)),
            },
          },
          options,
        ),
      signal,
    );
    return parseWav(answer.audioContent as Uint8Array);
  }

  return {
    id: 'google',
    ready: true,
    version: 'google-v1',
    async voices(signal) {
      if (list && performance.now() - list.at < VOICES_KEPT_MILLISECONDS) return list.voices;
      const [answer] = await call((c, options) => c.listVoices({ languageCode: LANGUAGE }, options), signal);
      const voices = (answer.voices ?? [])
        .filter((v) => v.name && v.languageCodes?.includes(LANGUAGE))
        .map((v) => ({
          id: `google:${v.name}`,
          label: `Google ${v.name!.replace(`${LANGUAGE}-`, '')}${GENDERS[String(v.ssmlGender)] ?? ''}`,
        }))
        .sort((a, b) => a.id.localeCompare(b.id));
      list = { voices, at: performance.now() };
      return voices;
    },
    async speak(name, sentence, { speed, signal }) {
      const parts: Speech[] = [];
      for (const text of splitByBytes(sentence, MOST_BYTES)) parts.push(await say(name, text, speed, signal));
      return parts.length === 1 ? parts[0]! : joined(parts);
    },
    async close() {
      closed = true;
      await (await client?.catch(() => undefined))?.close();
    },
  };
}

function joined(parts: readonly Speech[]): Speech {
  const sampleRate = parts[0]?.sampleRate ?? SAMPLE_RATE;
  const samples = new Int16Array(parts.reduce((sum, p) => sum + p.samples.length, 0));
  let at = 0;
  for (const { samples: piece } of parts) {
    samples.set(piece, at);
    at += piece.length;
  }
  return { sampleRate, samples };
}
