/** The way to Overlays.tsx, which is no part of a first visit's load. */
export const fetchOverlays = () => import('./Overlays.tsx');

/** Questions and messages, once they can be shown. */
export async function overlays() {
  const { modals, notifications, standing } = await fetchOverlays();
  await standing;
  return { modals, notifications };
}
