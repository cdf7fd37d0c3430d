// Giấy mời: who was invited, what became of each message and who comes.
import { Mail } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationOf } from '../../features/invitations/answer-for';
import { InvitationBoard } from '../../features/invitations/invitation-board';
import { SendInvitations } from '../../features/invitations/send-invitations';
import { titledName } from '../../features/participants/people';
import { useEntities, useEntity } from '../../live';
import { Empty } from '../../ui';
import { DeskSection } from './desk-section';

export function InvitationsSection() {
  const { t } = useTranslation('invitations');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const person = useEntity('participant', chosenId);
  const total = useEntities('participant').length;
  const sent = useEntities('invitation').filter((one) => one.sentAt !== null).length;
  return (
    <DeskSection
      section="invitations"
      detail={t('board.detail', { sent, total })}
      acts={<SendInvitations />}
      side={
        person
          ? {
              focusKey: person.id,
              title: titledName(person),
              onClose: () => setChosenId(null),
              body: <InvitationOf key={person.id} person={person} />,
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={Mail} title={t('board.choose')}>
                  {t('board.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      <InvitationBoard chosenId={chosenId} onChoose={setChosenId} />
    </DeskSection>
  );
}
