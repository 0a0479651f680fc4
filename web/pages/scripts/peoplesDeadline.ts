/** Only what binds the people is told to them; a term of offices is shown to the desk alone. */
import type { Schemas } from '../../api.ts';

type Fields = Schemas['DocumentFields'];

export const peoplesDeadline = ({ deadline }: Pick<Fields, 'deadline'>): Fields['deadline'] =>
  deadline?.binds === 'offices' ? null : deadline;
