// The next move of a meeting as one button, and the less likely ones behind "other". Each says what follows before it is done.
import { isOver } from '@hop/shared/meetings/meeting-machine.js';
import type { Meeting } from '@hop/shared/meetings/meeting.js';
import { CalendarRange, Ellipsis, PenLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../live';
import { Button, Dialog, Row, RowList } from '../../ui';
import { EditMeetingDialog } from './edit-meeting-dialog';
import { MoveDialog } from './move-dialog';
import { movesOf, type Move } from './moves';
import { OpenDialog } from './open-dialog';
import type { OnMend } from './preparation-checks';
import { SittingsDialog } from './sittings-dialog';

interface MeetingMovesProps {
  meeting: Meeting;
  /** Where one can go to mend what is amiss. */
  onMend?: OnMend;
  /** What is nearer at hand than the next move, which then stands among the others. */
  instead?: ReactNode;
}

export function MeetingMoves({ meeting, onMend, instead }: MeetingMovesProps) {
  const { t } = useTranslation('meetings');
  const mayReopen = useCan('meeting.reopen');
  const mayEdit = useCan('meeting.edit') && !isOver(meeting.state);
  const [editing, setEditing] = useState(false);
  const [planning, setPlanning] = useState(false);
  const [chosen, setChosen] = useState<Move | null>(null);
  const [listed, setListed] = useState(false);
  const moves = movesOf[meeting.state].filter((move) => move.key !== 'reopen' || mayReopen);
  const first = instead === undefined ? moves[0] : undefined;
  const others = moves.filter((move) => move !== first);
  const close = (): void => setChosen(null);
  return (
    <>
      {(others.length > 0 || mayEdit) && (
        <Button icon={Ellipsis} onClick={() => setListed(true)}>
          {t('otherMoves')}
        </Button>
      )}
      {instead}
      {first && (
        <Button
          variant={first.danger ? 'danger' : 'primary'}
          icon={first.icon}
          onClick={() => setChosen(first)}
        >
          {t(`move.${first.key}.act`)}
        </Button>
      )}
      <Dialog
        open={listed}
        title={t('otherMoves')}
        onClose={() => setListed(false)}
        acts={<Button onClick={() => setListed(false)}>{t('stay')}</Button>}
      >
        <RowList framed label={t('otherMoves')}>
          {mayEdit && (
            <Row
              icon={PenLine}
              title={t('edit.act')}
              detail={t('edit.words')}
              onOpen={() => {
                setListed(false);
                setEditing(true);
              }}
            />
          )}
          {mayEdit && (
            <Row
              icon={CalendarRange}
              title={t('sittings.title')}
              detail={t('sittings.words')}
              onOpen={() => {
                setListed(false);
                setPlanning(true);
              }}
            />
          )}
          {others.map((move) => (
            <Row
              key={move.key}
              icon={move.icon}
              title={t(`move.${move.key}.act`)}
              detail={t(`move.${move.key}.consequence`)}
              onOpen={() => {
                setListed(false);
                setChosen(move);
              }}
            />
          ))}
        </RowList>
      </Dialog>
      {editing && <EditMeetingDialog meeting={meeting} onClose={() => setEditing(false)} />}
      {planning && <SittingsDialog meeting={meeting} onClose={() => setPlanning(false)} />}
      {chosen?.key === 'open' && <OpenDialog onClose={close} />}
      {chosen && chosen.key !== 'open' && (
        <MoveDialog move={chosen} onClose={close} onMend={onMend} />
      )}
    </>
  );
}
