// Thành phần: who takes part, in which role and where.
import { FileUp, UserPlus, Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddParticipant } from '../../features/participants/add-participant';
import { ParticipantForm } from '../../features/participants/participant-form';
import { ParticipantTable } from '../../features/participants/participant-table';
import { titledName } from '../../features/participants/people';
import { PeopleFiles, useImporting } from '../../features/office';
import { useEntity, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import { useOfficeCan } from '../use-office-can';
import { DeskSection } from './desk-section';
import { ImportIntoMeeting } from './import-into-meeting';

const NEW = 'new';

export function PeopleSection() {
  const { t } = useTranslation('participants');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const person = useEntity('participant', chosenId === NEW ? null : chosenId);
  const close = (): void => setChosenId(null);
  const { t: office } = useTranslation('office');
  const { meetingId } = useScope();
  const mayImport = useOfficeCan('people.import');
  const [importing, setImporting] = useImporting(meetingId ?? '');
  if (importing)
    return (
      <DeskSection section="people" headed>
        <ImportIntoMeeting onClose={() => setImporting(false)} />
      </DeskSection>
    );
  return (
    <DeskSection
      section="people"
      acts={
        <>
          <PeopleFiles path={`/api/meetings/${meetingId ?? ''}/participants/list`} />
          {mayImport && (
            <Button icon={FileUp} onClick={() => setImporting(true)}>
              {office('import.open')}
            </Button>
          )}
          <Button icon={UserPlus} onClick={() => setChosenId(NEW)}>
            {t('add.button')}
          </Button>
        </>
      }
      side={
        chosenId === NEW
          ? {
              focusKey: NEW,
              title: t('add.title'),
              onClose: close,
              body: <AddParticipant />,
            }
          : person
            ? {
                focusKey: person.id,
                title: titledName(person),
                onClose: close,
                body: <ParticipantForm key={person.id} person={person} onRemoved={close} />,
              }
            : {
                focusKey: 'none',
                title: null,
                waits: true,
                body: (
                  <Empty icon={Users} title={t('list.choose')}>
                    {t('list.chooseWords')}
                  </Empty>
                ),
              }
      }
    >
      <ParticipantTable chosenId={chosenId} onChoose={setChosenId} />
    </DeskSection>
  );
}
