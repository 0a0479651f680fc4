/** The way to OverlayHost.tsx: brought when something is first said or asked, else when the first page is long there. */
import { lazy } from 'react';
import type * as Host from './OverlayHost.tsx';

const REST_MILLISECONDS = 2_000;
const AGAIN_MILLISECONDS = 3_000;
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let wanted = () => {};
/** What a page may need later is brought now, as the network may be gone then. */
export const atRest = new Promise<void>((resolve) => {
  wanted = resolve;
  setTimeout(resolve, REST_MILLISECONDS);
});

/** A network that is down holds up what is to be said, and nothing else. */
const fetchHost = (): Promise<typeof Host> =>
  import('./OverlayHost.tsx').catch(() => pause(AGAIN_MILLISECONDS).then(fetchHost));

export const Overlays = lazy(() => atRest.then(fetchHost));

/** Questions and messages, once they can be shown. */
export async function overlays() {
  wanted();
  const { modals, notifications, standing } = await fetchHost();
  await standing;
  return { modals, notifications };
}
