/** The few numbers by which the plan keeps its word. */
import { MINUTE } from '../site.ts';

export interface Policy {
  /** An airing may start this much late, where the rules still allow it; later it is missed. */
  readonly lateMilliseconds: number;
  /** So much is never late: no clock, network or loudspeaker is exact. */
  readonly toleranceMilliseconds: number;
  /** What starts within this time stays where it is when the plan is made anew. */
  readonly keepMilliseconds: number;
  /** Nothing new is planned nearer than this: players have to hear of it and fetch its audio. */
  readonly noticeMilliseconds: number;
  /** Audio is checked this long before its time, so that a person can still act. */
  readonly prepareMilliseconds: number;
  /** How long after an airing had to start or end its report is awaited. */
  readonly reportMilliseconds: number;
  /** How much longer than its recording an airing may sound before it is ended. */
  readonly overrunMilliseconds: number;
  /** Players keep this much of the plan on their own disk. */
  readonly toldMilliseconds: number;
  /** How far ahead airings are stored, in days. */
  readonly horizonDays: number;
  /** Between two repeats of an emergency. */
  readonly emergencyPauseMilliseconds: number;
  /** Changes that come one after the other within this time, on the machine's clock, are planned for once. */
  readonly debounceRealMilliseconds: number;
}

export const defaultPolicy: Policy = {
  lateMilliseconds: 15 * MINUTE,
  toleranceMilliseconds: 5_000,
  keepMilliseconds: 60 * MINUTE,
  noticeMilliseconds: 2 * MINUTE,
  prepareMilliseconds: 60 * MINUTE,
  reportMilliseconds: MINUTE,
  overrunMilliseconds: 20_000,
  toldMilliseconds: 3 * 24 * 60 * MINUTE,
  horizonDays: 92,
  emergencyPauseMilliseconds: 2_000,
  debounceRealMilliseconds: 150,
};
