/** The signed-in person. What can be chosen there comes when it is wanted, or once the first page is long there. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { atRest } from '../components/overlays.ts';
import { tellProblem } from '../components/tell.ts';
import { AccountButton } from './AccountButton.tsx';

const fetchMenu = () => import('./AccountMenu.tsx');
const AccountMenu = lazy(fetchMenu);

export function Account() {
  const [opened, setOpened] = useState(false);
  useEffect(() => void atRest.then(fetchMenu).catch(() => {}), []);
  const button = (
    <AccountButton
      aria-haspopup="menu"
      onClick={() => void fetchMenu().then(() => setOpened(true), tellProblem)}
    />
  );
  if (!opened) return button;
  return (
    <Suspense fallback={button}>
      <AccountMenu />
    </Suspense>
  );
}
