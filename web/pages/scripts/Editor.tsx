/** The text being written. Doubtful words are marked behind it, where they stand. */
import { useMemo, type Ref } from 'react';
import type { Schemas } from '../../api.ts';
import { scripts as t } from '../../texts/scripts.ts';
import classes from './Editor.module.css';

type Warning = Schemas['Spoken']['warnings'][number];

export function Editor(props: {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Of the text as it was `warnedText`. */
  readonly warnings: readonly Warning[];
  readonly warnedText: string;
  readonly describedBy: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}) {
  const { text, warnings, warnedText, ref } = props;
  const pieces = useMemo(() => {
    if (text !== warnedText) return [text];
    const out: (string | Warning)[] = [];
    let from = 0;
    for (const warning of [...warnings].sort((a, b) => a.offset - b.offset)) {
      // A whole sentence that is too long is told beside the text, not painted.
      if (warning.offset < from || warning.written.length > 40) continue;
      if (!text.startsWith(warning.written, warning.offset)) continue;
      out.push(text.slice(from, warning.offset), warning);
      from = warning.offset + warning.written.length;
    }
    out.push(text.slice(from));
    return out;
  }, [text, warnings, warnedText]);
  return (
    <div className={classes.editor}>
      <div className={classes.mirror} aria-hidden="true">
        {pieces.map((piece, index) =>
          typeof piece === 'string' ? piece : <mark key={index}>{piece.written}</mark>,
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={ref}
        className={classes.text}
        aria-label={t.text}
        aria-describedby={props.describedBy}
        placeholder={t.textPlaceholder}
        value={text}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        lang="vi"
        spellCheck={false}
      />
    </div>
  );
}
