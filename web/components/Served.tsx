/** What the service says, in the desk's language where it can be. */
import { served } from '../texts/served.ts';

export function Served({ children }: { readonly children: string }) {
  const { words, lang, machine } = served(children);
  return (
    <span lang={lang} title={machine}>
      {words}
    </span>
  );
}
