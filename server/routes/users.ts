/** The people who work with the station. */
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Password, Role, User, Username } from './session.ts';
import { IdParams, Name, Nothing, problems } from './shapes.ts';

export const NewUser = z
  .object({ name: Name, username: Username, password: Password, role: Role.default('operator') })
  .meta({ id: 'NewUser' });
export type NewUser = z.infer<typeof NewUser>;

export const UserChange = z
  .object({ name: Name, password: Password, role: Role })
  .partial()
  .meta({ id: 'UserChange' });
export type UserChange = z.infer<typeof UserChange>;

export interface UserParts {
  readonly users: {
    list(): Promise<User[]>;
    create(input: NewUser): Promise<User>;
    /** @throws Failure user-unknown, last-admin */
    change(id: string, change: UserChange): Promise<User>;
    remove(id: string, by: string): Promise<void>;
  };
}

export function userRoutes({ users }: UserParts): Routes {
  return async (app) => {
    const tags = ['Người dùng'];
    const config = { access: 'admin' } as const;
    app.get(
      '/users',
      { config, schema: { tags, response: { 200: z.object({ items: z.array(User) }), ...problems } } },
      async () => ({ items: await users.list() }),
    );
    app.post(
      '/users',
      { config, schema: { tags, body: NewUser, response: { 201: User, ...problems } } },
      async (request, reply) => reply.code(201).send(await users.create(request.body)),
    );
    app.patch(
      '/users/:id',
      { config, schema: { tags, params: IdParams, body: UserChange, response: { 200: User, ...problems } } },
      (request) => users.change(request.params.id, request.body),
    );
    app.delete(
      '/users/:id',
      { config, schema: { tags, params: IdParams, response: { 204: Nothing, ...problems } } },
      async (request, reply) => {
        await users.remove(request.params.id, request.user?.id ?? '');
        return reply.code(204).send(null);
      },
    );
  };
}
