/** What lies where in the data folder. */

/** With `-wal` and `-shm` beside it while it is open. */
export const DATABASE_FILE = 'loa.sqlite';
/** Mastered audio (audio/audioFiles.ts); its neighbours can be made again. */
export const RECORDINGS_FOLDER = ['audio', 'recordings'] as const;
