/** Signing in and out, and the first administrator. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Routes } from './route.ts';
import { Name, Nothing, problems } from './shapes.ts';

export const Role = z.enum(['admin', 'operator']).meta({ id: 'Role' });
export const Username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._-]{3,30}$/, 'Tên đăng nhập gồm 3–30 chữ thường không dấu, chữ số, dấu chấm, gạch nối.');
export const Password = z
  .string()
  .min(8, 'Mật khẩu cần ít nhất 8 ký tự.')
  .max(128, 'Mật khẩu dài quá 128 ký tự.');

export const User = z
  .object({ id: z.string(), name: z.string(), username: z.string(), role: Role })
  .meta({ id: 'User' });
export type User = z.infer<typeof User>;

export const Session = z
  .object({
    user: User.nullable(),
    /** No user exists yet: the first administrator is to be made. */
    setupNeeded: z.boolean(),
    /** The first administrator may be made from here without the printed code. */
    setupAllowed: z.boolean(),
    stationName: z.string(),
    timeZone: z.string(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const SetupInput = z
  .object({ code: z.string().trim().optional(), name: Name, username: Username, password: Password })
  .meta({ id: 'SetupInput' });
export type SetupInput = z.infer<typeof SetupInput>;

export const SignIn = z
  .object({ username: z.string().max(60), password: z.string().max(200) })
  .meta({ id: 'SignIn' });

export const PasswordChange = z
  .object({ current: z.string().max(200), password: Password })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.infer<typeof PasswordChange>;

const SignedIn = z.object({ user: User });

export interface SessionParts {
  readonly session: {
    show(request: FastifyRequest): Promise<Session>;
    setUp(request: FastifyRequest, reply: FastifyReply, input: SetupInput): Promise<User>;
    signIn(reply: FastifyReply, username: string, password: string): Promise<User>;
    /** One's own; every other session of theirs ends. @throws Failure password-wrong */
    changePassword(request: FastifyRequest, reply: FastifyReply, change: PasswordChange): Promise<void>;
    signOut(request: FastifyRequest, reply: FastifyReply): Promise<void>;
  };
}

/** Ten tries in five minutes from one address. */
const rateLimit = { max: 10, timeWindow: 5 * 60_000 };

export function sessionRoutes({ session }: SessionParts): Routes {
  return async (app) => {
    const tags = ['Phiên làm việc'];
    app.get(
      '/session',
      {
        config: { access: 'anyone' },
        schema: { tags, summary: 'Ai đang đăng nhập', response: { 200: Session, ...problems } },
      },
      (request) => session.show(request),
    );
    app.post(
      '/setup',
      {
        config: { access: 'anyone', rateLimit },
        schema: {
          tags,
          summary: 'Tạo quản trị viên đầu tiên',
          body: SetupInput,
          response: { 201: SignedIn, ...problems },
        },
      },
      async (request, reply) => {
        const user = await session.setUp(request, reply, request.body);
        return reply.code(201).send({ user });
      },
    );
    app.post(
      '/session',
      {
        config: { access: 'anyone', rateLimit },
        schema: { tags, summary: 'Đăng nhập', body: SignIn, response: { 200: SignedIn, ...problems } },
      },
      async (request, reply) => ({
        user: await session.signIn(reply, request.body.username, request.body.password),
      }),
    );
    app.put(
      '/session/password',
      {
        config: { rateLimit },
        schema: {
          tags,
          summary: 'Đổi mật khẩu của mình',
          body: PasswordChange,
          response: { 204: Nothing, ...problems },
        },
      },
      async (request, reply) => {
        await session.changePassword(request, reply, request.body);
        return reply.code(204).send(null);
      },
    );
    app.delete(
      '/session',
      {
        config: { access: 'anyone' },
        schema: { tags, summary: 'Đăng xuất', response: { 204: Nothing, ...problems } },
      },
      async (request, reply) => {
        await session.signOut(request, reply);
        return reply.code(204).send(null);
      },
    );
  };
}
