/** The service's own words, in the desk's language as far as it knows them. */
import { language } from './language.ts';
import { apartFromMachine } from './machine.ts';

// A desk in Vietnamese has no use for it, and doesn't load it.
const english =
  language === 'en'
    ? await Promise.all([import('./servedEnglish.ts'), import('./problemsEnglish.ts')]).then(
        ([{ servedEnglish }, { problemsEnglish }]) =>
          (words: string) =>
            servedEnglish(words) ?? problemsEnglish(words),
        // Vietnamese words are better than no desk.
        () => undefined,
      )
    : undefined;

export interface Served {
  readonly words: string;
  /** Which language they are in, for those who listen to the page. */
  readonly lang: 'vi' | 'en';
  /** What a machine said behind them, for who mends it. */
  readonly machine?: string;
}

/** @example served('Lịch đã đổi.') // { words: 'The plan has changed.', lang: 'en' } on an English desk */
export function served(vietnamese: string): Served {
  const { sentence, ...machine } = apartFromMachine(vietnamese);
  const words = english?.(sentence);
  return words === undefined
    ? { words: sentence, lang: 'vi', ...machine }
    : { words, lang: 'en', ...machine };
}
