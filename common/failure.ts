/** Expected failures: something a person can put right, said in Vietnamese. A bug is an ordinary throw. */

/** What sort of failure it is; HTTP and the command line map it to a status or an exit code. */
export type FailureKind =
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'too-large' | 'unavailable';

export class Failure extends Error {
  override readonly name = 'Failure';
  /** Stable, kebab-case, e.g. `document-encrypted`. */
  readonly code: string;
  readonly kind: FailureKind;

  /** `message`: one clear Vietnamese sentence of what is wrong and what to do. */
  constructor(kind: FailureKind, code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.code = code;
  }
}
