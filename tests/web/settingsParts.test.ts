/** The parts of the settings. */
import { expect, test } from 'vitest';
import { rebased } from '../../web/pages/settings/parts.ts';
import type { Settings } from '../../web/pages/settings/rules.ts';

const schedule = { windows: [], quietHours: [], blackouts: [], programmes: [] };
const base = { station: { name: 'Đài' }, publicListening: false, schedule } as unknown as Settings;
const quiet = [{ start: '22:00', end: '05:00' }];

test('what another saved meanwhile stays, part by part', () => {
  const mine = { ...base, schedule: { ...base.schedule, quietHours: quiet } } as Settings;
  const theirs = { ...base, station: { name: 'Đài phường' }, publicListening: true } as Settings;
  expect(rebased(mine, base, theirs)).toEqual({ ...theirs, schedule: { ...schedule, quietHours: quiet } });
});

test('of a part that both changed, mine is the newer', () => {
  const mine = { ...base, station: { name: 'Của tôi' } } as Settings;
  const theirs = { ...base, station: { name: 'Của người khác' } } as Settings;
  expect(rebased(mine, base, theirs).station).toEqual({ name: 'Của tôi' });
});
