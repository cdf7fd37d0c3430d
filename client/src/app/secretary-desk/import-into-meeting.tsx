// One file for both: people come into the office, and with their role, vote, site and seat onto the list of this meeting.
import { importParticipants } from '@hop/shared/participants/participants-commands.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ImportPeople, type Written } from '../../features/office';
import { OfficeProvider, refusalText, useCommand, useEntities, useScope } from '../../live';

/** As many as one command carries. */
const PART = 400;

export function ImportIntoMeeting({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('participants');
  const { send } = useCommand(importParticipants);
  const { meetingId } = useScope();
  const known = useEntities('site');
  const sites = useMemo(() => known.map(({ id, name }) => ({ id, name })), [known]);
  const write = async ({ rows }: Written): Promise<void> => {
    for (let from = 0; from < rows.length; from += PART)
      await send({
        rows: rows.slice(from, from + PART).map(({ personId, place }) => ({ personId, ...place })),
      });
  };
  return (
    <OfficeProvider
      fallback={<p role="status">{t('add.loading')}</p>}
      refused={(refusal) => <p role="alert">{refusalText(refusal)}</p>}
    >
      <ImportPeople place={meetingId ?? ''} {...{ sites, onClose }} onWritten={write} />
    </OfficeProvider>
  );
}
