// Chương trình: the agenda being built, and at the right the chosen item with its motions and documents.
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { ListTree, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSittings } from '../../features/agenda';
import { AddItemForm } from '../../features/agenda/builder/add-item-form';
import { AgendaBuilder } from '../../features/agenda/builder/agenda-builder';
import { AgendaItemForm } from '../../features/agenda/builder/agenda-item-form';
import { ColleaguesHere } from '../../features/agenda/builder/colleagues-here';
import { MoveButtons } from '../../features/agenda/builder/move-buttons';
import { PasteAgenda } from '../../features/agenda/builder/paste-agenda';
import { PrintAgenda } from '../../features/agenda/builder/print-agenda';
import { RemovedItems } from '../../features/agenda/builder/removed-items';
import { SeveralIntoSitting, useSeveral } from '../../features/agenda/builder/several-into-sitting';
import { UndoButton } from '../../features/agenda/builder/undo-button';
import { useEditors } from '../../features/agenda/builder/use-editors';
import { useSpan } from '../../features/agenda/builder/use-span';
import { formatTime } from '../../lib/format';
import { useEntities, useEntity, useScope } from '../../live';
import { Button, Empty } from '../../ui';
import { DeskSection } from './desk-section';
import styles from './desk-section.module.css';
import { ItemBallots } from './item-ballots';
import { ItemDisplays } from './item-displays';
import { ItemDocuments } from './item-documents';
import { ItemMarks } from './item-marks';
import { ItemSpeakers } from './item-speakers';
import { LackingNote } from './lacking-note';
import { useChosenItem } from './use-chosen-item';

const NEW = 'new';

export function AgendaSection() {
  const { t } = useTranslation('agenda');
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const { starts } = useSittings();
  const [chosenId, setChosenId] = useChosenItem();
  const items = useEntities('agendaItem');
  const nodes = flattenAgenda(agendaTree(items, meeting?.startsAt ?? 0, starts));
  const chosen = nodes.find(({ item }) => item.id === chosenId);
  const colleagues = useEditors(chosen?.item.id ?? null);
  const close = (): void => setChosenId(null);
  const { several, begin, end } = useSeveral();
  return (
    <DeskSection
      section="agenda"
      detail={useSpan(nodes) ?? undefined}
      acts={
        <>
          <PrintAgenda />
          <Button icon={Plus} onClick={() => setChosenId(NEW)}>
            {t('builder.addButton')}
          </Button>
        </>
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
                    <ItemDocuments item={chosen.item} />
                    <ItemSpeakers itemId={chosen.item.id} />
                    <ItemDisplays itemId={chosen.item.id} />
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
      <div className={styles.tools}>
        <PasteAgenda />
        <SeveralIntoSitting several={several} onBegin={begin} onEnd={end} />
        <UndoButton />
        <RemovedItems />
        <ColleaguesHere colleagues={colleagues} />
      </div>
      <LackingNote nodes={nodes} onChoose={setChosenId} />
      <AgendaBuilder
        chosenId={chosenId}
        onChoose={setChosenId}
        marks={(itemId) => <ItemMarks itemId={itemId} />}
        colleagues={colleagues}
        several={several}
      />
    </DeskSection>
  );
}
