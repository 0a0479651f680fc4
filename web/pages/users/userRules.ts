/** The server's rules for users (server/routes/session.ts), told while typing. */
import { signIn as t } from '../../texts/signIn.ts';

export const usernameProblem = (username: string): string | null =>
  /^[a-z0-9._-]{3,30}$/.test(username.trim().toLowerCase()) ? null : t.usernameInvalid;

export const passwordProblem = (password: string): string | null =>
  password.length >= 8 ? null : t.passwordShort;
