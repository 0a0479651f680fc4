/** The zones where they stand in the ward: their state at a glance, arranged by hand or by keys. */
import { Button, Drawer, FileButton, Group, Menu, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, send, type Schemas } from '../../../api.ts';
import { ask } from '../../../components/ConfirmButton.tsx';
import { EmptyState } from '../../../components/EmptyState.tsx';
import { sameAgain } from '../../../components/sameAgain.ts';
import { tellDone } from '../../../components/tell.ts';
import { PlusIcon, SpeakerIcon, UndoIcon, UploadIcon } from '../../../icons.tsx';
import { planWords as t } from '../../../texts/groundPlan.ts';
import { shell } from '../../../texts/shell.ts';
import { useNowQuery, type Zone } from '../../data.ts';
import { ZoneCard } from '../ZoneCard.tsx';
import { Legend } from './Legend.tsx';
import { freePlaces, placeOf, stateOf } from './places.ts';
import classes from './Plan.module.css';
import { Selected } from './Selected.tsx';
import { Stage } from './Stage.tsx';
import { useArranging } from './useArranging.ts';
import { useJoining } from './useJoining.ts';

const PICTURES = 'image/png,image/jpeg,image/webp';

function usePicture() {
  const queries = useQueryClient();
  const fresh = () => queries.invalidateQueries({ queryKey: ['zones', 'plan'] });
  const plan = useQuery({
    queryKey: ['zones', 'plan'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/ground-plan', { signal })),
  });
  const put = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return send<Schemas['GroundPlan']>('/api/v1/ground-plan/picture', form);
    },
    onSuccess: () => {
      tellDone(t.pictureDone);
      return fresh();
    },
  });
  const remove = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/ground-plan/picture')),
    onSuccess: () => {
      tellDone(t.pictureRemoved);
      return fresh();
    },
  });
  return { picture: plan.data?.picture ?? null, known: plan.data !== undefined, put, remove };
}

export function PlanView(props: {
  readonly zones: readonly Zone[];
  readonly players: readonly Schemas['Player'][];
  readonly onEdit: (zone: Zone) => void;
  readonly onEnrol: (zoneId: string) => void;
}) {
  const { zones } = props;
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const onAir = new Set((useNowQuery().data?.onAir ?? []).map(({ zoneId }) => zoneId));
  const { picture, known, put, remove } = usePicture();
  const [arrangingNow, setArrangingNow] = useState(false);
  const [selectedId, setSelected] = useState<string>();
  const [joiningFrom, setJoiningFrom] = useState<string>();
  const arranging = useArranging(zones);
  const joining = useJoining(zones);
  const selected = zones.find(({ id }) => id === selectedId);
  const unplaced = zones.filter((zone) => arranging.at(zone) === null);
  const placeAll = () => {
    const places = freePlaces(
      unplaced.length,
      zones.flatMap((zone) => placeOf(zone) ?? []),
    );
    arranging.move(unplaced.map((zone, index) => ({ zone, to: places[index] ?? null })));
    setArrangingNow(true);
  };
  const choose = (zone: Zone | undefined) => {
    const from = zones.find(({ id }) => id === joiningFrom);
    setJoiningFrom(undefined);
    if (from && zone && zone.id !== from.id) joining.toggle(from, zone);
    else setSelected(zone?.id);
  };
  const leave = () => {
    setArrangingNow(false);
    setJoiningFrom(undefined);
    setSelected(undefined);
  };
  const upload = (label: string, variant: 'filled' | 'light' | 'default' = 'default') => (
    <FileButton accept={PICTURES} inputProps={sameAgain} onChange={(file) => file && put.mutate(file)}>
      {(button) => (
        <Button variant={variant} leftSection={<UploadIcon size={18} />} loading={put.isPending} {...button}>
          {label}
        </Button>
      )}
    </FileButton>
  );
  if (!known) return null;
  if (!picture && unplaced.length === zones.length)
    return (
      <EmptyState
        icon={SpeakerIcon}
        title={t.startTitle}
        hint={t.startHint}
        action={
          <Group justify="center">
            {upload(t.putPicture, 'filled')}
            <Button variant="default" onClick={placeAll}>
              {t.startGrid}
            </Button>
          </Group>
        }
      />
    );
  return (
    <section aria-label={t.title}>
      <div className={classes.bar}>
        <Text size="sm" className={`quiet ${classes.hint}`}>
          {arrangingNow ? t.arrangeHint : t.viewHint}
        </Text>
        <Group gap="xs">
          {arrangingNow ? (
            <>
              <Button
                variant="default"
                leftSection={<UndoIcon size={18} />}
                disabled={!arranging.canUndo}
                onClick={arranging.undo}
              >
                {t.undo}
              </Button>
              {picture ? (
                <PictureMenu
                  onPut={(file) => put.mutate(file)}
                  busy={put.isPending}
                  onRemove={() => remove.mutate()}
                />
              ) : (
                upload(t.putPicture)
              )}
              <Button onClick={leave}>{t.arrangeDone}</Button>
            </>
          ) : (
            <Button
              variant="default"
              onClick={() => {
                setSelected(undefined);
                setArrangingNow(true);
              }}
            >
              {t.arrange}
            </Button>
          )}
        </Group>
      </div>
      <Stage
        zones={zones}
        picture={picture}
        onAir={onAir}
        arranging={arrangingNow ? arranging : undefined}
        at={arranging.at}
        selected={selectedId}
        joining={joiningFrom !== undefined}
        onChoose={choose}
        onPart={joining.part}
      />
      {arrangingNow && selected && arranging.at(selected) && (
        <Selected
          key={selected.id}
          zone={selected}
          at={arranging.at(selected)}
          joining={joiningFrom === selected.id}
          onJoin={(on) => setJoiningFrom(on ? selected.id : undefined)}
          onMove={(to) => arranging.move([{ zone: selected, to }])}
        />
      )}
      {unplaced.length > 0 && (
        <div className={classes.unplaced}>
          <Text size="sm" fw={600}>
            {t.unplaced}
          </Text>
          {unplaced.map((zone) => (
            <Button
              key={zone.id}
              variant="light"
              size="compact-sm"
              leftSection={<PlusIcon size={16} />}
              aria-label={t.place(zone.name)}
              onClick={() => {
                const [to = null] = freePlaces(
                  1,
                  zones.flatMap((other) => arranging.at(other) ?? []),
                );
                arranging.move([{ zone, to }]);
                setArrangingNow(true);
                setSelected(zone.id);
              }}
            >
              {zone.name}
            </Button>
          ))}
          {unplaced.length > 1 && (
            <Button variant="subtle" size="compact-sm" onClick={placeAll}>
              {t.placeAll}
            </Button>
          )}
        </div>
      )}
      <Legend states={zones.map((zone) => stateOf(zone, onAir))} />
      <Drawer
        opened={!arrangingNow && selected !== undefined}
        onClose={() => setSelected(undefined)}
        position={narrow ? 'bottom' : 'right'}
        size={narrow ? 'auto' : 440}
        title={selected?.name}
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        {selected && (
          <ZoneCard
            bare
            zone={selected}
            zones={zones}
            players={props.players.filter(({ zoneId }) => zoneId === selected.id)}
            onEdit={() => props.onEdit(selected)}
            onEnrol={() => props.onEnrol(selected.id)}
          />
        )}
      </Drawer>
    </section>
  );
}

function PictureMenu(props: {
  readonly busy: boolean;
  readonly onPut: (file: File) => void;
  readonly onRemove: () => void;
}) {
  return (
    <FileButton accept={PICTURES} inputProps={sameAgain} onChange={(file) => file && props.onPut(file)}>
      {(pick) => (
        <Menu position="bottom-end" shadow="md" radius="lg">
          <Menu.Target>
            <Button variant="default" loading={props.busy}>
              {t.picture}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={pick.onClick}>{t.changePicture}</Menu.Item>
            <Menu.Item
              color="red"
              onClick={() =>
                ask(
                  {
                    title: t.removePictureTitle,
                    body: t.removePictureBody,
                    confirm: t.removePicture,
                  },
                  props.onRemove,
                )
              }
            >
              {t.removePicture}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </FileButton>
  );
}
