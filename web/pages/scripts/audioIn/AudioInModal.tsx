/** Brings a recording made by a person to the loudspeakers: a file, or the microphone. */
import { Button, FileButton, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { Dialog } from '../../../components/Dialog.tsx';
import { useInterval } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { messageOf, upload as sendUp, type Schemas } from '../../../api.ts';
import { ask } from '../../../components/ConfirmButton.tsx';
import { sameAgain } from '../../../components/sameAgain.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { formatClock, formatNumber } from '../../../format.ts';
import { MicrophoneIcon, StopIcon, UploadIcon } from '../../../icons.tsx';
import { audioIn as t } from '../../../texts/audioIn.ts';
import { shell } from '../../../texts/shell.ts';
import { useMicrophone } from './useMicrophone.ts';
import { Words } from './Words.tsx';

const extensionOf = (type: string): string => /\/(\w+)/.exec(type)?.[1]?.replace('mp4', 'm4a') ?? 'webm';

const LARGEST_BYTES = 100_000_000;

export default function AudioInModal({
  script,
  onClose,
  onSent,
}: {
  /** The version that is read; without it the sound stands by itself. */
  readonly script?: { readonly id: string; readonly version: number; readonly title: string };
  readonly onClose: () => void;
  readonly onSent?: () => void;
}) {
  const cache = useQueryClient();
  const [title, setTitle] = useState(script?.title ?? '');
  const [words, setWords] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { microphone, start, finish, reset } = useMicrophone();
  const [seconds, setSeconds] = useState(0);
  const since = microphone.state === 'recording' ? microphone.since : null;
  useInterval(() => setSeconds(since === null ? 0 : (Date.now() - since) / 1000), 250, { autoInvoke: true });

  const sending = useRef<AbortController>(null);
  const [sent, setSent] = useState(0);
  useEffect(() => () => sending.current?.abort(), []);
  const upload = useMutation({
    mutationFn({ audio, name }: { audio: Blob; name: string }): Promise<Schemas['Recording']> {
      const form = new FormData();
      // Before the file: the server reads what comes first.
      if (words.trim()) form.append('text', words);
      form.append('file', audio, name);
      const query = new URLSearchParams({
        title: title.trim(),
        ...(script && { scriptId: script.id, version: String(script.version) }),
      });
      const stop = (sending.current = new AbortController());
      setSent(0);
      return sendUp(`/api/v1/recordings/upload?${query}`, form, { signal: stop.signal, progress: setSent });
    },
    async onSuccess() {
      await cache.invalidateQueries({ queryKey: ['recordings'] });
      onClose();
      onSent?.();
    },
    onError(error) {
      if (!sending.current?.signal.aborted) setProblem(messageOf(error));
    },
    meta: { quiet: true },
  });

  function submit(): void {
    if (!title.trim()) return setProblem(t.nameMissing);
    if (file && file.size > LARGEST_BYTES) return setProblem(t.tooLarge);
    setProblem(null);
    if (file) upload.mutate({ audio: file, name: file.name });
    else if (microphone.state === 'done')
      upload.mutate({ audio: microphone.audio, name: `micro.${extensionOf(microphone.audio.type)}` });
  }

  /** What was just recorded is nowhere else. */
  function close(): void {
    const recorded = microphone.state === 'recording' || microphone.state === 'done';
    if (!recorded && !words.trim() && !upload.isPending) return onClose();
    ask({ title: t.leaveTitle, body: t.leaveBody, confirm: t.leaveConfirm }, onClose);
  }

  return (
    <Dialog
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={t.title}
      size="lg"
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <Stack>
        <Text size="sm" className="quiet">
          {script ? t.forScript : t.hint}
        </Text>
        <FormProblem
          message={
            microphone.state === 'refused'
              ? t.noMicrophone
              : microphone.state === 'closed'
                ? t.closedMicrophone
                : problem
          }
        />
        {!script && (
          <TextInput
            label={t.name}
            placeholder={t.namePlaceholder}
            maxLength={200}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        {microphone.state === 'recording' ? (
          <Group>
            <Button color="red" leftSection={<StopIcon size={18} />} onClick={finish}>
              {t.finish}
            </Button>
            <span role="timer">{t.recording(formatClock(seconds))}</span>
          </Group>
        ) : microphone.state === 'done' && !file ? (
          <div>
            <Text size="sm" mb={4}>
              {t.heardIt}
            </Text>
            <Group>
              {/* The person's own voice, just recorded: no captions to offer. */}
              <audio controls src={microphone.url} />
              <Button variant="subtle" onClick={reset}>
                {t.again}
              </Button>
            </Group>
          </div>
        ) : (
          <div>
            <Group>
              <FileButton
                inputProps={sameAgain}
                accept=".mp3,.wav,.ogg,.m4a,.webm,audio/*"
                onChange={(chosen) => {
                  setFile(chosen);
                  if (chosen && !title.trim()) setTitle(chosen.name.replace(/\.\w+$/, ''));
                }}
              >
                {(button) => (
                  <Button {...button} variant="default" leftSection={<UploadIcon size={18} />}>
                    {file ? file.name : t.file}
                  </Button>
                )}
              </FileButton>
              <Button
                variant="default"
                leftSection={<MicrophoneIcon size={18} />}
                onClick={() => {
                  setFile(null);
                  void start();
                }}
              >
                {t.microphone}
              </Button>
            </Group>
            <Text size="sm" className="quiet" mt={6}>
              {t.fileHint}
            </Text>
          </div>
        )}
        {!script && <Words value={words} onChange={setWords} />}
        {upload.isPending && (
          <Group wrap="nowrap">
            <div style={{ flex: 1 }}>
              <Text size="sm" role="status">
                {t.sendingPart(formatNumber(Math.round(sent * 100)))}
              </Text>
              <Progress.Root size="md">
                <Progress.Section value={sent * 100} aria-label={t.sending} />
              </Progress.Root>
            </div>
            <Button variant="default" onClick={() => sending.current?.abort()}>
              {t.stop}
            </Button>
          </Group>
        )}
        <Group justify="space-between">
          <Text size="sm" className="quiet">
            {script ? null : t.stand}
          </Text>
          <Button disabled={!file && microphone.state !== 'done'} loading={upload.isPending} onClick={submit}>
            {script ? t.sendForScript : t.send}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
