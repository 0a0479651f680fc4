/** On a phone the settings are many screens: their parts by name, always at hand. */
import { chimes } from '../../texts/chimes.ts';
import { sessions } from '../../texts/sessions.ts';
import { settings as t } from '../../texts/settings.ts';
import { anchorOf } from './anchor.ts';
import classes from './Jumps.module.css';

const parts = () => [
  t.station,
  t.windows,
  t.quietHours,
  t.blackouts,
  t.programmes,
  t.voice,
  chimes.title,
  sessions.title,
  t.listening,
];

export function Jumps() {
  return (
    <nav className={classes.jumps} aria-label={t.jumps}>
      {parts().map((title) => (
        <a key={title} href={`#${anchorOf(title)}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
