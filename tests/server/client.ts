/** A browser as the API sees one: keeps its cookie. */
export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export type Client = ReturnType<typeof client>;

export function client(url: string) {
  let cookie = '';

  // What a test reads of an answer is what it expects there.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function ask(method: string, path: string, init: RequestInit = {}): Promise<Answer<any>> {
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    const answer = await fetch(url + path, { ...init, method, headers });
    const set = answer.headers.getSetCookie()[0]?.split(';')[0];
    if (set !== undefined) cookie = set.endsWith('=') ? '' : set;
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: isJson ? JSON.parse(text) : text };
  }

  const withBody =
    (method: string) =>
    (path: string, body?: unknown, headers: Record<string, string> = {}) =>
      ask(method, path, {
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });

  return {
    url,
    ask,
    get: (path: string, headers: Record<string, string> = {}) => ask('GET', path, { headers }),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
    delete: withBody('DELETE'),
    /** Sends a file as a browser's form does. */
    upload: (path: string, bytes: Uint8Array, name: string) => {
      const form = new FormData();
      form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), name);
      return ask('POST', path, { body: form });
    },
    get cookie() {
      return cookie;
    },
  };
}
