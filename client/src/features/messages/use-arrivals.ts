// Tells the secretary in a notice what comes in while another section is open: a request, a text of the channel by somebody else.
// What was there when the desk opened is in the counts and is not told again.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useEntities } from '../../live';
import { showToast } from '../../ui';
import { useOpenRequests, useStaffChannel } from './use-staff-waiting';

export function useArrivals(): void {
  const { t } = useTranslation('messages');
  const { participantId } = useActor();
  const people = useEntities('participant');
  const requests = useOpenRequests();
  const texts = useStaffChannel();
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';
    const here = [
      ...requests.map(({ id, kind, participantId: by }) => ({
        id,
        title: t('requests.what', { kind: t(`service.kind.${kind}`), person: nameOf(by) }),
      })),
      ...texts
        .filter(({ sentBy }) => sentBy !== participantId)
        .map(({ id, sentBy }) => ({ id, title: t('arrived.text', { person: nameOf(sentBy) }) })),
    ];
    const before = known.current;
    known.current = new Set([...(before ?? []), ...here.map(({ id }) => id)]);
    if (before === null) return;
    for (const { id, title } of here)
      if (!before.has(id)) showToast({ tone: 'ok', title, detail: t('arrived.where') });
  }, [people, requests, texts, participantId, t]);
}
