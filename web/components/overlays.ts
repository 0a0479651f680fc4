/** The way to OverlayHost.tsx: brought when something is first said or asked, else when the first page is long there. */
import { lazy } from 'react';

const REST_MILLISECONDS = 2_000;

let wanted = () => {};
const atRest = new Promise<void>((resolve) => {
  wanted = resolve;
  setTimeout(resolve, REST_MILLISECONDS);
});

const fetchHost = () => import('./OverlayHost.tsx');
export const Overlays = lazy(() => atRest.then(fetchHost));

/** Questions and messages, once they can be shown. */
export async function overlays() {
  wanted();
  const { modals, notifications, standing } = await fetchHost();
  await standing;
  return { modals, notifications };
}
