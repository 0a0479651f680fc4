/** The versions of a script, with what differs from the text being written. */
import { Button, Drawer, Loader, Text, UnstyledButton } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Schemas } from '../../api.ts';
import { StatusBadge } from '../../components/StatusBadge.tsx';
import { formatInstant } from '../../format.ts';
import { scripts as t } from '../../texts/scripts.ts';
import { shell } from '../../texts/shell.ts';
import classes from './Versions.module.css';

const Difference = lazy(() => import('./Difference.tsx'));

export function Versions(props: {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly versions: readonly Schemas['ScriptVersion'][];
  readonly text: string;
  readonly onRestore: (version: Schemas['ScriptVersion']) => void;
}) {
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      size="lg"
      title={t.versions}
      closeButtonProps={{ 'aria-label': shell.close }}
    >
      <Text size="sm" className="quiet" mb="md">
        {t.versionsHint}
      </Text>
      <ul className={classes.list}>
        {props.versions.map((version) => {
          const open = chosen === version.number;
          return (
            <li key={version.id} data-open={open || undefined}>
              <UnstyledButton
                className={classes.version}
                aria-expanded={open}
                onClick={() => setChosen(open ? null : version.number)}
              >
                <strong>{t.version(version.number)}</strong>
                <span className="quiet">
                  {t.createdBy(version.createdBy ?? '', formatInstant(version.createdAt))}
                </span>
                {version.approvedAt ? (
                  <StatusBadge tone="good">{t.approved}</StatusBadge>
                ) : (
                  <StatusBadge tone="idle">{t.draft}</StatusBadge>
                )}
              </UnstyledButton>
              {open && (
                <div className={classes.detail}>
                  {version.approvedAt && (
                    <Text size="sm" className="quiet">
                      {t.approvedBy(version.approvedBy ?? '', formatInstant(version.approvedAt))}
                    </Text>
                  )}
                  <h3>{t.differences(version.number)}</h3>
                  <Suspense fallback={<Loader size="sm" />}>
                    <Difference from={version.text} to={props.text} />
                  </Suspense>
                  {version.text !== props.text.trim() && (
                    <Button variant="light" onClick={() => props.onRestore(version)}>
                      {t.restoreVersion}
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Drawer>
  );
}
