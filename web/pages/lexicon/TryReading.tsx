/** Type a sentence, see how it will be read. */
import { Button, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api.ts';
import { useClip } from '../../clip.ts';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { lexicon as t } from '../../texts/lexicon.ts';
import classes from './LexiconPage.module.css';

export function TryReading() {
  const clip = useClip();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 250);
  const { data } = useQuery({
    queryKey: ['spoken', settled],
    queryFn: ({ signal }) => answer(api.POST('/api/v1/spoken', { body: { text: settled }, signal })),
    enabled: settled !== '',
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
  return (
    <section className="surface" aria-labelledby="thu-doc">
      <h2 id="thu-doc" className={classes.head}>
        {t.tryTitle}
      </h2>
      <Textarea
        aria-label={t.tryLabel}
        placeholder={t.tryPlaceholder}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        lang="vi"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.said} role="status" lang="vi">
        {settled && data?.spoken}
      </p>
      {settled && data && (
        <Button
          size="compact-sm"
          variant="light"
          mt="xs"
          leftSection={clip.playing ? <StopIcon size={16} /> : <PlayIcon size={16} />}
          loading={clip.asking !== null}
          onClick={() => clip.say('try', { text: data.spoken.slice(0, 1000), asSpoken: true })}
        >
          {t.tryHear}
        </Button>
      )}
    </section>
  );
}
