// Chương trình: the agenda being built, and at the right the chosen item with its motions and documents.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { ListTree, Paperclip, Plus, Vote } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddItemForm } from '../../features/agenda/builder/add-item-form';
import { AgendaBuilder } from '../../features/agenda/builder/agenda-builder';
import { AgendaItemForm } from '../../features/agenda/builder/agenda-item-form';
import { MoveButtons } from '../../features/agenda/builder/move-buttons';
import { formatTime } from '../../lib/format';
import { useEntities, useEntity, useScope } from '../../live';
import { Button, Empty, Icon, VisuallyHidden } from '../../ui';
import { DeskSection } from './desk-section';
import styles from './desk-section.module.css';
import { ItemBallots } from './item-ballots';

const NEW = 'new';
const MINUTE_MS = 60_000;

export function AgendaSection() {
  const { t } = useTranslation('agenda');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const nodes = flattenAgenda(agendaTree(useEntities('agendaItem'), meeting?.startsAt ?? 0));
  const chosen = nodes.find(({ item }) => item.id === chosenId);
  const last = nodes.filter(({ depth }) => depth === 0).at(-1);
  const minutes = Math.round(((last?.plannedEndAt ?? 0) - (meeting?.startsAt ?? 0)) / MINUTE_MS);
  const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  const close = (): void => setChosenId(null);
  return (
    <DeskSection
      section="agenda"
      detail={
        last &&
        meeting &&
        t('builder.span', {
          from: formatTime(meeting.startsAt),
          to: formatTime(last.plannedEndAt),
          count: nodes.length,
          duration: t(parts.minutes === 0 ? 'builder.wholeHours' : 'builder.hours', parts),
        })
      }
      acts={
        <Button icon={Plus} onClick={() => setChosenId(NEW)}>
          {t('builder.addButton')}
        </Button>
      }
      side={
        chosenId === NEW
          ? {
              focusKey: NEW,
              title: t('builder.new'),
              onClose: close,
              body: <AddItemForm onAdded={setChosenId} onCancel={close} />,
            }
          : chosen
            ? {
                focusKey: chosen.item.id,
                title: t('builder.item', { number: chosen.number }),
                onClose: close,
                acts: (
                  <span className={styles.narrowOnly}>
                    <MoveButtons agendaItemId={chosen.item.id} number={chosen.number} />
                  </span>
                ),
                body: (
                  <>
                    <AgendaItemForm
                      key={chosen.item.id}
                      item={chosen.item}
                      startsAt={formatTime(chosen.plannedStartAt)}
                      onRemoved={close}
                    />
                    <ItemBallots itemId={chosen.item.id} />
                  </>
                ),
              }
            : {
                focusKey: 'none',
                title: null,
                waits: true,
                body: (
                  <Empty icon={ListTree} title={t('builder.choose')}>
                    {t('builder.chooseWords')}
                  </Empty>
                ),
              }
      }
    >
      <AgendaBuilder
        chosenId={chosenId}
        onChoose={setChosenId}
        marks={(itemId) => <ItemMarks itemId={itemId} />}
      />
    </DeskSection>
  );
}

/** How many documents and motions an item has. */
function ItemMarks({ itemId }: { itemId: string }) {
  const { t } = useTranslation('secretary-desk');
  const documents = useEntities('document').filter((one) => one.agendaItemId === itemId).length;
  const ballots = useEntities('ballot').filter((one) => one.agendaItemId === itemId).length;
  return (
    <>
      {documents > 0 && (
        <span title={t('marks.documents', { count: documents })}>
          <Icon of={Paperclip} size="xs" /> {documents}
          <VisuallyHidden>{t('marks.documents', { count: documents })}</VisuallyHidden>
        </span>
      )}
      {ballots > 0 && (
        <span title={t('marks.ballots', { count: ballots })}>
          <Icon of={Vote} size="xs" /> {ballots}
          <VisuallyHidden>{t('marks.ballots', { count: ballots })}</VisuallyHidden>
        </span>
      )}
    </>
  );
}
