/** The three notes (C, E, G) by which people hear that a loudspeaker works. */
export const NOTES = [523.25, 659.25, 783.99] as const;
/** Each begins so long after the one before. */
export const NOTE_SECONDS = 0.28;
