/** Passwords and sessions: better-auth over our own connection. None of its HTTP routes is reachable. */
import { randomBytes } from 'node:crypto';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { admin, username } from 'better-auth/plugins';
import type { Database } from '../common/database.ts';
import { keptSetting } from './setting.table.ts';

/** What users.ts and plugins/session.ts call of it. */
export type Auth = ReturnType<typeof makeAuth>;

const DAY_SECONDS = 86_400;

function makeAuth(db: Database, secret: string) {
  return betterAuth({
    appName: 'Loa Phường',
    // Only signs and names things here: requests come in through our own routes.
    baseURL: 'http://127.0.0.1',
    secret,
    database: { db, type: 'sqlite' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8, maxPasswordLength: 128 },
    session: { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: 'loa',
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: 'uuid', validateSchema: false },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      username({ usernameValidator: (name) => /^[a-z0-9._-]{3,30}$/.test(name), displayUsername: false }),
      admin({ defaultRole: 'operator', adminRoles: ['admin'] }),
    ],
  });
}

/** Makes or updates the tables of better-auth, and keeps the secret that signs the cookies with the data. */
export async function openAuth(db: Database): Promise<Auth> {
  const secret = await keptSetting(db, 'cookie-secret', () => randomBytes(32).toString('base64url'));
  const auth = makeAuth(db, secret);
  const { runMigrations } = await getMigrations(auth.options as BetterAuthOptions);
  await runMigrations();
  return auth;
}
