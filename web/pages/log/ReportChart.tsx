/** Airings wanted, planned and played by day, drawn by uPlot; the numbers stand in the tables beside it. */
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { formatDay, formatNumber, formatShortDay } from '../../format.ts';
import { logWords } from '../../texts/log.ts';
import classes from './Report.module.css';

const t = logWords.report;
const HEIGHT = 240;

interface Day {
  readonly day: string;
  readonly wanted: number;
  readonly planned: number;
  readonly played: number;
}

export default function ReportChart({ days }: { readonly days: readonly Day[] }) {
  const { ref: frame, width } = useElementSize();
  const target = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<{ readonly day: Day; readonly left: number }>();
  // Colours are read from the page, so they have to be read anew.
  const scheme = useComputedColorScheme('light');
  useEffect(() => {
    if (!target.current || width === 0 || days.length === 0) return;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const [quiet, line] = [colour('--quiet'), colour('--line')];
    const font = `12px ${style.getPropertyValue('--mantine-font-family')}`;
    const bars = uPlot.paths.bars?.({ size: [0.7, 42], radius: 0.15 });
    const bar = (label: string, fill: string): uPlot.Series => ({
      label,
      fill,
      stroke: fill,
      width: 0,
      points: { show: false },
      ...(bars && { paths: bars }),
    });
    const plot = new uPlot(
      {
        width,
        height: HEIGHT,
        padding: [8, 0, 0, 0],
        cursor: { y: false, points: { show: false }, drag: { x: false, y: false } },
        hooks: {
          setCursor: [
            (plot) => {
              const day = days[plot.cursor.idx ?? -1];
              setTold(day && { day, left: (plot.cursor.left ?? 0) + plot.bbox.left / devicePixelRatio });
            },
          ],
        },
        legend: { show: false },
        scales: {
          x: { time: false, range: [-0.6, days.length - 0.4] },
          y: { range: (_plot, _min, max) => [0, Math.max(4, Math.ceil(max * 1.08))] },
        },
        axes: [
          {
            stroke: quiet,
            font,
            size: 28,
            grid: { show: false },
            ticks: { show: false },
            incrs: [1, 2, 5, 7, 14, 30, 60, 90],
            space: 56,
            values: (_plot, marks) => marks.map((mark) => (days[mark] ? formatShortDay(days[mark].day) : '')),
          },
          {
            stroke: quiet,
            font,
            grid: { stroke: line, width: 1 },
            ticks: { show: false },
            incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000],
            size: 46,
            values: (_plot, marks) => marks.map((mark) => formatNumber(mark, 0)),
          },
        ],
        series: [
          {},
          bar(t.wanted, colour('--wanted')),
          bar(t.planned, colour('--planned')),
          bar(t.played, colour('--played')),
        ],
      },
      [
        days.map((_day, index) => index),
        days.map(({ wanted }) => wanted),
        days.map(({ planned }) => planned),
        days.map(({ played }) => played),
      ],
      target.current,
    );
    return () => plot.destroy();
  }, [days, width, scheme]);
  return (
    <div ref={frame} role="img" aria-label={t.chart}>
      <div className={classes.plot}>
        <div ref={target} />
        {told && (
          <div
            className={classes.told}
            style={told.left > width / 2 ? { right: width - told.left + 28 } : { left: told.left + 28 }}
          >
            {[
              formatDay(told.day.day),
              `${t.wanted}: ${formatNumber(told.day.wanted)}`,
              `${t.planned}: ${formatNumber(told.day.planned)}`,
              `${t.played}: ${formatNumber(told.day.played)}`,
            ].join('\n')}
          </div>
        )}
      </div>
    </div>
  );
}
