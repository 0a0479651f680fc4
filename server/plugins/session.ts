/** Who is asking: signing in and out, and the check of every route under /api before its handler runs. */
import { APIError } from 'better-auth/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../common/database.ts';
import type { Events } from '../../common/events.ts';
import { Failure } from '../../common/failure.ts';
import type { Auth } from '../auth.ts';
import { forgetSetupCode, isFromThisMachine, isSetupCode } from '../firstAdmin.ts';
import '../request.ts';
import type { SessionParts, User } from '../routes/session.ts';
import { userOf, type Users } from '../users.ts';

export interface SessionDependencies {
  readonly auth: Auth;
  readonly db: Database;
  readonly users: Users;
  readonly events: Events;
  readonly station: () => Promise<{ name: string; timeZone: string }>;
}

/** The only header of ours that better-auth reads. */
const cookiesOf = (request: FastifyRequest) =>
  new Headers(request.headers.cookie ? { cookie: request.headers.cookie } : {});

/** Hands better-auth's cookies on; over HTTPS they never travel in the clear. */
function setCookies(reply: FastifyReply, headers: Headers): void {
  const secure = reply.request.protocol === 'https' ? '; Secure' : '';
  for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie + secure);
}

export function session({ auth, db, users, events, station }: SessionDependencies): SessionParts['session'] {
  async function signIn(reply: FastifyReply, username: string, password: string): Promise<User> {
    try {
      const { headers, response } = await auth.api.signInUsername({
        body: { username: username.trim().toLowerCase(), password },
        headers: new Headers(),
        returnHeaders: true,
      });
      setCookies(reply, headers);
      return userOf(response.user);
    } catch (error) {
      // One answer for a wrong name, a wrong password and a name that can't be.
      if (error instanceof APIError)
        throw new Failure(
          'unauthenticated',
          'sign-in-failed',
          'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi thử lại.',
          { cause: error },
        );
      throw error;
    }
  }

  let settingUp = false;
  return {
    async show(request) {
      const { name, timeZone } = await station();
      const setupNeeded = !(await users.any());
      return {
        user: request.user,
        setupNeeded,
        setupAllowed: setupNeeded && isFromThisMachine(request),
        stationName: name,
        timeZone,
      };
    },
    async setUp(request, reply, { code, ...input }) {
      if (settingUp || (await users.any()))
        throw new Failure(
          'conflict',
          'already-set-up',
          'Đài đã có quản trị viên. Hãy đăng nhập, hoặc nhờ quản trị viên tạo tài khoản.',
        );
      settingUp = true;
      try {
        if (!isFromThisMachine(request) && !(await isSetupCode(db, code ?? '')))
          throw new Failure(
            'forbidden',
            'setup-code-wrong',
            'Mã thiết lập không đúng. Mã được in ra trên máy chủ khi khởi động lần đầu.',
          );
        await users.create({ ...input, role: 'admin' });
        await forgetSetupCode(db);
      } finally {
        settingUp = false;
      }
      return signIn(reply, input.username, input.password);
    },
    signIn,
    async changePassword(request, reply, { current, password }) {
      try {
        const { headers } = await auth.api.changePassword({
          body: { currentPassword: current, newPassword: password, revokeOtherSessions: true },
          headers: cookiesOf(request),
          returnHeaders: true,
        });
        setCookies(reply, headers);
      } catch (error) {
        if (error instanceof APIError)
          throw new Failure(
            'invalid',
            'password-wrong',
            'Mật khẩu hiện tại không đúng. Hãy gõ lại, hoặc nhờ quản trị viên đặt mật khẩu mới.',
            { cause: error },
          );
        throw error;
      }
      // Whoever knew the old password is out at once.
      events.emit({ type: 'users' });
    },
    async signOut(request, reply) {
      const { headers } = await auth.api.signOut({ headers: cookiesOf(request), returnHeaders: true });
      setCookies(reply, headers);
    },
  };
}

const SESSION_COOKIE = /(?:^|;\s*)loa\.session_token=([^;]+)/;
const REMEMBERED_MILLISECONDS = 10_000;
const MOST_REMEMBERED = 1000;

export interface AccessDependencies {
  readonly auth: Auth;
  readonly events: Events;
  readonly authenticatePlayer: (token: string) => Promise<{ readonly id: string } | null>;
}

/**
 * Adds `request.user` and `request.player`, and refuses who may not. For the routes of `app` and below.
 * Who a cookie belongs to is remembered for some seconds, since a page asks for many things at once; a change of any
 * user, and signing out, forget it at once.
 */
export function checkAccess(
  app: FastifyInstance,
  { auth, events, authenticatePlayer }: AccessDependencies,
): void {
  app.decorateRequest('user', null);
  app.decorateRequest('player', null);
  const remembered = new Map<string, { readonly user: User; readonly until: number }>();
  const stopListening = events.listen((event) => {
    if (event.type === 'users') remembered.clear();
  });
  app.addHook('onClose', async () => stopListening());

  async function signedIn(request: FastifyRequest, reply: FastifyReply): Promise<User | null> {
    const token = SESSION_COOKIE.exec(request.headers.cookie ?? '')?.[1];
    if (token === undefined) return null;
    const known = remembered.get(token);
    if (request.method === 'DELETE') remembered.delete(token);
    else if (known && known.until > performance.now()) return known.user;
    const { headers, response } = await auth.api.getSession({
      headers: cookiesOf(request),
      returnHeaders: true,
    });
    setCookies(reply, headers);
    const user = response && userOf(response.user);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    if (user && request.method !== 'DELETE')
      remembered.set(token, { user, until: performance.now() + REMEMBERED_MILLISECONDS });
    return user;
  }

  app.addHook('onRequest', async (request, reply) => {
    const access = request.routeOptions.config.access ?? 'operator';
    // What a signed-in person sees is for that person only.
    void reply.header('cache-control', 'no-store');
    if (access === 'player') {
      const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const player = token === undefined ? null : await authenticatePlayer(token);
      if (!player || token === undefined)
        throw new Failure(
          'unauthenticated',
          'player-token-wrong',
          'Mã của đầu phát không đúng hoặc đã bị thay. Hãy cấp mã mới trong trang Loa.',
        );
      request.player = { id: player.id, token };
      return;
    }
    request.user = await signedIn(request, reply);
    if (access === 'anyone') return;
    if (!request.user)
      throw new Failure('unauthenticated', 'not-signed-in', 'Bạn chưa đăng nhập. Hãy đăng nhập rồi thử lại.');
    if (access === 'admin' && request.user.role !== 'admin')
      throw new Failure('forbidden', 'admin-only', 'Việc này chỉ quản trị viên làm được.');
  });
}
