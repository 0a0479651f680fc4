/** The frame: pages at the side on a desktop, at the foot on a phone; what is being said about the connection. */
import { UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { atRest } from '../components/overlays.ts';
import { tellProblem } from '../components/tell.ts';
import { LogoIcon, MoreIcon, OfflineIcon } from '../icons.tsx';
import { useConnection } from '../live.ts';
import { broughtGuide } from '../pages/firstVisit/bring.ts';
import { useSession, useUser } from '../session.ts';
import { shell as t } from '../texts/shell.ts';
import { Account } from './Account.tsx';
import classes from './Layout.module.css';
import { isCurrent, mainPages, sidePages, type Page } from './pages.ts';

const fetchMorePages = () => import('./MorePages.tsx');
const MorePages = lazy(fetchMorePages);
/** Not worth the desk, when the network dies before it has come. */
const LateGuide = lazy(() => import('../pages/firstVisit/Guide.tsx').catch(() => ({ default: () => null })));

export function Layout({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const user = useUser();
  const [path] = useLocation();
  const [Guide] = useState(() => broughtGuide() ?? LateGuide);
  const main = useRef<HTMLElement>(null);
  const seen = useRef(path);
  // A new page starts at its top, and a screen reader starts there as well.
  useEffect(() => {
    if (seen.current === path) return;
    seen.current = path;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  const others = sidePages.filter((page) => !page.adminOnly || user.role === 'admin');

  return (
    <div className={classes.frame}>
      <a href="#noi-dung" className={classes.skip}>
        {t.skip}
      </a>
      <section className={classes.side} aria-label={t.product}>
        <Link href="/" className={classes.brand}>
          <LogoIcon />
          <span>
            <strong>{t.product}</strong>
            <small>{session.data?.stationName}</small>
          </span>
        </Link>
        <nav aria-label={t.navigation} className={classes.pages}>
          <Pages pages={mainPages} path={path} />
          <div className={classes.gap} />
          <Pages pages={others} path={path} />
        </nav>
        <Account />
      </section>
      <main id="noi-dung" ref={main} tabIndex={-1} className={classes.main}>
        <ConnectionBanner />
        <Suspense fallback={null}>
          <Guide />
        </Suspense>
        {children}
      </main>
      <Foot path={path} others={others} />
    </div>
  );
}

function Pages(props: {
  readonly pages: readonly Page[];
  readonly path: string;
  readonly onChoose?: () => void;
}) {
  return (
    <ul className={classes.list}>
      {props.pages.map((page) => (
        <li key={page.path}>
          <Link
            href={page.path}
            className={classes.page}
            aria-current={isCurrent(page, props.path) ? 'page' : undefined}
            onClick={props.onChoose}
          >
            <page.icon />
            {page.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const footLabels = [t.shortPages.today, t.shortPages.scripts, t.shortPages.campaigns, t.shortPages.calendar];

/** Four pages within reach of a thumb, the rest behind "Thêm". */
function Foot({ path, others }: { readonly path: string; readonly others: readonly Page[] }) {
  const [opened, drawer] = useDisclosure();
  const [here, setHere] = useState(false);
  const open = () =>
    void fetchMorePages().then(() => {
      setHere(true);
      drawer.open();
    }, tellProblem);
  useEffect(() => void atRest.then(fetchMorePages).catch(() => {}), []);
  const near = mainPages.slice(0, 4);
  const far = [...mainPages.slice(4), ...others];
  return (
    <>
      <nav aria-label={t.navigation} className={classes.foot}>
        {near.map((page, index) => (
          <Link
            key={page.path}
            href={page.path}
            className={classes.tab}
            aria-current={isCurrent(page, path) ? 'page' : undefined}
          >
            <page.icon size={22} />
            {footLabels[index]}
          </Link>
        ))}
        <UnstyledButton
          className={classes.tab}
          onClick={open}
          aria-expanded={opened}
          data-current={far.some((page) => isCurrent(page, path)) || undefined}
        >
          <MoreIcon size={22} />
          {t.shortPages.more}
        </UnstyledButton>
      </nav>
      {here && (
        <Suspense fallback={null}>
          <MorePages opened={opened} onClose={drawer.close}>
            <Pages pages={far} path={path} onChoose={drawer.close} />
            <div className={classes.drawerAccount}>
              <Account />
            </div>
          </MorePages>
        </Suspense>
      )}
    </>
  );
}

function ConnectionBanner() {
  const lost = useConnection() === 'lost';
  return (
    <div role="status">
      {lost && (
        <p className={classes.lost}>
          <OfflineIcon />
          {t.connectionLost}
        </p>
      )}
    </div>
  );
}
