/**
 * Who may make the first administrator: someone at the machine itself, or someone who read the code that the
 * first start printed. Only the code's hash is kept.
 */
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../common/database.ts';
import { forgetSetting, storeSetting, storedSetting } from './setting.table.ts';

const KEY = 'setup-code';
/** Without those that look alike. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const hashOf = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();

/** @returns a new code of two groups of five signs (10¹⁵ of them); a code printed earlier is void. */
export async function newSetupCode(db: Database): Promise<string> {
  const sign = () => SIGNS[randomInt(SIGNS.length)];
  const group = () => Array.from({ length: 5 }, sign).join('');
  const code = `${group()}-${group()}`;
  await storeSetting(db, KEY, hashOf(code).toString('hex'), new Date().toISOString());
  return code;
}

export async function isSetupCode(db: Database, code: string): Promise<boolean> {
  const kept = await storedSetting(db, KEY);
  return typeof kept === 'string' && timingSafeEqual(hashOf(code), Buffer.from(kept, 'hex'));
}

export const forgetSetupCode = (db: Database): Promise<void> => forgetSetting(db, KEY);

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request was made on this machine. A proxy on it speaks for others; and a page of another site whose
 * name was pointed at 127.0.0.1 (DNS rebinding) shows by its `Host`.
 */
export function isFromThisMachine(request: FastifyRequest): boolean {
  return (
    LOOPBACK.test(request.socket.remoteAddress ?? '') &&
    LOCAL_HOST.test(request.headers.host ?? '') &&
    PROXY_HEADERS.every((header) => request.headers[header] === undefined)
  );
}
