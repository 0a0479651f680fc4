/** Doubtful words, each with what to do about it. */
import { Button, Group } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { Served } from '../../components/Served.tsx';
import { useState } from 'react';
import type { Schemas } from '../../api.ts';
import { AlertIcon, CheckIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { shell } from '../../texts/shell.ts';
import { ReadingForm } from '../lexicon/ReadingForm.tsx';
import classes from './Warnings.module.css';

type Warning = Schemas['Spoken']['warnings'][number];

export function Warnings(props: {
  readonly id: string;
  readonly script: { readonly id: string; readonly title: string };
  readonly warnings: readonly Warning[];
  readonly onApply: (warning: Warning) => void;
  readonly onShow: (warning: Warning) => void;
}) {
  const [teaching, setTeaching] = useState<Warning | null>(null);
  const { warnings } = props;
  return (
    <section
      id={props.id}
      className={classes.box}
      data-some={warnings.length > 0 || undefined}
      aria-live="polite"
    >
      {warnings.length === 0 ? (
        <p className={classes.none}>
          <CheckIcon size={18} /> {t.warningsNone}
        </p>
      ) : (
        <>
          <h3 className={classes.head}>
            <AlertIcon size={18} /> {t.warningsTitle(warnings.length)}
          </h3>
          <ul className={classes.list}>
            {warnings.map((warning) => (
              <li key={`${warning.offset} ${warning.written}`}>
                <span>
                  <Served>{warning.message}</Served>
                </span>
                <Group gap="xs">
                  {warning.suggestion && (
                    <Button size="compact-sm" onClick={() => props.onApply(warning)}>
                      {t.applySuggestion(warning.suggestion)}
                    </Button>
                  )}
                  {warning.written.length <= 40 && (
                    <Button size="compact-sm" variant="default" onClick={() => setTeaching(warning)}>
                      {t.teach}
                    </Button>
                  )}
                  <Button size="compact-sm" variant="subtle" onClick={() => props.onShow(warning)}>
                    {t.showPlace}
                  </Button>
                </Group>
              </li>
            ))}
          </ul>
        </>
      )}
      <Dialog
        opened={teaching !== null}
        onClose={() => setTeaching(null)}
        title={t.teach}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        {teaching && (
          <ReadingForm
            written={teaching.written}
            spoken={teaching.suggestion ?? ''}
            script={props.script}
            onDone={() => setTeaching(null)}
          />
        )}
      </Dialog>
    </section>
  );
}
