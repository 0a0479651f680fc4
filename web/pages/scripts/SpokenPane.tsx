/** What the voice will say, sentence by sentence; what is read otherwise than written is tinted and can be put right. */
import { ActionIcon, Popover } from '@mantine/core';
import { useState } from 'react';
import { tipOn, useTip, type Tips } from '../../components/useTip.tsx';
import { PlayIcon, StopIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { ReadingForm } from '../lexicon/ReadingForm.tsx';
import { isChanged, type Sentence, type Token } from './sentences.ts';
import classes from './SpokenPane.module.css';

export function SpokenPane(props: {
  readonly script: { readonly id: string; readonly title: string };
  readonly sentences: readonly Sentence[];
  /** The sentence being heard. */
  readonly heard: number | null;
  /** The sentence that is being made to be heard. */
  readonly asking: number | null;
  readonly onHear: (index: number) => void;
}) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { tips, tip } = useTip();
  if (props.sentences.length === 0) return <p className="quiet">{t.spokenEmpty}</p>;
  return (
    <>
      {tip}
      <ol className={classes.list} lang="vi">
        {props.sentences.map((sentence, index) => (
          <li
            key={sentence.first}
            className={classes.sentence}
            data-ends={sentence.endsParagraph || undefined}
            data-heard={props.heard === index || undefined}
          >
            <ActionIcon
              variant="subtle"
              radius="xl"
              size={30}
              className={classes.hear}
              loading={props.asking === index}
              aria-label={t.hear(sentence.spoken)}
              onClick={() => props.onHear(index)}
            >
              {props.heard === index ? <StopIcon size={16} /> : <PlayIcon size={16} />}
            </ActionIcon>
            <p>
              {sentence.tokens.map((token, at) => {
                const number = sentence.first + at;
                if (!isChanged(token) && token.kind !== 'unknown') return token.spoken;
                return (
                  <Reading
                    key={number}
                    token={token}
                    script={props.script}
                    opened={chosen === number}
                    tips={tips}
                    onOpen={() => setChosen(number)}
                    onClose={() => setChosen(null)}
                  />
                );
              })}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Reading(props: {
  readonly token: Token;
  readonly script: { readonly id: string; readonly title: string };
  readonly opened: boolean;
  readonly tips: Tips;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}) {
  const { token, opened } = props;
  const space = /^\s/.test(token.spoken) ? ' ' : '';
  const toggle = () => {
    props.tips.hide();
    if (opened) props.onClose();
    else props.onOpen();
  };
  // A span, because the words of a <button> can't wrap with the sentence around them.
  const word = (
    <span
      role="button"
      tabIndex={0}
      className={classes.changed}
      data-unknown={token.kind === 'unknown' || undefined}
      {...tipOn(props.tips, `${t.written}: ${token.written.trim()}`)}
      aria-expanded={opened}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        toggle();
      }}
    >
      {token.spoken.trim()}
    </span>
  );
  return (
    <>
      {space}
      {opened ? (
        <Popover
          opened
          onDismiss={props.onClose}
          width={350}
          shadow="lg"
          radius="lg"
          withArrow
          trapFocus
          returnFocus
        >
          <Popover.Target>{word}</Popover.Target>
          <Popover.Dropdown>
            <ReadingForm
              written={token.written.trim()}
              spoken={token.spoken.trim()}
              script={props.script}
              onDone={props.onClose}
            />
          </Popover.Dropdown>
        </Popover>
      ) : (
        word
      )}
    </>
  );
}
