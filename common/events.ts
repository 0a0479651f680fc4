/** What has changed, told to whoever watches: the desk's live events, and rooms that follow each other. */

/** `type` names the resource that changed; `id` the one thing, where it is one. */
export type LiveEvent =
  | { readonly type: 'script' | 'campaign' | 'zone' | 'player' | 'document'; readonly id: string }
  | { readonly type: 'airings' | 'lexicon' | 'settings' | 'log' | 'on-air' | 'users' }
  | {
      readonly type: 'recording';
      readonly id: string;
      readonly status: 'waiting' | 'making' | 'ready' | 'failed';
      readonly stage?: 'speech' | 'mastering' | 'done';
      readonly done?: number;
      readonly total?: number;
    };

export interface Events {
  emit(event: LiveEvent): void;
  /** @returns how to stop listening. A listener that throws doesn't keep the others from hearing. */
  listen(listener: (event: LiveEvent) => void): () => void;
}

export function liveEvents(onError: (error: unknown) => void = () => {}): Events {
  const listeners = new Set<(event: LiveEvent) => void>();
  return {
    emit(event) {
      for (const listener of [...listeners])
        try {
          listener(event);
        } catch (error) {
          onError(error);
        }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
