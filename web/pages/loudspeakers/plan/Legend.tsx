/** What the shapes mean, and how many zones are in each state. */
import { planWords as t } from '../../../texts/groundPlan.ts';
import type { ZoneState } from './places.ts';
import classes from './Legend.module.css';
import { StateShape } from './shapes.tsx';

const order: readonly ZoneState[] = ['on-air', 'online', 'partly', 'offline', 'mute'];

export function Legend({ states }: { readonly states: readonly ZoneState[] }) {
  return (
    <ul className={classes.legend}>
      {order
        .filter((state) => states.includes(state))
        .map((state) => (
          <li key={state} data-state={state}>
            <StateShape state={state} size={18} />
            {t.states[state]} <b>{states.filter((one) => one === state).length}</b>
          </li>
        ))}
    </ul>
  );
}
