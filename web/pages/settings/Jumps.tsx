/** The settings are many screens: their parts by name, always at hand, with what is changed or wrong in each. */
import { useEffect, useRef, useState } from 'react';
import { settings as t } from '../../texts/settings.ts';
import { anchorOf } from './anchor.ts';
import classes from './Jumps.module.css';
import { parts, type Marks } from './parts.ts';

/** Beside the page's edge. */
const MARGIN = 16;

export function Jumps({ marks }: { readonly marks: Marks }) {
  const nav = useRef<HTMLElement>(null);
  const { here, jump } = useHere();
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (link) nav.current?.scrollTo({ left: link.offsetLeft - MARGIN });
  }, [here]);
  return (
    <nav ref={nav} className={classes.jumps} aria-label={t.jumps}>
      {parts.map(({ title }) => {
        const mark = marks.get(title);
        return (
          <a
            key={title}
            href={`#${anchorOf(title)}`}
            aria-current={title === here ? 'true' : undefined}
            data-mark={mark}
            onClick={() => jump(title)}
          >
            {title}
            {mark && <span className="visually-hidden"> {t.marks[mark]}</span>}
          </a>
        );
      })}
    </nav>
  );
}

/** The part that is being read: the last that begins in the upper third, or the one that was just chosen. */
function useHere() {
  const [here, setHere] = useState(parts[0]?.title);
  const jumped = useRef(false);
  useEffect(() => {
    const look = () => {
      const chosen = jumped.current;
      jumped.current = false;
      if (chosen) return;
      const top = ({ title }: { title: string }) =>
        document.getElementById(anchorOf(title))?.getBoundingClientRect().top ?? Infinity;
      setHere((parts.findLast((part) => top(part) < innerHeight / 3) ?? parts[0])?.title);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, []);
  const jump = (title: string) => {
    jumped.current = true;
    setHere(title);
  };
  return { here, jump };
}
