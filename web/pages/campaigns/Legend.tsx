/** What the bars of a chart mean. */
import { campaignWords as t } from '../../texts/campaigns.ts';
import classes from './Legend.module.css';

const words = {
  wanted: t.legendWanted,
  planned: t.legendPlanned,
  played: t.legendPlayed,
  lacking: t.legendLacking,
  /** Of days gone by too: not planned, or planned and not heard. */
  short: t.legendShort,
};

export function Legend({ kinds }: { readonly kinds: readonly (keyof typeof words)[] }) {
  return (
    <div className={classes.legend}>
      {kinds.map((kind) => (
        <span key={kind}>
          <i data-kind={kind === 'short' ? 'lacking' : kind} />
          {words[kind]}
        </span>
      ))}
    </div>
  );
}
