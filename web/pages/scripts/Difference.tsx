/** Two texts laid over each other by words: what was added, what was taken away. */
import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import { scripts as t } from '../../texts/scripts.ts';
import classes from './Difference.module.css';

export default function Difference({ from, to }: { readonly from: string; readonly to: string }) {
  const parts = useMemo(
    () => diffWordsWithSpace(from, to, { intlSegmenter: new Intl.Segmenter('vi', { granularity: 'word' }) }),
    [from, to],
  );
  if (parts.every(({ added, removed }) => !added && !removed)) return <p className="quiet">{t.same}</p>;
  return (
    <p className={classes.text} lang="vi">
      {parts.map(({ value, added, removed }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        if (removed) return <del key={index}>{value}</del>;
        return <span key={index}>{value}</span>;
      })}
    </p>
  );
}
