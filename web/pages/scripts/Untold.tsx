/** What the letter tells the people and the text doesn't: folded, each sentence with a button that adds it. */
import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useId, useMemo, useRef } from 'react';
import { untoldIn } from '../../../scripts/document/draft/toldIn.ts';
import { answer, api } from '../../api.ts';
import { ChevronDownIcon, PlusIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import classes from './Untold.module.css';

export function Untold(props: {
  readonly documentId: string;
  /** As it stands on the desk. */
  readonly text: string;
  readonly onAdd: (sentence: string) => void;
}) {
  const { documentId: id, onAdd } = props;
  const [opened, fold] = useDisclosure();
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  /** Which button was pressed, and where this box stood then; the next button takes its place. */
  const pressed = useRef<{ at: number; top: number } | null>(null);
  const { data: sentences = [] } = useQuery({
    queryKey: ['documents', id, 'sentences'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/documents/{id}/sentences', { params: { path: { id } }, signal }))).items,
    // A letter doesn't change.
    staleTime: Infinity,
  });
  const text = useDeferredValue(props.text);
  const untold = useMemo(() => untoldIn(text, sentences), [text, sentences]);

  useEffect(() => {
    if (!pressed.current || !box.current) return;
    const { at, top } = pressed.current;
    const [toggle, ...adds] = box.current.querySelectorAll('button');
    (adds[Math.min(at, adds.length - 1)] ?? toggle)?.focus({ preventScroll: true });
    // The text above has grown by a sentence: the list stays where the finger is.
    window.scrollBy(0, box.current.getBoundingClientRect().top - top);
    pressed.current = null;
  }, [untold]);

  if (untold.length === 0) return null;
  return (
    <section ref={box} className={classes.box} aria-label={t.untold(untold.length)}>
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.fold}
        rightSection={<ChevronDownIcon size={16} />}
        data-opened={opened || undefined}
        aria-expanded={opened}
        aria-controls={listId}
        onClick={fold.toggle}
      >
        {t.untold(untold.length)}
      </Button>
      <Collapse id={listId} expanded={opened}>
        <p className={classes.hint}>{t.untoldHint}</p>
        <ul className={classes.list}>
          {untold.map(({ text: sentence }, at) => (
            <li key={sentence}>
              <p lang="vi">{sentence}</p>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<PlusIcon size={14} />}
                aria-label={`${t.addSentence}: ${sentence}`}
                onClick={() => {
                  pressed.current = { at, top: box.current?.getBoundingClientRect().top ?? 0 };
                  onAdd(sentence);
                }}
              >
                {t.addSentence}
              </Button>
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  );
}
