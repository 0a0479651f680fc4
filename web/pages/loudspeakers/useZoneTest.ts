/** Thử loa: the zone's loudspeakers sound three notes, heard in the street and told here. */
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api.ts';
import { tellDone } from '../../components/tell.ts';
import { loudspeakerWords as t } from '../../texts/loudspeakers.ts';
import type { Zone } from '../data.ts';

export const useZoneTest = () =>
  useMutation({
    mutationFn: ({ id }: Zone) => answer(api.POST('/api/v1/zones/{id}/test', { params: { path: { id } } })),
    onSuccess: ({ players }, { name }) => tellDone(t.tested(name, players)),
  });
