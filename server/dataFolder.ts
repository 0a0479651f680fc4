/** What lies where in the data folder. */

/** With `-wal` and `-shm` beside it while it is open. */
export const DATABASE_FILE = 'loa.sqlite';
export { GROUND_PLAN_FOLDER } from '../loudspeakers/groundPlan.ts';
/** Mastered audio (audio/audioFiles.ts); its neighbours can be made again. */
export const RECORDINGS_FOLDER = ['audio', 'recordings'] as const;
