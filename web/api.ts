/** The typed way to the server. Shapes come from its OpenAPI document (`npm run api`). */
import createClient from 'openapi-fetch';
import type { components, paths } from './api.generated.ts';
import { served } from './texts/served.ts';
import { shell as t } from './texts/shell.ts';

/** @example type Zone = Schemas['Zone'] */
export type Schemas = components['schemas'];

/** The server said no, or couldn't be reached (`code` `network`, `status` 0). `message` is for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: string;
  readonly status: number;
  readonly errors: readonly { path: string; message: string }[];

  constructor(status: number, code: string, message: string, errors: ApiError['errors'] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const api = createClient<paths>({
  baseUrl: '',
  fetch: async (request) => {
    try {
      return await fetch(request);
    } catch (error) {
      if (request.signal.aborted) throw error;
      throw new ApiError(0, 'network', t.networkDown);
    }
  },
});

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The data of an answer, or an ApiError thrown.
 * @example const { items } = await answer(api.GET('/api/v1/zones', { signal }))
 */
export async function answer<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (response.ok) return data as T;
  throw problem(response.status, error);
}

/** For what openapi-fetch doesn't send: files. @throws ApiError */
export async function send<T>(path: string, body: BodyInit, signal?: AbortSignal): Promise<T> {
  return (await (await post(path, body, signal)).json()) as T;
}

/** Sends a form that may be large, telling which part of it has gone, 0 to 1: `fetch` doesn't tell. @throws ApiError */
export function upload<T>(
  path: string,
  form: FormData,
  on: { readonly signal: AbortSignal; readonly progress: (part: number) => void },
): Promise<T> {
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => on.progress(total > 0 ? loaded / total : 0);
  const stop = () => request.abort();
  on.signal.addEventListener('abort', stop);
  return new Promise<T>((resolve, reject) => {
    request.onload = () =>
      request.status >= 200 && request.status < 300
        ? resolve(request.response as T)
        : reject(problem(request.status, request.response));
    request.onerror = () => reject(new ApiError(0, 'network', t.networkDown));
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    request.send(form);
  }).finally(() => on.signal.removeEventListener('abort', stop));
}

/** Asks for sound. @throws ApiError */
export async function sendForAudio(path: string, body: object, signal?: AbortSignal): Promise<Blob> {
  return (await post(path, json(body), signal)).blob();
}

/** A body that says it is JSON. */
export const json = (body: object): Blob => new Blob([JSON.stringify(body)], { type: 'application/json' });

async function post(path: string, body: BodyInit, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body, ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(0, 'network', t.networkDown);
  }
  if (!response.ok) throw problem(response.status, await response.json().catch(() => null));
  return response;
}

function problem(status: number, body: unknown): ApiError {
  const { code, title, errors } = (body ?? {}) as Partial<Schemas['Problem']>;
  return new ApiError(
    status,
    code ?? `http-${status}`,
    title === undefined ? t.serverFailed(status) : served(title).words,
    (errors ?? []).map(({ path, message }) => ({ path, message: served(message).words })),
  );
}

/** What an error says to people, whatever it is. */
export function messageOf(error: unknown): string {
  if (error instanceof ApiError && error.errors.length)
    return [...new Set(error.errors.map(({ message }) => message))].join(' ');
  return error instanceof ApiError ? error.message : t.unexpected;
}
