/** Two people wrote at once: both texts, and the choice. */
import { Button, CopyButton, Group, Loader, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { lazy, Suspense } from 'react';
import { scripts as t } from '../../texts/scripts.ts';
import type { Draft, DraftState } from './draft.ts';

const Difference = lazy(() => import('./Difference.tsx'));

export function ConflictModal({ draft, state }: { readonly draft: Draft; readonly state: DraftState }) {
  const { conflict } = state;
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
            <Difference from={conflict.versions[0]?.text ?? ''} to={state.text} />
          </Suspense>
          <Group justify="flex-end">
            <CopyButton value={state.text}>
              {({ copied, copy }) => (
                <Button variant="subtle" onClick={copy}>
                  {copied ? t.copied : t.copyMine}
                </Button>
              )}
            </CopyButton>
            <Button variant="default" onClick={draft.takeTheirs}>
              {t.takeTheirs}
            </Button>
            <Button onClick={draft.keepMine}>{t.keepMine}</Button>
          </Group>
        </Stack>
      )}
    </Dialog>
  );
}
