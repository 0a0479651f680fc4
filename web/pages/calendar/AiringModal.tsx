/** One airing: when, where, why then, what became of it; pin it, move it, cancel it. */
import { Center, Loader } from '@mantine/core';
import { Dialog } from '../../components/Dialog.tsx';
import { lazy, Suspense } from 'react';
import { shell } from '../../texts/shell.ts';
import type { Airing } from '../data.ts';

/** Comes with the first airing that is opened. */
const AiringDetails = lazy(() => import('./AiringDetails.tsx'));

export function AiringModal(props: { readonly airing: Airing | undefined; readonly onClose: () => void }) {
  const { airing, onClose } = props;
  return (
    <Dialog
      opened={airing !== undefined}
      onClose={onClose}
      size="md"
      title={airing?.title}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      {airing && (
        <Suspense
          fallback={
            <Center mih={200}>
              <Loader />
            </Center>
          }
        >
          <AiringDetails key={airing.id} airing={airing} onClose={onClose} />
        </Suspense>
      )}
    </Dialog>
  );
}
