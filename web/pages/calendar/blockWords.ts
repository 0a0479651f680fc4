/**
 * What is said of a block, to eyes and to screen readers. FullCalendar keeps the element of an event that changes, as
 * long as its id stays, and tells only of its making; so the words go to the element whenever its content is drawn.
 */
import type { Tips } from '../../components/useTip.tsx';

export function withWords(content: HTMLElement, words: string, tips: Tips): HTMLElement {
  // Once it stands in its element.
  queueMicrotask(() => {
    const block = content.closest('.fc-event');
    const before = block?.getAttribute('aria-description');
    if (!block || before === words) return;
    block.setAttribute('aria-description', words);
    if (before && block.matches(':hover, :focus-visible')) tips.show(block, words);
  });
  return content;
}

export const wordsOf = (block: Element): string => block.getAttribute('aria-description') ?? '';
