/** A few sentences to be heard while writing: no chimes, no measuring, nothing stored but the speech in the cache. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderPreview, writeTimeline } from './mastering.ts';
import { speakSentences, type HowToSpeak, type Speaker, type SpokenSentence } from './speech.ts';
import { announcement } from './timeline.ts';

/** @returns an MP3. @throws Failure of the voice or of ffmpeg */
export async function makePreview(
  speaker: Speaker,
  spoken: readonly SpokenSentence[],
  how: HowToSpeak,
): Promise<Buffer> {
  const parts = await speakSentences(speaker, spoken, how);
  const timeline = announcement(parts, { opening: false, closing: false });
  const folder = await mkdtemp(join(tmpdir(), 'loa-preview-'));
  try {
    const [raw, mp3] = [join(folder, 'raw.wav'), join(folder, 'made.mp3')];
    await writeTimeline(timeline, raw);
    await renderPreview({ path: raw, speechDbfs: Math.max(-80, timeline.speechDbfs) }, mp3, how);
    return await readFile(mp3);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
