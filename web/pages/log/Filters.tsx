/** From when to when, which zone, which campaign. */
import { SegmentedControl, Select } from '@mantine/core';
import { DayInput } from '../../components/DayInput.tsx';
import { logWords as t } from '../../texts/log.ts';
import { addDays } from '../calendar/days.ts';
import { useCampaigns, useZones } from '../data.ts';
import classes from './Filters.module.css';

export interface Period {
  readonly from: string;
  readonly to: string;
  readonly zone: string | null;
  readonly campaign: string | null;
}

export function Filters(props: {
  readonly period: Period;
  readonly today: string;
  /** A report is of all zones. */
  readonly withZone: boolean;
  readonly onChange: (change: Record<string, string | null>) => void;
}) {
  const { period, today, onChange } = props;
  const zones = useZones().data ?? [];
  const campaigns = useCampaigns().data ?? [];
  const periods = [
    { label: t.periods.today, from: today },
    { label: t.periods.week, from: addDays(today, -6) },
    { label: t.periods.month, from: addDays(today, -29) },
  ];
  return (
    <div className={classes.filters}>
      {/* Days chosen below may be none of these. */}
      <SegmentedControl
        className={classes.periods}
        aria-label={t.period}
        value={period.to === today ? period.from : ''}
        onChange={(from) => onChange({ from, to: today })}
        data={periods.map(({ label, from }) => ({ value: from, label }))}
      />
      <div className={classes.inputs}>
        <DayInput
          label={t.from}
          value={period.from}
          maxDate={period.to}
          onChange={(from) => onChange({ from })}
        />
        <DayInput label={t.to} value={period.to} minDate={period.from} onChange={(to) => onChange({ to })} />
        {props.withZone && (
          <Select
            label={t.zone}
            placeholder={t.allZones}
            clearable
            searchable={zones.length > 8}
            value={period.zone}
            data={zones.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(zone) => onChange({ zone })}
          />
        )}
        <Select
          label={t.campaign}
          placeholder={t.allCampaigns}
          clearable
          searchable={campaigns.length > 8}
          value={period.campaign}
          data={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(campaign) => onChange({ campaign })}
        />
      </div>
    </div>
  );
}
