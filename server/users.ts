/** The people who work with the station, kept by better-auth. At least one administrator always remains. */
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import type { Auth } from './auth.ts';
import type { User } from './routes/session.ts';
import type { NewUser, UserChange, UserParts } from './routes/users.ts';

interface StoredUser {
  readonly id: string;
  readonly name: string;
  readonly username?: string | null | undefined;
  readonly role?: string | null | undefined;
}

/** A user as the desk knows one. */
export const userOf = (user: StoredUser): User => ({
  id: user.id,
  name: user.name,
  username: user.username ?? '',
  role: user.role === 'admin' ? 'admin' : 'operator',
});

/** better-auth wants an e-mail address of each user; ours have none, so one is made that leads nowhere (RFC 6761). */
const emailOf = (username: string) => `${username}@loa.invalid`;

export type Users = UserParts['users'] & {
  /** Whether anybody has been made yet. */
  any(): Promise<boolean>;
};

export async function users(auth: Auth, events: Events): Promise<Users> {
  const { adapter, internalAdapter, password } = await auth.$context;

  /** Changes come one after another, so that two administrators can't remove each other at once. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = last.then(change);
    last = turn.catch(() => undefined);
    return turn;
  }

  const find = async (id: string): Promise<User> => {
    const user = await internalAdapter.findUserById(id);
    if (!user) throw new Failure('not-found', 'user-unknown', 'Người dùng này không còn nữa.');
    return userOf(user);
  };

  async function keepAnAdmin(user: User): Promise<void> {
    if (user.role !== 'admin') return;
    const admins = await adapter.count({ model: 'user', where: [{ field: 'role', value: 'admin' }] });
    if (admins < 2)
      throw new Failure(
        'conflict',
        'last-admin',
        'Đây là quản trị viên duy nhất. Hãy giao quyền quản trị cho một người khác trước.',
      );
  }

  async function create(input: NewUser): Promise<User> {
    const taken = await adapter.findOne({
      model: 'user',
      where: [{ field: 'username', value: input.username }],
    });
    if (taken)
      throw new Failure(
        'conflict',
        'username-taken',
        `Tên đăng nhập “${input.username}” đã có người dùng. Hãy chọn tên khác.`,
      );
    const { user } = await auth.api.createUser({
      body: {
        email: emailOf(input.username),
        name: input.name,
        password: input.password,
        role: input.role as 'admin',
        data: { username: input.username },
      },
    });
    events.emit({ type: 'users' });
    return find(user.id);
  }

  async function change(id: string, { name, password: newPassword, role }: UserChange): Promise<User> {
    const user = await find(id);
    if (role !== undefined && role !== 'admin') await keepAnAdmin(user);
    if (newPassword !== undefined) {
      await internalAdapter.updatePassword(id, await password.hash(newPassword));
      // Whoever knew the old password is out.
      await internalAdapter.deleteUserSessions(id);
    }
    const update = { ...(name !== undefined && { name }), ...(role !== undefined && { role }) };
    if (Object.keys(update).length > 0) await internalAdapter.updateUser(id, update);
    events.emit({ type: 'users' });
    return find(id);
  }

  async function remove(id: string, by: string): Promise<void> {
    const user = await find(id);
    await keepAnAdmin(user);
    if (id === by)
      throw new Failure('conflict', 'own-user', 'Bạn không thể tự xóa mình. Hãy nhờ một quản trị viên khác.');
    await internalAdapter.deleteUserSessions(id);
    await internalAdapter.deleteUser(id);
    events.emit({ type: 'users' });
  }

  let isAny = false;
  return {
    async any() {
      // The last administrator stays, so there is no way back to nobody.
      isAny ||= (await internalAdapter.countTotalUsers()) > 0;
      return isAny;
    },
    async list() {
      const found = await adapter.findMany<StoredUser>({ model: 'user', limit: 1000 });
      const order = new Intl.Collator('vi');
      return found.map(userOf).sort((a, b) => order.compare(a.name, b.name));
    },
    create: (input) => inTurn(() => create(input)),
    change: (id, input) => inTurn(() => change(id, input)),
    remove: (id, by) => inTurn(() => remove(id, by)),
  };
}
