/** Settings from the environment, checked once. Every one stands in .env.example. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { runningClock, systemClock, type Clock } from '../common/clock.ts';
import { Failure } from '../common/failure.ts';

/** An empty value is one that isn't set. */
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());
const port = (preset: number) =>
  optional(z.coerce.number({ error: 'phải là số' }).int().min(0).max(65_535)).transform((v) => v ?? preset);
const urlOf = (schemes: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message: `phải là một địa chỉ ${schemes.map((scheme) => `${scheme}//`).join(' hoặc ')}`,
  });
const isTimeZone = (value: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};
const isInstant = (value: string) => {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
};

/** IANA's port for MQTT. */
export const USUAL_MQTT_PORT = 1883;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const Environment = z.object({
  /** 0 takes any free port. */
  PORT: port(3000),
  HOST: optional(z.string()).transform((v) => v ?? '127.0.0.1'),
  LOA_DATA: optional(z.string()).transform((v) => v ?? 'data'),
  STATION_NAME: optional(z.string().max(120, 'dài quá 120 ký tự')).transform(
    (v) => v ?? 'Đài truyền thanh phường',
  ),
  TIME_ZONE: optional(z.string().refine(isTimeZone, 'phải là tên múi giờ như Asia/Ho_Chi_Minh')).transform(
    (v) => v ?? 'Asia/Ho_Chi_Minh',
  ),
  PUBLIC_URL: optional(urlOf(['http:', 'https:'])),
  /** Addresses or subnets of the reverse proxies whose X-Forwarded-* are believed. */
  TRUST_PROXY: optional(z.string()),
  MQTT_URL: optional(urlOf(['mqtt:', 'mqtts:', 'ws:', 'wss:'])),
  /** Where players reach that broker, when it differs; browsers need ws: or wss:. */
  MQTT_PLAYER_URL: optional(urlOf(['mqtt:', 'mqtts:', 'ws:', 'wss:'])),
  /** Unset: 1883, or no port of its own when that is taken; players come through the web port anyway. */
  MQTT_PORT: optional(z.coerce.number({ error: 'phải là số' }).int().min(0).max(65_535)),
  /** Google's voices by the machine's own identity (application default credentials). */
  GOOGLE_TTS_ADC: optional(z.enum(['0', '1'], { error: 'phải là 0 hoặc 1' })),
  GOOGLE_TTS_API_KEY: optional(z.string()),
  GOOGLE_APPLICATION_CREDENTIALS: optional(
    z.string().refine((path) => existsSync(path), 'phải là đường dẫn của một tệp có thật'),
  ),
  LOA_FFMPEG: optional(
    z.string().refine((path) => existsSync(path), 'phải là đường dẫn của một tệp có thật'),
  ),
  METRICS_TOKEN: optional(z.string().min(16, 'cần ít nhất 16 ký tự')),
  LOG_LEVEL: optional(z.enum(levels, { error: `phải là một trong ${levels.join(', ')}` })).transform(
    (v) => v ?? 'warn',
  ),
  /** For trials: the clock starts at this instant. */
  LOA_CLOCK: optional(z.string().refine(isInstant, 'phải là thời điểm như 2026-06-12T05:29:50+07:00')),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Until the operators give it another name. */
  readonly stationName: string;
  readonly timeZone: string;
  /** Address under which others reach the service, without a slash at its end. */
  readonly publicUrl: string | null;
  readonly trustProxy: readonly string[];
  readonly mqtt: {
    readonly url: string | null;
    readonly playerUrl: string | null;
    /** null: the usual one, when it is free. */
    readonly port: number | null;
  };
  /** null: not set up. */
  readonly google: { readonly apiKey?: string; readonly keyFile?: string } | null;
  readonly ffmpegPath: string | null;
  readonly metricsToken: string | null;
  readonly logLevel: (typeof levels)[number];
  readonly clockStart: Temporal.Instant | null;
}

/**
 * @param environment usually `process.env`
 * @param given what the command line says; wins over the environment
 * @throws Failure `config-invalid`, naming the setting
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  given: { readonly port?: string | undefined; readonly data?: string | undefined } = {},
): Config {
  const parsed = Environment.safeParse({
    ...environment,
    ...(given.port !== undefined && { PORT: given.port }),
    ...(given.data !== undefined && { LOA_DATA: given.data }),
  });
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    const place = name === 'PORT' && given.port !== undefined ? '--port' : name;
    const why =
      issue?.code === 'too_big' || issue?.code === 'too_small' ? 'phải từ 0 đến 65535' : issue?.message;
    const length = issue?.code === 'too_big' && issue.origin === 'string';
    throw new Failure(
      'invalid',
      'config-invalid',
      `Cấu hình ${place} ${(length ? issue?.message : why) ?? 'không hợp lệ'}. Hãy sửa lại rồi chạy lại; xem .env.example.`,
    );
  }
  const env = parsed.data;
  return {
    host: env.HOST,
    port: env.PORT,
    dataFolder: resolve(env.LOA_DATA),
    stationName: env.STATION_NAME,
    timeZone: env.TIME_ZONE,
    publicUrl: env.PUBLIC_URL ? env.PUBLIC_URL.replace(/\/+$/, '') : null,
    trustProxy: (env.TRUST_PROXY ?? '').split(',').flatMap((part) => part.trim() || []),
    mqtt: { url: env.MQTT_URL ?? null, playerUrl: env.MQTT_PLAYER_URL ?? null, port: env.MQTT_PORT ?? null },
    google:
      env.GOOGLE_TTS_API_KEY || env.GOOGLE_APPLICATION_CREDENTIALS || env.GOOGLE_TTS_ADC === '1'
        ? {
            ...(env.GOOGLE_TTS_API_KEY && { apiKey: env.GOOGLE_TTS_API_KEY }),
            ...(env.GOOGLE_APPLICATION_CREDENTIALS && { keyFile: env.GOOGLE_APPLICATION_CREDENTIALS }),
          }
        : null,
    ffmpegPath: env.LOA_FFMPEG ?? null,
    metricsToken: env.METRICS_TOKEN ?? null,
    logLevel: env.LOG_LEVEL,
    clockStart: env.LOA_CLOCK ? Temporal.Instant.from(env.LOA_CLOCK) : null,
  };
}

/** Reads `.env` of the working directory, where there is one; what is set already stays. */
export function loadEnvironmentFile(): void {
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** The machine's clock, or one that started at LOA_CLOCK. */
export const clockOf = (config: Config): Clock =>
  config.clockStart ? runningClock(config.clockStart) : systemClock;
