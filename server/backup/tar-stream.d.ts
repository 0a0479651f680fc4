/** The few parts of tar-stream 2 that we call. */
declare module 'tar-stream' {
  import type { Readable, Writable } from 'node:stream';

  export interface Header {
    readonly name: string;
    readonly size?: number | undefined;
    readonly type?: string | null | undefined;
  }
  export interface Pack extends Readable {
    entry(header: Header, done: (error?: Error | null) => void): Writable;
    entry(header: Header, content: string): void;
    finalize(): void;
  }
  export function pack(): Pack;
  export interface Extract extends Writable {
    /** The next entry comes when `next` is called. */
    on(event: 'entry', listener: (header: Header, entry: Readable, next: () => void) => void): this;
    on(event: string, listener: (...args: never[]) => void): this;
  }
  export function extract(): Extract;
}
