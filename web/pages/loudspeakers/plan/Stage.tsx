/** The plan itself: picture or grid, the lines of who hears whom, and the zones. */
import { ActionIcon, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { tipOn, useTip } from '../../../components/useTip.tsx';
import { PlusIcon } from '../../../icons.tsx';
import { planWords as t } from '../../../texts/groundPlan.ts';
import type { Zone } from '../../data.ts';
import { Marker } from './Marker.tsx';
import { linesOf, roomAt, stateOf, type Point } from './places.ts';
import classes from './Plan.module.css';
import type { Arranging } from './useArranging.ts';

const ZOOMS = [1, 1.5, 2, 3];

export interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export function Stage(props: {
  readonly zones: readonly Zone[];
  readonly picture: Picture | null;
  readonly onAir: ReadonlySet<string>;
  readonly arranging: Arranging | undefined;
  readonly at: (zone: Zone) => Point | null;
  readonly selected: string | undefined;
  readonly joining: boolean;
  readonly onChoose: (zone: Zone | undefined) => void;
  readonly onPart: (a: string, b: string) => void;
}) {
  const { zones, picture, arranging, at } = props;
  const stage = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(0);
  const [gone, setGone] = useState<string>();
  const [told, setTold] = useState('');
  const { tips, tip } = useTip();
  const placed = zones.flatMap((zone) => {
    const place = at(zone);
    return place ? [{ zone, place }] : [];
  });
  const places = placed.map(({ place }) => place);
  const placeById = new Map(placed.map(({ zone, place }) => [zone.id, place]));
  const nameById = new Map(zones.map(({ id, name }) => [id, name]));
  const lines = linesOf(zones).flatMap((line) => {
    const [from, to] = [placeById.get(line.a), placeById.get(line.b)];
    return from && to ? [{ ...line, from, to }] : [];
  });
  const shows = picture && picture.url !== gone;
  // After zooming the middle stays the middle.
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const view = frame.current;
    if (!view) return;
    view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2;
    view.scrollTop = (view.scrollHeight - view.clientHeight) / 2;
  }, [zoom]);
  return (
    <div className={classes.sheet}>
      {picture && picture.url === gone && (
        <Text size="sm" role="alert" c="var(--mantine-color-error)" mb="xs">
          {t.pictureGone}
        </Text>
      )}
      <div ref={frame} className={classes.frame}>
        <div
          ref={stage}
          className={classes.stage}
          data-grid={shows ? undefined : true}
          data-arranging={arranging ? true : undefined}
          data-many={placed.length > 24 ? true : undefined}
          style={{
            width: `${(ZOOMS[zoom] ?? 1) * 100}%`,
            ...(shows && { aspectRatio: `${picture.width} / ${picture.height}` }),
          }}
        >
          {shows && (
            <img
              className={classes.picture}
              src={picture.url}
              alt={t.pictureAlt}
              draggable={false}
              onError={() => setGone(picture.url)}
              // A photograph may be turned by what it says of its camera: the shown shape counts.
              onLoad={(event) => {
                const { naturalWidth, naturalHeight } = event.currentTarget;
                if (stage.current && naturalHeight > 0)
                  stage.current.style.aspectRatio = `${naturalWidth} / ${naturalHeight}`;
              }}
            />
          )}
          <svg className={classes.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {lines.map(({ a, b, from, to }) => (
              <line
                key={`${a} ${b}`}
                x1={from.x * 100}
                y1={from.y * 100}
                x2={to.x * 100}
                y2={to.y * 100}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
          {arranging &&
            lines.map(({ a, b, from, to }) => {
              const words = t.part(nameById.get(a) ?? '', nameById.get(b) ?? '');
              return (
                <button
                  key={`${a} ${b}`}
                  type="button"
                  className={classes.cut}
                  style={{ left: `${(from.x + to.x) * 50}%`, top: `${(from.y + to.y) * 50}%` }}
                  aria-label={words}
                  {...tipOn(tips, words)}
                  onClick={() => props.onPart(a, b)}
                >
                  ✕
                </button>
              );
            })}
          {placed.map(({ zone, place }) => (
            <Marker
              key={zone.id}
              zone={zone}
              place={place}
              room={roomAt(place, places)}
              state={stateOf(zone, props.onAir)}
              stage={stage}
              arranging={arranging}
              selected={props.selected === zone.id}
              joining={props.joining}
              onChoose={() => props.onChoose(zone)}
              onTold={setTold}
            />
          ))}
        </div>
      </div>
      <div className={classes.zoom}>
        <ActionIcon
          variant="default"
          size={38}
          aria-label={t.zoomOut}
          disabled={zoom === 0}
          onClick={() => setZoom(zoom - 1)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path d="M5 12h14" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={38}
          aria-label={t.zoomIn}
          disabled={zoom === ZOOMS.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <PlusIcon />
        </ActionIcon>
      </div>
      {tip}
      <div className="visually-hidden" role="status">
        {told}
      </div>
    </div>
  );
}
