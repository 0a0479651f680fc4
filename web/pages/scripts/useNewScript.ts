/** From a letter or a text to an open script. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { answer, api, json, send, type Schemas } from '../../api.ts';
import { shell } from '../../texts/shell.ts';

/** A letter as a file or as pasted text, or a finished script. */
export type NewScript = { file: File; letter?: never; text?: never } | NewText;
export type NewText =
  { file?: never; letter: string; text?: never } | { file?: never; letter?: never; text: string };

const TITLE_LENGTH = 120;

/** What a text without a title is called: its first line, cut at a word. */
export function titleOf(text: string): string {
  const line = text.trim().split('\n')[0]!.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE_LENGTH) return line.replace(/[.:;,]+$/, '') || shell.untitled;
  return `${line.slice(0, TITLE_LENGTH).replace(/\s+\S*$/, '')}…`;
}

const firstCapital = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** @param onMade before the script is opened */
export function useNewScript(onError: (error: unknown) => void, onMade?: () => void) {
  const cache = useQueryClient();
  const [, go] = useLocation();
  const running = useRef<AbortController>(null);
  const read = useMutation({
    async mutationFn(input: NewScript): Promise<Schemas['Script'] | null> {
      const stop = new AbortController();
      running.current = stop;
      try {
        return await make(input, stop.signal);
      } catch (error) {
        if (stop.signal.aborted) return null;
        throw error;
      }
    },
    onSuccess(script) {
      if (!script) return;
      onMade?.();
      void cache.invalidateQueries({ queryKey: ['scripts', 'list'] });
      go(`/bai-phat-thanh/${script.id}`);
    },
    onError,
    meta: { quiet: true },
  });
  return { read, stop: () => running.current?.abort() };
}

async function make(input: NewScript, signal: AbortSignal): Promise<Schemas['Script']> {
  if (input.text !== undefined) {
    const body = { title: titleOf(input.text), text: input.text };
    return answer(api.POST('/api/v1/scripts', { body, signal }));
  }
  let document: Schemas['Document'];
  if (input.file) {
    const form = new FormData();
    form.append('file', input.file, input.file.name);
    document = await send('/api/v1/documents', form, signal);
  } else {
    document = await send('/api/v1/documents', json({ text: input.letter }), signal);
  }
  const { title, draft } = document.fields;
  return answer(
    api.POST('/api/v1/scripts', {
      body: {
        title: firstCapital(title ?? document.fileName.replace(/\.\w+$/, '')).slice(0, 200),
        text: draft,
        documentId: document.id,
      },
      signal,
    }),
  );
}
