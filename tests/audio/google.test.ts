/** The real Google client against a local gRPC server that is built from the client's own protos. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { afterEach, beforeAll, afterAll, describe, expect, it } from 'vitest';
import { google, type GoogleConfig } from '../../audio/voices/google.ts';
import { splitByBytes } from '../../audio/voices/split.ts';
import type { VoiceEngine } from '../../audio/voices/voice.ts';
import { toWav } from '../../audio/wav.ts';

const protos = (name: string) =>
  fileURLToPath(new URL(`../../node_modules/${name}/build/protos`, import.meta.url));

interface Ask {
  readonly input: { readonly text: string };
  readonly voice: { readonly name: string; readonly languageCode: string };
  readonly audioConfig: { readonly speakingRate: number; readonly sampleRateHertz: number };
}
type Answer = grpc.sendUnaryData<{ audioContent: Buffer }>;

const server = new grpc.Server();
let port = 0;
let asked: Ask[] = [];
let answer: (ask: Ask, reply: Answer) => void;
let engine: VoiceEngine;

/** A second of a tone for each request, so that parts can be counted in the answer. */
const speech = toWav({ sampleRate: 24_000, samples: new Int16Array(24_000).fill(1000) });
const spoken: typeof answer = (_ask, reply) => reply(null, { audioContent: speech });
const refusing = (code: grpc.status, details = 'refused') => ({ code, details });

beforeAll(async () => {
  const definition = loadSync('google/cloud/texttospeech/v1/cloud_tts.proto', {
    includeDirs: [protos('@google-cloud/text-to-speech'), protos('google-gax')],
    enums: String,
    defaults: true,
  });
  const api = grpc.loadPackageDefinition(definition) as unknown as {
    google: { cloud: { texttospeech: { v1: { TextToSpeech: { service: grpc.ServiceDefinition } } } } };
  };
  server.addService(api.google.cloud.texttospeech.v1.TextToSpeech.service, {
    synthesizeSpeech: ({ request }: { request: Ask }, reply: Answer) => {
      asked.push(request);
      answer(request, reply);
    },
    listVoices: (_call: unknown, reply: grpc.sendUnaryData<object>) =>
      reply(null, {
        voices: [
          {
            languageCodes: ['vi-VN'],
            name: 'vi-VN-Neural2-D',
            ssmlGender: 'MALE',
            naturalSampleRateHertz: 24_000,
          },
          {
            languageCodes: ['vi-VN'],
            name: 'vi-VN-Neural2-A',
            ssmlGender: 'FEMALE',
            naturalSampleRateHertz: 24_000,
          },
        ],
      }),
  });
  port = await new Promise((resolve, reject) =>
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error ? reject(error) : resolve(bound),
    ),
  );
});
afterAll(() => server.forceShutdown());
afterEach(async () => {
  await engine.close();
  asked = [];
});

function connected(config: GoogleConfig = {}): VoiceEngine {
  engine = google({
    apiEndpoint: '127.0.0.1',
    port,
    sslCreds: grpc.credentials.createInsecure(),
    projectId: 'thu',
    backOffMilliseconds: 5,
    timeoutMilliseconds: 10_000,
    ...config,
  });
  return engine;
}

describe('the Google voice', () => {
  it('lists the Vietnamese voices that the API names', async () => {
    expect(await connected().voices()).toEqual([
      { id: 'google:vi-VN-Neural2-A', label: 'Google Neural2-A (nữ)' },
      { id: 'google:vi-VN-Neural2-D', label: 'Google Neural2-D (nam)' },
    ]);
  });

  it('asks for the sentence in the voice and speed that were chosen', async () => {
    answer = spoken;
    const { samples, sampleRate } = await connected().speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 0.8 });
    expect([sampleRate, samples.length]).toEqual([24_000, 24_000]);
    expect(asked).toMatchObject([
      {
        input: { text: 'Xin chào.' },
        voice: { name: 'vi-VN-Neural2-A', languageCode: 'vi-VN' },
        audioConfig: { speakingRate: 0.8, sampleRateHertz: 24_000 },
      },
    ]);
  });

  it('splits what is longer than a request between sentences, and joins the answers', async () => {
    answer = spoken;
    const text = 'Đề nghị bà con ra nhà văn hóa họp tổ dân phố. '.repeat(200).trim();
    const { samples } = await connected().speak('vi-VN-Neural2-A', text, { speed: 1 });
    expect(asked.length).toBeGreaterThan(1);
    for (const { input } of asked) {
      expect(Buffer.byteLength(input.text)).toBeLessThan(5_000);
      expect(input.text).toMatch(/^Đề nghị .*phố\.$/s);
    }
    expect(asked.map((a) => a.input.text).join(' ')).toBe(text);
    expect(samples.length).toBe(asked.length * 24_000);
  });

  it('tries again when Google is away for a moment', async () => {
    answer = (ask, reply) =>
      asked.length < 3 ? reply(refusing(grpc.status.UNAVAILABLE), null) : spoken(ask, reply);
    await connected().speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1 });
    expect(asked.length).toBe(3);
  });

  it.each([
    ['voice-quota', grpc.status.RESOURCE_EXHAUSTED, /hạn mức/, 4],
    ['voice-auth', grpc.status.UNAUTHENTICATED, /khóa/, 1],
    ['voice-auth', grpc.status.PERMISSION_DENIED, /khóa/, 1],
    ['voice-unreachable', grpc.status.UNAVAILABLE, /mạng Internet/, 4],
    ['voice-refused', grpc.status.INVALID_ARGUMENT, /giọng khác/, 1],
    ['voice-failed', grpc.status.INTERNAL, /thử lại/, 4],
  ] as const)('tells %s in plain Vietnamese (gRPC %i)', async (code, status, words, attempts) => {
    answer = (_ask, reply) => reply(refusing(status), null);
    const failed = connected().speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1 });
    await expect(failed).rejects.toMatchObject({
      name: 'Failure',
      code,
      message: expect.stringMatching(words),
    });
    expect(asked.length).toBe(attempts);
  });

  it('gives up on an answer that never comes', async () => {
    answer = () => {};
    const failed = connected({ timeoutMilliseconds: 50 }).speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1 });
    await expect(failed).rejects.toMatchObject({ code: 'voice-unreachable' });
  });

  it('stops at once when it is cancelled', async () => {
    const stop = new AbortController();
    answer = () => stop.abort(new Error('stopped'));
    const failed = connected().speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1, signal: stop.signal });
    await expect(failed).rejects.toThrow('stopped');
  });

  it('says what is missing when there is no server, or no key', async () => {
    const nobody = connected({ port: 1 });
    await expect(nobody.speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1 })).rejects.toMatchObject({
      code: 'voice-unreachable',
    });
    await nobody.close();
    engine = google({ keyFile: '/khong/co/khoa.json', backOffMilliseconds: 5 });
    await expect(engine.speak('vi-VN-Neural2-A', 'Xin chào.', { speed: 1 })).rejects.toMatchObject({
      code: 'voice-auth',
    });
  });
});

it('never cuts a sentence in two', () => {
  const text = readFileSync(new URL('../../samples/cong-van-thue-bao.txt', import.meta.url), 'utf8');
  const pieces = splitByBytes(text, 900);
  expect(pieces.length).toBeGreaterThan(3);
  for (const piece of pieces) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(900);
});
