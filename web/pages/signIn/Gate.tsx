/** What stands before the desk: sign in, or make the first administrator. */
import { useSession } from '../../session.ts';
import { SignInForm } from './SignInForm.tsx';
import { SetupForm } from './SetupForm.tsx';
import classes from './Gate.module.css';
import { LogoIcon } from '../../icons.tsx';
import { shell } from '../../texts/shell.ts';
import { signIn as t } from '../../texts/signIn.ts';

export default function Gate() {
  const session = useSession().data!;
  return (
    <div className={classes.frame}>
      <header className={classes.sign}>
        <div className={classes.brand}>
          <LogoIcon size={44} />
          <span>
            <strong>{shell.product}</strong>
            <small>{session.stationName || t.promise}</small>
          </span>
        </div>
        <Waves />
        <p className={classes.promise}>{t.promise}</p>
      </header>
      <main className={classes.form}>
        {session.setupNeeded ? <SetupForm needsCode={!session.setupAllowed} /> : <SignInForm />}
      </main>
    </div>
  );
}

/** Sound leaving a horn; drawn, not decoded. */
function Waves() {
  return (
    <svg viewBox="0 0 400 400" className={classes.waves} aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeLinecap="round">
        {[0, 1, 2, 3, 4, 5].map((ring) => {
          const r = 70 + ring * 52;
          return (
            <path
              key={ring}
              strokeWidth={9 - ring}
              opacity={0.55 - ring * 0.08}
              d={`M ${60 + r * 0.72} ${200 - r * 0.72} A ${r} ${r} 0 0 1 ${60 + r * 0.72} ${200 + r * 0.72}`}
            />
          );
        })}
      </g>
      <path d="M20 176v48h28l58 34V142l-58 34Z" fill="currentColor" opacity="0.9" />
    </svg>
  );
}
