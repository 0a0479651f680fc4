/** A dialog. Its code comes when one is first opened, so that no page's first load carries it. */
import type { ModalProps } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';

const Opened = lazy(() => import('./DialogModal.tsx'));

export function Dialog(props: ModalProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  return wanted ? (
    <Suspense fallback={null}>
      <Opened {...props} />
    </Suspense>
  ) : null;
}
