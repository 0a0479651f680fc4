/** The pages that are not within reach of a thumb, on a phone. */
import { Drawer } from '@mantine/core';
import { useDeferredValue, type ReactNode } from 'react';
import { shell as t } from '../texts/shell.ts';

export default function MorePages(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  // It opens after it has come, as only then it knows where the focus was and is to return.
  const opened = useDeferredValue(props.opened, false);
  return (
    <Drawer
      opened={opened}
      onClose={props.onClose}
      position="bottom"
      size="auto"
      title={t.menu}
      closeButtonProps={{ 'aria-label': t.close }}
      radius="lg"
    >
      {props.children}
    </Drawer>
  );
}
