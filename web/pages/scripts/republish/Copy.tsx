/** Puts a text on the clipboard and says so. */
import { Button, CopyButton } from '@mantine/core';
import { CheckIcon, CopyIcon } from '../../../icons.tsx';
import { republish as t } from '../../../texts/republish.ts';

export function Copy({ value }: { readonly value: string }) {
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button leftSection={copied ? <CheckIcon size={18} /> : <CopyIcon size={18} />} onClick={copy}>
          {copied ? t.copied : t.copy}
        </Button>
      )}
    </CopyButton>
  );
}
