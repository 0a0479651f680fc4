/** What was read from the letter: the deadline first, with the sentence it was read from. */
import { Button, Collapse } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { dayOf, daysBetween, formatDay, formatWeekday } from '../../format.ts';
import { CalendarIcon } from '../../icons.tsx';
import { scripts as t } from '../../texts/scripts.ts';
import { useServerClock } from '../../serverClock.ts';
import classes from './LetterFacts.module.css';

type Fields = Schemas['DocumentFields'];

export function LetterFacts({
  fields,
  actions,
}: {
  readonly fields: Fields;
  /** What can be done with the letter. */
  readonly actions?: ReactNode;
}) {
  const [opened, more] = useDisclosure();
  const { deadline, contacts, events } = fields;
  const forOffices = deadline?.binds === 'offices';
  const rows = [
    [t.letterTitleField, fields.title],
    [t.issuer, fields.issuer],
    [t.number, fields.number],
    [t.letterDate, fields.date && formatDay(fields.date)],
  ].filter((row): row is [string, string] => Boolean(row[1]));
  return (
    <section className={classes.facts} aria-label={t.facts}>
      <div className={classes.deadline}>
        <CalendarIcon size={22} />
        {deadline ? (
          <div>
            <p className={classes.day}>
              <strong>
                {(forOffices ? t.officesLastDay : t.lastDay)(
                  `${t.withinSentence(formatWeekday(deadline.lastDay))}, ${formatDay(deadline.lastDay)}`,
                )}
              </strong>{' '}
              <DaysLeft lastDay={deadline.lastDay} />
            </p>
            {forOffices && <p>{t.officesOnly}</p>}
            <p className="quiet">
              {t.readFrom}: <q lang="vi">{deadline.quote}</q>
            </p>
          </div>
        ) : (
          <p className={classes.day}>{t.noDeadline}</p>
        )}
        <Button variant="subtle" size="compact-sm" onClick={more.toggle} aria-expanded={opened}>
          {opened ? t.hideFacts : t.showFacts}
        </Button>
        {actions}
      </div>
      <Collapse expanded={opened}>
        <dl className={classes.rows}>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{value}</dd>
            </div>
          ))}
          {contacts.length > 0 && (
            <div>
              <dt>{t.contacts}</dt>
              <dd>
                <ul className={classes.contacts}>
                  {contacts.map(({ kind, value }) => (
                    <li key={`${kind} ${value}`}>
                      <span className="quiet">{t.contactKinds[kind]}</span> <span lang="vi">{value}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {events.length > 0 && (
            <div>
              <dt>{t.events}</dt>
              <dd>
                <ul className={classes.contacts}>
                  {events.map(({ date, time, what }) => (
                    <li key={`${date} ${time} ${what}`}>
                      <strong>{[time, formatDay(date)].filter(Boolean).join(', ')}</strong> {what}
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </Collapse>
    </section>
  );
}

function DaysLeft({ lastDay }: { readonly lastDay: string }) {
  const days = daysBetween(dayOf(useServerClock(60_000)), lastDay);
  if (days < 0) return <StatusBadge tone="bad">{t.passed}</StatusBadge>;
  return (
    <StatusBadge tone={days <= 3 ? 'warn' : 'good'}>{days === 0 ? t.today : t.daysLeft(days)}</StatusBadge>
  );
}
