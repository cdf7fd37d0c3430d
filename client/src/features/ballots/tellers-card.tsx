// The counting board at the desks, where the meeting votes by paper: who is on it, what is missing, and the way to appoint it.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { keepsTellers } from '@hop/shared/ballots/tellers.js';
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan, useEntities, useEntity, useScope } from '../../live';
import { Button, Note } from '../../ui';
import { TellersDialog } from './tellers-dialog';
import { useTellerNames, useTellersProblem } from './use-tellers';

/** Nothing where neither the rules nor a prepared ballot ask for a board and none was appointed. */
export function TellersCard() {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const tellers = useEntity('tellers', meetingId);
  const secret = useEntities('ballot').filter((ballot) => ballot.secret && !ballot.trial);
  const draft = secret.find(({ state }) => state === 'draft') ?? null;
  const asked = secret.length > 0 || meeting?.rules.tellersForSecret === true;
  if (meeting === undefined || (tellers === undefined && !asked)) return null;
  return <TellersNote draft={draft} over={isOver(meeting.state)} />;
}

function TellersNote({ draft, over }: { draft: Ballot | null; over: boolean }) {
  const { t } = useTranslation('ballots');
  const [appointing, setAppointing] = useState(false);
  const mayAppoint = useCan('tellers.appoint');
  const names = useTellerNames(draft ?? theNext);
  const problem = useTellersProblem(draft);
  const atWork = useEntities('ballot').some(keepsTellers);
  const told = names === '' ? t('tellers.none') : `${names}.`;
  return (
    <>
      <Note
        icon={Users}
        tone={problem === null ? 'ok' : 'warn'}
        title={t('tellers.title')}
        act={
          mayAppoint &&
          !atWork &&
          !over && (
            <Button onClick={() => setAppointing(true)}>
              {t(names === '' ? 'tellers.appoint' : 'tellers.again')}
            </Button>
          )
        }
      >
        {problem === 'tellersNeeded' ? null : told} {problem && t(`tellers.${problem}`)}
      </Note>
      {appointing && <TellersDialog onDone={() => setAppointing(false)} />}
    </>
  );
}

const theNext = { secret: true, trial: false, openedAt: null };
