// Choosing who turns the pages and points from now on: whoever has the floor stands first.
import { compareNames } from '@hop/shared/participants/names.js';
import { Mic, MousePointer2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '../../lib/search';
import { useActor, useEntities } from '../../live';
import { Badge, Button, Dialog, Row, RowList, SearchField } from '../../ui';
import { titledName } from './people';
import type { LeadTool } from './use-lead-tool';

interface HandOverDialogProps {
  tool: LeadTool;
  open: boolean;
  onClose: () => void;
}

export function HandOverDialog({ tool, open, onClose }: HandOverDialogProps) {
  const { t } = useTranslation('documents');
  return (
    <Dialog
      open={open}
      title={t('lead.giveTitle')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('lead.closeGive')}</Button>}
    >
      {open && <People tool={tool} onDone={onClose} />}
    </Dialog>
  );
}

function People({ tool, onDone }: { tool: LeadTool; onDone: () => void }) {
  const { t } = useTranslation('documents');
  const { participantId } = useActor();
  const everybody = useEntities('participant');
  const speeches = useEntities('speech');
  const speakerId = speeches.find(({ endedAt }) => endedAt === null)?.participantId;
  const [typed, setTyped] = useState('');
  const people = useMemo(
    () =>
      everybody
        .filter(({ id }) => id !== participantId)
        .toSorted(
          (one, other) =>
            Number(other.id === speakerId) - Number(one.id === speakerId) ||
            compareNames(one.name, other.name),
        ),
    [everybody, participantId, speakerId],
  );
  const found = people.filter((one) =>
    matches(`${one.name} ${one.position} ${one.unitName}`, typed),
  );
  // The strip below then says who has it.
  const give = async (id: string) => {
    if (await tool.hand(id)) onDone();
  };
  return (
    <>
      <p>{t('lead.giveWords')}</p>
      <SearchField
        label={t('lead.find')}
        placeholder={t('lead.find')}
        value={typed}
        onChange={setTyped}
      />
      {found.length === 0 && <p>{t('lead.nobody')}</p>}
      <RowList label={t('lead.giveTitle')}>
        {found.map((one) => {
          const has = one.id === tool.leaderId;
          const mark = has ? t('lead.here') : one.id === speakerId ? t('lead.speaks') : null;
          return (
            <Row
              key={one.id}
              person={one.name}
              title={titledName(one)}
              detail={[one.position, one.unitName].filter((word) => word !== '').join(' · ')}
              chosen={has}
              {...(mark !== null && {
                act: (
                  <Badge tone="live" icon={has ? MousePointer2 : Mic}>
                    {mark}
                  </Badge>
                ),
              })}
              {...(!has && { onOpen: () => void give(one.id) })}
            />
          );
        })}
      </RowList>
    </>
  );
}
