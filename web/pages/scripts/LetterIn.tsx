/** The way in for letters: dropped, chosen or pasted; read by the server; opened as a script. */
import { Button, Group, Loader } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { messageOf } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { PasteIcon, UploadIcon } from '../../icons.tsx';
import { scriptListWords as t } from '../../texts/scriptList.ts';
import classes from './LetterIn.module.css';
import { sampleLetter } from './sample.ts';
import { useNewScript } from './useNewScript.ts';

const PasteModal = lazy(() => import('./PasteModal.tsx').then((m) => ({ default: m.PasteModal })));

const LARGEST_BYTES = 25 * 1024 * 1024;

export function LetterIn() {
  const openDialog = useRef<() => void>(null);
  const zone = useRef<HTMLDivElement>(null);
  const [pasting, paste] = useDisclosure();
  const [pasted, setPasted] = useState<string>();
  const [problem, setProblem] = useState<string | null>(null);
  const { read, stop } = useNewScript((error) => setProblem(messageOf(error)));

  function take(files: readonly File[]): void {
    const [file] = files;
    setProblem(null);
    if (!file) return;
    if (files.length > 1) setProblem(t.onlyOne);
    else if (file.size > LARGEST_BYTES) setProblem(t.tooLarge);
    else read.mutate({ file });
  }

  /** A letter that misses the zone, or is pasted without asking for a place first, is a letter too. */
  const dropped = useEffectEvent((event: DragEvent) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || read.isPending || zone.current?.contains(event.target as Node)) return;
    event.preventDefault();
    take(files);
  });
  const pastedHere = useEffectEvent(({ target, clipboardData }: ClipboardEvent) => {
    const elsewhere = target instanceof Element && target.closest('input, textarea, [role=dialog]');
    if (elsewhere || read.isPending) return;
    const files = [...(clipboardData?.files ?? [])];
    const text = clipboardData?.getData('text/plain') ?? '';
    if (files.length > 0) take(files);
    else if (text.trim()) {
      setPasted(text);
      paste.open();
    }
  });
  useEffect(() => {
    const stop = new AbortController();
    window.addEventListener('drop', (event) => dropped(event), stop);
    window.addEventListener('paste', (event) => pastedHere(event), stop);
    return () => stop.abort();
  }, []);

  async function trySample(): Promise<void> {
    setProblem(null);
    try {
      read.mutate({ file: await sampleLetter() });
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <>
      <Dropzone
        ref={zone}
        openRef={openDialog}
        onDrop={take}
        onReject={() => setProblem(t.onlyOne)}
        multiple={false}
        maxFiles={1}
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        className={classes.zone}
        inputProps={{ accept: '.docx,.pdf,.txt', 'aria-label': t.choose, tabIndex: -1 }}
        tabIndex={-1}
      >
        {read.isPending ? (
          <div className={classes.reading} role="status">
            <Loader size="sm" />
            <span>
              <strong>{t.reading(read.variables.file?.name ?? t.pasteTitle)}</strong>
              <span className="quiet">{t.readingHint}</span>
            </span>
            <Button variant="default" onClick={stop}>
              {t.stop}
            </Button>
          </div>
        ) : (
          <div className={classes.inside}>
            <span className={classes.icon} aria-hidden="true">
              <UploadIcon size={26} />
            </span>
            <div className={classes.words}>
              <Dropzone.Accept>
                <strong>{t.letterRelease}</strong>
              </Dropzone.Accept>
              <Dropzone.Idle>
                <strong className={classes.drop}>{t.letterTitle}</strong>
                <strong className={classes.bring}>{t.letterBring}</strong>
              </Dropzone.Idle>
              <span className="quiet">{t.letterHint}</span>
            </div>
            <Group gap="xs" className={classes.actions}>
              <Button onClick={() => openDialog.current?.()}>{t.choose}</Button>
              <Button variant="default" leftSection={<PasteIcon size={18} />} onClick={paste.open}>
                {t.paste}
              </Button>
              <Button variant="subtle" onClick={() => void trySample()}>
                {t.sample}
              </Button>
            </Group>
          </div>
        )}
      </Dropzone>
      <div className={classes.problem}>
        <FormProblem message={problem} />
      </div>
      {pasting && (
        <Suspense fallback={null}>
          <PasteModal
            opened
            pasted={pasted}
            onClose={() => {
              setPasted(undefined);
              paste.close();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
