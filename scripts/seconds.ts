/** How long a script takes to say: as long as whatever else is spoken. */
export { spokenSeconds } from '../audio/seconds.ts';
