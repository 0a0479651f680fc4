/** Which language the desk speaks. Chosen once, kept in this browser; changing it loads the page anew. */

export type Language = 'vi' | 'en';
const KEY = 'loa.language';

/** Outside a browser (tests of pure code) there is no choice to remember. */
const chosen = typeof localStorage === 'undefined' ? null : localStorage.getItem(KEY);

export const language: Language = chosen === 'en' ? 'en' : 'vi';

export function speak(wanted: Language): void {
  localStorage.setItem(KEY, wanted);
  location.reload();
}

/** The same keys and arguments, other words. */
type SameShape<T> = {
  [K in keyof T]: T[K] extends (...given: infer A) => string
    ? (...given: A) => string
    : T[K] extends string
      ? string
      : SameShape<T[K]>;
};

/**
 * One area's texts in the desk's language. Vietnamese is the original; English must have the same keys.
 * @example export const today = texts({ title: 'Hôm nay' }, { title: 'Today' })
 */
export function texts<T extends object>(vi: T, en: SameShape<T>): SameShape<T> {
  return language === 'en' ? en : (vi as SameShape<T>);
}
