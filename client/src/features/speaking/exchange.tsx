// Under the speaker of a question or an answer: to whom it is put or whose question it answers, and what about.
import { answerTo } from '@hop/shared/speaking/interpellation.js';
import type { Speech } from '@hop/shared/speaking/speech.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity } from '../../live';
import { named } from './floor';
import { useAddresseeName } from './use-addressee-name';

export function Exchange({
  speech,
  className,
}: {
  speech: Speech;
  className?: string | undefined;
}) {
  const { t } = useTranslation('speaking');
  const asked = useEntity('speechRequest', speech.requestId);
  const group = useEntity('questionGroup', speech.answersGroupId);
  const requests = useEntities('speechRequest');
  const speeches = useEntities('speech');
  const participants = useEntities('participant');
  const to = useAddresseeName();
  if (speech.kind === 'question' && asked !== undefined) {
    const name = to(asked);
    const subject = asked.subject === '' ? '' : `“${asked.subject}”`;
    const words = [name === '' ? '' : t('queue.to', { name }), subject].filter(Boolean);
    return words.length === 0 ? null : <p className={className}>{words.join(' · ')}</p>;
  }
  if (speech.kind !== 'answer') return null;
  const answered = requests.filter(
    (request) => request.kind === 'question' && answerTo(request, speeches)?.id === speech.id,
  );
  if (answered.length === 0) return null;
  const ids = new Set(answered.map((request) => request.participantId));
  const names = participants.filter(({ id }) => ids.has(id)).map(named);
  const about = group?.title ?? answered[0]?.subject ?? '';
  return (
    <p className={className}>
      {t('floor.answers', { names: names.join(', ') })}
      {about !== '' && ` · “${about}”`}
    </p>
  );
}
