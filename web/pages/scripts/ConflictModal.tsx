/** Two people wrote at once: both texts, and the choice. */
import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { Copying } from '../../components/Copying.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { lazy, Suspense } from 'react';
import { tellUndo } from '../../components/tellUndo.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { textOf, type Draft, type DraftState } from './draft.ts';

const Difference = lazy(() => import('./Difference.tsx'));

export function ConflictModal({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { conflict } = state;
  /** Neither text is lost by the choice. */
  function write({ title, text }: Pick<DraftState, 'title' | 'text'>): void {
    draft.setTitle(title);
    draft.setText(text);
  }
  return (
    <Dialog
      opened={conflict !== null}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title={t.conflictTitle}
    >
      {conflict && (
        <Stack>
          <Text className="quiet">{t.conflictHint}</Text>
          <Group gap="lg">
            <Text size="sm">
              <ins>{t.mine}</ins>
            </Text>
            <Text size="sm">
              <del>{t.theirs}</del>
            </Text>
          </Group>
          <Suspense fallback={<Loader size="sm" />}>
            <Difference from={textOf(conflict)} to={state.text} />
          </Suspense>
          <Group justify="flex-end">
            <Copying value={state.text}>
              {({ copied, copy }) => (
                <Button variant="subtle" onClick={copy}>
                  {copied ? t.copied : t.copyMine}
                </Button>
              )}
            </Copying>
            <Button
              variant="default"
              onClick={() => {
                draft.takeTheirs();
                tellUndo(t.tookTheirs, () => write(state));
              }}
            >
              {t.takeTheirs}
            </Button>
            <Button
              onClick={() => {
                draft.keepMine();
                tellUndo(t.keptMine, () => write({ title: conflict.title, text: textOf(conflict) }));
              }}
            >
              {t.keepMine}
            </Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
