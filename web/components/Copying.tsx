/**
 * Puts a text on the clipboard and says so. Browsers give pages their clipboard over HTTPS and on the machine itself
 * alone; from another computer of the office, over plain HTTP, the text is selected and copied as a person would.
 */
import { useEffect, useState, type ReactNode } from 'react';
import { shell as t } from '../texts/shell.ts';
import { tellDone } from './tell.ts';

const SHOWN_MILLISECONDS = 3_000;

export function Copying(props: {
  readonly value: string;
  readonly children: (copying: { readonly copied: boolean; readonly copy: () => void }) => ReactNode;
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [copied]);
  async function copy(): Promise<void> {
    if (await put(props.value)) setCopied(true);
    else tellDone(t.copyByHand);
  }
  return props.children({ copied, copy: () => void copy() });
}

async function put(text: string): Promise<boolean> {
  // Undefined over plain HTTP, whatever its type says.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return putSelected(text);
  return clipboard.writeText(text).then(
    () => true,
    () => putSelected(text),
  );
}

function putSelected(text: string): boolean {
  const shown = document.createElement('span');
  shown.textContent = text;
  shown.style.cssText = 'position: fixed; opacity: 0; white-space: pre; user-select: text';
  document.body.append(shown);
  const selection = document.getSelection();
  selection?.selectAllChildren(shown);
  try {
    return document.execCommand('copy');
  } finally {
    selection?.removeAllRanges();
    shown.remove();
  }
}
