/** Brings the guided first visit before the desk is drawn: what came after it would push the page down. */
import type { ComponentType } from 'react';
import type { Schemas } from '../../api.ts';
import { queries } from '../../queries.ts';
import { prefetchFirstVisit, visitQuery } from './useFirstVisit.ts';

let brought: ComponentType | undefined;

/** Undefined where there is no visit, or the desk didn't wait for it. */
export const broughtGuide = (): ComponentType | undefined => brought;

/** With all that it shows, where there is a visit. Never fails: the desk does without. */
export async function bringGuide({ role }: Pick<Schemas['User'], 'role'>): Promise<void> {
  try {
    if (role !== 'admin' || (await queries.fetchQuery(visitQuery))) return;
    const [guide] = await Promise.all([import('./Guide.tsx'), prefetchFirstVisit()]);
    brought = guide.default;
  } catch {
    // It is asked for once more when the desk stands.
  }
}
