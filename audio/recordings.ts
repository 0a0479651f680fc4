/**
 * Recordings: asked for, made in the background (makingQueue), heard, downloaded. Asking for the same twice gives the
 * same recording.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import cron from 'node-cron';
import type { Clock } from '../common/clock.ts';
import type { Database } from '../common/database.ts';
import type { Events } from '../common/events.ts';
import { Failure } from '../common/failure.ts';
import { newId } from '../common/ids.ts';
import { audioFiles } from './audioFiles.ts';
import { USUAL_CHIMES } from './chime.ts';
import { chimes as makeChimes, type ChimeChoice } from './chimes.ts';
import { makingQueue } from './makingQueue.ts';
import { MASTERING_VERSION } from './mastering.ts';
import { makePreview } from './preview.ts';
import {
  UPLOADED_VOICE,
  viewOf,
  type PlayableRecording,
  type Recording,
  type RecordingView,
  type StationVoice,
} from './recording.ts';
import { recordingStore } from './recording.store.ts';
import type { PreviewRequest, RecordingRequest, UploadRequest } from './recordingRequests.ts';
import { renditions } from './renditions.ts';
import { checkLength, spokenSentences, type SpokenSentence } from './speech.ts';
import { speechCache } from './speechCache.ts';
import type { LexiconEntry } from './spoken/spoken.ts';
import { takeIn } from './upload.ts';
import { DEFAULT_VOICE, type Voices } from './voices/voices.ts';

export interface RecordingsDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly events: Events;
  readonly dataFolder: string;
  readonly voices: Pick<Voices, 'list' | 'speak' | 'version'>;
  /** The operators' own readings, as they hold for a script. */
  readonly lexicon: (scriptId?: string) => Promise<readonly LexiconEntry[]>;
  readonly settings: () => Promise<StationVoice>;
  /** Refuses the removal of one that something still plays. @throws Failure `recording-in-use` */
  readonly checkUnused?: ((recordingId: string) => Promise<void>) | undefined;
  /** Told of bugs: a recording fails with a general sentence, and its cause must not be lost. */
  readonly onError?: (error: unknown) => void;
}

export type Recordings = ReturnType<typeof recordings>;

export function recordings({
  db,
  clock,
  events,
  dataFolder,
  voices,
  lexicon,
  settings,
  checkUnused,
  onError = () => {},
}: RecordingsDependencies) {
  const store = recordingStore(db, clock);
  const files = audioFiles(dataFolder);
  const chosenChimes = async (): Promise<ChimeChoice> => (await settings()).chimes ?? USUAL_CHIMES;
  const chimes = makeChimes({ db, clock, dataFolder, files, chosen: chosenChimes });
  const cache = speechCache(join(dataFolder, 'audio', 'speech'));
  const sessionRenditions = renditions({
    dataFolder,
    files,
    bodyOf: store.bodyOf,
    speaker: { voices, cache },
    settings,
    chimes: chimes.sounds,
  });
  const uploads = join(dataFolder, 'audio', 'uploads');
  const making = makingQueue({
    store,
    files,
    events,
    speaker: { voices, cache },
    chimes: chimes.sounds,
    folder: join(dataFolder, 'audio', 'making'),
    onError,
  });

  const sourceHash = (voice: string, speed: number, spoken: readonly SpokenSentence[], chosen: ChimeChoice) =>
    createHash('sha256')
      .update(JSON.stringify([MASTERING_VERSION, voices.version(voice), voice, speed, spoken, chosen]))
      .digest('hex');

  const view = (recording: Recording): RecordingView => viewOf(recording, making.progressOf(recording.id));

  const tidying = cron.schedule(
    '40 2 * * *',
    () =>
      files
        .tidy()
        .then(() => sessionRenditions.tidyRenditions())
        .catch(onError),
    { suppressMissedWarning: true },
  );

  async function howToSpeak({ voice, speed }: { voice?: string | undefined; speed?: number | undefined }) {
    const usual = (await settings()).voice;
    return { voice: voice ?? usual.id, speed: speed ?? usual.speed };
  }

  async function ready(id: string): Promise<Recording & { audioHash: string; durationSeconds: number }> {
    const recording = await store.get(id);
    const { status, audioHash, durationSeconds } = recording;
    if (status !== 'ready' || audioHash === null || durationSeconds === null)
      throw new Failure(
        'conflict',
        'recording-not-ready',
        'Bản thu này chưa làm xong. Hãy đợi hoặc làm lại bản thu.',
      );
    return { ...recording, audioHash, durationSeconds };
  }

  return {
    async voices() {
      const { voice } = await settings();
      const items = (await voices.list()).map(({ id, label }) => ({ id, label }));
      return { items, default: items.some((v) => v.id === voice.id) ? voice.id : DEFAULT_VOICE };
    },

    /** @throws Failure `script-unknown`, `script-empty`, `script-too-long`, `voice-unknown` */
    async request(input: RecordingRequest): Promise<RecordingView> {
      await making.resumed;
      const { voice, speed } = await howToSpeak(input);
      const chosen = await chosenChimes();
      const { versionId, title, text } = await store.scriptOf(input.scriptId, input.version);
      const spoken = spokenSentences(text, await lexicon(input.scriptId));
      checkLength(spoken, speed);
      const recording = await store.add({
        source: { kind: 'voice', spoken, chimes: chosen },
        scriptVersionId: versionId,
        title,
        text: '',
        voice,
        speed,
        sourceHash: sourceHash(voice, speed, spoken, chosen),
        createdBy: null,
        approvedAt: null,
      });
      const { id, status, audioHash } = recording;
      if (status === 'ready' && audioHash && (await files.has(audioHash))) return view(recording);
      await making.add(id);
      return view(await store.get(id));
    },

    /**
     * Sound that a person brought, mastered like any other. Read for a script it is approved with it; else whoever
     * brings it stands for what it says.
     * @throws Failure `audio-too-large`, `audio-unknown`, `audio-empty`, `disk-full`, `data-read-only`, `script-unknown`
     */
    async upload({ stream, title, text = '', script, by }: UploadRequest): Promise<RecordingView> {
      await making.resumed;
      const of = script && (await store.scriptOf(script.id, script.version));
      const file = join(uploads, newId());
      const format = await takeIn(stream, file);
      const { id } = await store.add({
        source: { kind: 'upload', file, format, chimes: await chosenChimes() },
        scriptVersionId: of?.versionId ?? null,
        title: of?.title ?? title,
        text: of ? '' : text,
        voice: UPLOADED_VOICE,
        speed: 1,
        // Whatever is brought is a recording of its own.
        sourceHash: newId(),
        createdBy: by,
        approvedAt: clock.now().toString(),
      });
      await making.add(id);
      return view(await store.get(id));
    },

    /** A few sentences as MP3, at once and kept nowhere but for their speech. @throws Failure of the voice */
    async preview(input: PreviewRequest, signal?: AbortSignal): Promise<Buffer> {
      const { voice, speed } = await howToSpeak(input);
      const spoken = spokenSentences(input.text, input.asSpoken ? [] : await lexicon(input.scriptId));
      return makePreview({ voices, cache }, spoken, { voice, speed, signal });
    },

    list: async (scriptId: string | undefined) => (await store.list(scriptId)).map(view),

    get: async (id: string) => view(await store.get(id)),

    /** @throws Failure `recording-unknown`, `recording-of-script` */
    async describe(id: string, input: { title?: string; text?: string }): Promise<RecordingView> {
      const recording = await store.describe(id, input);
      events.emit({ type: 'recording', id, status: recording.status });
      return view(recording);
    },

    /** Brings back what a person took from the lists. @throws Failure `recording-unknown` */
    async restore(id: string): Promise<RecordingView> {
      await store.hide(id, false);
      const recording = await store.get(id);
      events.emit({ type: 'recording', id, status: recording.status });
      return view(recording);
    },

    /**
     * Stops the making. What a person brought is taken from the lists once nothing plays it any more.
     * @throws Failure `recording-unknown`, `recording-finished`, `recording-in-use`
     */
    async cancel(id: string): Promise<void> {
      const { status, kind } = await store.get(id);
      if (kind === 'upload' && !making.has(id)) {
        await checkUnused?.(id);
        await store.hide(id, true);
        events.emit({ type: 'recording', id, status });
        return;
      }
      if (status === 'failed') return;
      if (status === 'ready' || !making.has(id))
        throw new Failure('conflict', 'recording-finished', 'Bản thu đã làm xong nên không dừng được nữa.');
      await making.stop(id, status);
    },

    /** @throws Failure `recording-unknown`, `recording-not-ready`, `recording-lost` */
    async file(id: string, kind: 'mp3' | 'wav') {
      const { audioHash, title } = await ready(id);
      if (!(await files.has(audioHash)))
        throw new Failure(
          'not-found',
          'recording-lost',
          'Tệp âm thanh của bản thu này không còn trên đĩa. Hãy làm lại bản thu.',
        );
      return { path: kind === 'wav' ? await files.wav(audioHash) : files.path(audioHash), title };
    },

    /** @throws Failure `recording-unknown`, `recording-not-ready` */
    async playable(id: string): Promise<PlayableRecording> {
      const { title, scriptId, scriptVersion, approved, durationSeconds, audioHash } = await ready(id);
      const body = await store.bodyOf(audioHash);
      const bodySeconds = body ? body.endSeconds - body.startSeconds : durationSeconds;
      return { id, title, scriptId, scriptVersion, approved, durationSeconds, bodySeconds, audioHash };
    },

    /** The MP3 of audio that a recording names. */
    audioPath: (hash: string): string => files.path(hash),

    /** Reads the file again: whether it is still what it was when it was made. */
    verify: (hash: string): Promise<boolean> => files.verify(hash),

    chimes,

    sessionSound: sessionRenditions.sessionSound,
    rendition: sessionRenditions.rendition,
    tidyRenditions: sessionRenditions.tidyRenditions,

    idle: making.idle,

    /** Stops what is being made; it is taken up again at the next start. */
    async close(): Promise<void> {
      await tidying.destroy();
      await making.close();
    },
  };
}
