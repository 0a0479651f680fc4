/** The desk of one script. */
import { useDebouncedValue, useDisclosure } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { answer, api, type Schemas } from '../../api.ts';
import { tellDone, tellProblem } from '../../components/tell.ts';
import { tellUndo } from '../../components/tellUndo.tsx';
import { formatDay, formatDuration } from '../../format.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { useSettings, voicesQuery } from '../data.ts';
import { useToday } from '../../serverClock.ts';
import { placeFor, typeInto } from './addSentence.ts';
import { ConflictModal } from './ConflictModal.tsx';
import { Editor } from './Editor.tsx';
import { HearFromCaret } from './HearFromCaret.tsx';
import { LetterFacts } from './LetterFacts.tsx';
import { ListenBar } from './ListenBar.tsx';
import { peoplesDeadline } from './peoplesDeadline.ts';
import { usePlayer } from './player.ts';
import classes from './ScriptDesk.module.css';
import { Redraft } from './Redraft.tsx';
import { ScriptHead } from './ScriptHead.tsx';
import { sentenceAt, sentencesOf } from './sentences.ts';
import { SpokenPane } from './SpokenPane.tsx';
import { Untold } from './Untold.tsx';
import { useDraft } from './useDraft.ts';
import { useHear } from './useHear.ts';
import { chooseRecording, useRecordings } from './useRecordings.ts';
import { useScriptActions } from './useScriptActions.ts';
import { Versions } from './Versions.tsx';
import type { VoiceChoice } from './VoicePicker.tsx';
import { Warnings } from './Warnings.tsx';

const AudioInModal = lazy(() => import('./audioIn/AudioInModal.tsx'));
const RepublishModal = lazy(() => import('./republish/RepublishModal.tsx'));

const NOTHING: Schemas['Spoken'] = { written: '', spoken: '', tokens: [], warnings: [], seconds: 0 };
const LONG_SECONDS = 180;

export function ScriptDesk({ script }: { readonly script: Schemas['ScriptDetail'] }) {
  const { draft, state } = useDraft(script);
  const [versionsOpened, versions] = useDisclosure();
  const [republishing, republish] = useDisclosure();
  const [read, setRead] = useState<{ id: string; version: number; title: string } | null>(null);
  const textarea = useRef<HTMLTextAreaElement>(null);

  const [settledText] = useDebouncedValue(state.text, 250);
  const { data: spoken = NOTHING } = useQuery({
    queryKey: ['spoken', settledText, script.id],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/spoken', { body: { text: settledText, scriptId: script.id }, signal })),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  const sentences = useMemo(() => sentencesOf(spoken.tokens), [spoken.tokens]);

  const { data: voices } = useQuery(voicesQuery);
  const settings = useSettings().data;
  const [chosenVoice, setVoice] = useState<VoiceChoice | null>(null);
  const voice = chosenVoice ?? settings?.voice ?? { id: voices?.default ?? '', speed: 1 };

  const recordings = useRecordings(script.id);
  const heard = chooseRecording(recordings.items, sentences, state.base.versions);
  const { player, state: playerState } = usePlayer();
  const recordingUrl = heard.ready?.mp3Url ?? null;
  useEffect(() => player.load(recordingUrl), [player, recordingUrl]);
  const actions = useScriptActions({ draft, script, voice, recordings, player, spoken });

  const recorded = heard.current ? (heard.ready?.sentences ?? null) : null;
  const hearing = useHear({ sentences, recorded, player, playerState, voice });

  /** What is read is the text that stands there now, so it is saved first. */
  async function readByPerson(): Promise<void> {
    try {
      const saved = await draft.flush();
      setRead({ id: script.id, version: saved.versions[0]!.number, title: saved.title });
    } catch (error) {
      tellProblem(error);
    }
  }

  function show({ offset, written }: { offset: number; written: string }): void {
    const at = state.text.startsWith(written, offset) ? offset : state.text.indexOf(written);
    const area = textarea.current;
    if (at < 0 || !area) return;
    area.focus();
    area.setSelectionRange(at, at + written.length);
  }

  function add(sentence: string): void {
    const { at, piece } = placeFor(state.text, sentence);
    if (!textarea.current || !typeInto(textarea.current, at, piece))
      draft.setText(state.text.slice(0, at) + piece + state.text.slice(at));
    tellUndo(t.sentenceAdded, () => draft.setText(draft.get().text.replace(piece, () => '')));
  }

  const approved = state.status === 'saved' && Boolean(state.base.versions[0]?.approvedAt);
  const words = state.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const today = useToday();
  const deadline = script.document && peoplesDeadline(script.document.fields);
  const lastDay = deadline ? formatDay(deadline.lastDay) : null;
  const station = settings?.station.name ?? '';
  const notice = useMemo(
    () => ({ title: state.title.trim(), text: state.text, lastDay, station }),
    [state.title, state.text, lastDay, station],
  );
  const link = new URLSearchParams({
    ...(heard.ready && { recording: heard.ready.id }),
    // A day that is past is no help; the form asks for another.
    ...(deadline && deadline.lastDay >= today && { deadline: deadline.date, lastDay: deadline.lastDay }),
    title: state.title.trim(),
  });

  return (
    <>
      <ScriptHead
        draft={draft}
        state={state}
        script={script}
        actions={actions}
        onVersions={versions.open}
        onRepublish={republish.open}
        onPersonReads={() => void readByPerson()}
      />
      {script.document && (
        <LetterFacts
          fields={script.document.fields}
          actions={<Redraft document={script.document} draft={draft} />}
        />
      )}
      <div className={classes.two}>
        <section className="surface" aria-labelledby="bai-viet">
          <div className={classes.head}>
            <div>
              <h2 id="bai-viet">{t.text}</h2>
              <output aria-label={t.lengthLive}>{t.length(formatDuration(spoken.seconds), words)}</output>
            </div>
            <HearFromCaret
              hearing={hearing}
              disabled={words === 0}
              sentence={() => sentenceAt(sentences, spoken.tokens, textarea.current?.selectionStart ?? 0)}
            />
          </div>
          <Editor
            ref={textarea}
            text={state.text}
            onChange={draft.setText}
            warnings={spoken.warnings}
            warnedText={spoken.written}
            describedBy="cho-can-xem"
          />
          {spoken.seconds > LONG_SECONDS && <p className={classes.long}>{t.tooLong}</p>}
          {words > 0 && (
            <Warnings
              id="cho-can-xem"
              script={script}
              warnings={spoken.warnings}
              onShow={show}
              onApply={({ written, suggestion }) => {
                if (suggestion) draft.setText(replaceWord(state.text, written, suggestion));
              }}
            />
          )}
          {script.document && <Untold documentId={script.document.id} text={state.text} onAdd={add} />}
        </section>
        <section className="surface" aria-labelledby="loi-doc">
          <div className={classes.head}>
            <div>
              <h2 id="loi-doc">{t.spoken}</h2>
              <p>{t.spokenHint}</p>
            </div>
          </div>
          <SpokenPane
            script={script}
            sentences={sentences}
            heard={hearing.heard}
            asking={hearing.asking}
            onHear={hearing.hear}
          />
        </section>
      </div>
      <ListenBar
        heard={heard}
        player={player}
        playerState={playerState}
        voices={voices?.items ?? []}
        voice={voice}
        onVoice={setVoice}
        approved={approved}
        empty={words === 0}
        asking={actions.listen.isPending}
        approving={actions.approve.isPending}
        onListen={() => actions.listen.mutate()}
        onCancel={({ id }) => recordings.cancel.mutate(id)}
        onApprove={actions.askToApprove}
        campaignLink={`/dot-tuyen-truyen/moi?${link}`}
      />
      <Versions
        opened={versionsOpened}
        onClose={versions.close}
        versions={state.base.versions}
        text={state.text}
        onRestore={(version) => {
          draft.setText(version.text);
          versions.close();
          tellDone(t.restoreVersionDone(version.number));
        }}
      />
      {republishing && (
        <Suspense fallback={null}>
          <RepublishModal
            of={{ kind: 'scripts', id: script.id }}
            notice={notice}
            unapproved={!approved}
            onClose={republish.close}
          />
        </Suspense>
      )}
      {read && (
        <Suspense fallback={null}>
          <AudioInModal script={read} onClose={() => setRead(null)} />
        </Suspense>
      )}
      <ConflictModal draft={draft} state={state} />
    </>
  );
}

/** Everywhere the word stands by itself. */
function replaceWord(text: string, written: string, better: string): string {
  const word = written.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'), () => better);
}
