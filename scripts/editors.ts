/** Who has a script open just now, told by their desks as long as they look at it; in memory, for moments only. */

/** Two and a half of the turns in which a desk tells it. */
const KEPT_MILLISECONDS = 25_000;

export type Editors = ReturnType<typeof editors>;

/** @param now milliseconds of a clock that nobody sets */
export function editors(now: () => number = () => performance.now()) {
  const seen = new Map<string, { readonly scriptId: string; readonly name: string; readonly at: number }>();
  return {
    /**
     * This desk, a person's window, has the script open.
     * @returns the names of those who have it open elsewhere, each once; one's own where it is another window
     */
    at(scriptId: string, desk: string, name: string): string[] {
      for (const [key, { at }] of seen) if (now() - at > KEPT_MILLISECONDS) seen.delete(key);
      seen.set(desk, { scriptId, name, at: now() });
      const others = [...seen].filter(([key, other]) => key !== desk && other.scriptId === scriptId);
      return [...new Set(others.map(([, other]) => other.name))];
    },
  };
}
