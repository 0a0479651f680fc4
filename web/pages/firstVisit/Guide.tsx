/** The guided first visit: the whole way on Hôm nay, the step at hand on the other pages. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { messageOf } from '../../api.ts';
import { FormProblem } from '../../components/FormProblem.tsx';
import { tellDone } from '../../components/tell.ts';
import { addDays } from '../../format.ts';
import { CheckIcon } from '../../icons.tsx';
import { firstVisit as t } from '../../texts/firstVisit.ts';
import { useToday } from '../../serverClock.ts';
import { sampleLetter } from '../scripts/sample.ts';
import { useNewScript } from '../scripts/useNewScript.ts';
import classes from './Guide.module.css';
import { STEPS, useFinish, useFirstVisit, type FirstVisit, type Step } from './useFirstVisit.ts';

/** Long enough for the rhythm to grow. */
const TRIAL_DAYS = 20;

/** Where a step is done; there the strip only tells how. */
const isAt = (step: Step, path: string): boolean =>
  step === 'zone'
    ? path === '/loa'
    : step === 'approve'
      ? path.startsWith('/bai-phat-thanh/')
      : step === 'plan' && path === '/dot-tuyen-truyen/moi';

export default function Guide() {
  const visit = useFirstVisit();
  const [path] = useLocation();
  const finish = useFinish(() => tellDone(t.finished));
  if (!visit) return null;
  const at = STEPS.indexOf(visit.step);
  const leave = (
    <Button variant="subtle" size="compact-sm" loading={finish.isPending} onClick={() => finish.mutate()}>
      {visit.step === 'plan' ? t.finish : t.skip}
    </Button>
  );
  if (path !== '/')
    return (
      <section className={classes.strip} aria-label={t.label} data-here={isAt(visit.step, path) || undefined}>
        <div className={classes.words}>
          <strong>
            <span className={classes.count}>{t.step(at + 1, STEPS.length)}</span> {t.steps[visit.step].title}
          </strong>
          <span className="quiet">{t.steps[visit.step].hint}</span>
        </div>
        <div className={classes.acts}>
          {!isAt(visit.step, path) && <Act visit={visit} />}
          {leave}
        </div>
      </section>
    );
  return (
    <section className={classes.whole} aria-labelledby="lam-quen">
      <header className={classes.head}>
        <div>
          <h2 id="lam-quen">{t.title}</h2>
          <p className="quiet">{t.hint}</p>
        </div>
        {leave}
      </header>
      <ol className={classes.steps}>
        {STEPS.map((step, index) => (
          <li key={step} data-state={index < at ? 'done' : index === at ? 'now' : 'later'}>
            <span className={classes.mark} aria-hidden="true">
              {index < at ? <CheckIcon size={18} /> : index + 1}
            </span>
            <div>
              <strong>
                {t.steps[step].title}
                {index < at && <span className="visually-hidden"> ({t.done})</span>}
              </strong>
              {index === at && (
                <>
                  <p className="quiet">{t.steps[step].hint}</p>
                  <div className={classes.acts}>
                    <Act visit={visit} />
                  </div>
                </>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The one click that leads on. */
function Act({ visit: { step, script, recordingId } }: { readonly visit: FirstVisit }) {
  const today = useToday();
  switch (step) {
    case 'zone':
      return (
        <Button component={Link} href="/loa">
          {t.steps.zone.act}
        </Button>
      );
    case 'letter':
      return <BringLetter />;
    case 'approve':
      return (
        <Button component={Link} href={`/bai-phat-thanh/${script?.id ?? ''}`}>
          {t.steps.approve.act}
        </Button>
      );
    case 'plan': {
      // The sample's own deadline may be long past: a trial has one that lies ahead.
      const deadline = addDays(today, TRIAL_DAYS);
      const query = new URLSearchParams({
        ...(recordingId && { recording: recordingId }),
        ...{ deadline, lastDay: deadline, title: script?.title ?? '' },
      });
      return (
        <Button component={Link} href={`/dot-tuyen-truyen/moi?${query}`}>
          {t.steps.plan.act}
        </Button>
      );
    }
  }
}

function BringLetter() {
  const [path] = useLocation();
  const [problem, setProblem] = useState<string | null>(null);
  const [fetching, setFetching] = useState(false);
  const tell = (error: unknown) => setProblem(messageOf(error));
  const { read } = useNewScript(tell);
  async function take(): Promise<void> {
    setProblem(null);
    setFetching(true);
    try {
      read.mutate({ file: await sampleLetter() });
    } catch (error) {
      tell(error);
    } finally {
      setFetching(false);
    }
  }
  return (
    <>
      <Button loading={fetching || read.isPending} onClick={() => void take()}>
        {t.steps.letter.act}
      </Button>
      {path !== '/bai-phat-thanh' && (
        <Button component={Link} href="/bai-phat-thanh" variant="default">
          {t.steps.letter.own}
        </Button>
      )}
      <FormProblem message={problem} />
    </>
  );
}
