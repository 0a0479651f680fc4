/** What a person’s recording says, where somebody writes it down. */
import { Textarea } from '@mantine/core';
import { audioIn as t } from '../../../texts/audioIn.ts';

export function Words(props: { readonly value: string; readonly onChange: (words: string) => void }) {
  return (
    <Textarea
      label={t.words}
      description={t.wordsHint}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={20_000}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}
