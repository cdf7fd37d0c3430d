// What the chair needs now and then, each behind one large line with words: the hall, the displays, documents, how the desk looks.
import { Armchair, BookOpenCheck, Monitor, Presentation, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useScope } from '../../live';
import { Button, Dialog, Row, RowList } from '../../ui';
import { roomPath } from '../places';

const tools = [
  { key: 'seats', icon: Armchair },
  { key: 'displays', icon: Monitor },
  { key: 'readers', icon: BookOpenCheck },
  { key: 'settings', icon: Settings2 },
] as const;

type ToolsDialogProps = {
  onChoose: (tool: (typeof tools)[number]['key']) => void;
  onClose: () => void;
};

export function ToolsDialog({ onChoose, onClose }: ToolsDialogProps) {
  const { t } = useTranslation('chair-desk');
  const { meetingId } = useScope();
  const navigate = useNavigate();
  return (
    <Dialog
      open
      title={t('tools.title')}
      onClose={onClose}
      acts={<Button onClick={onClose}>{t('tools.close')}</Button>}
    >
      <RowList label={t('tools.title')}>
        {tools.map(({ key, icon }) => (
          <Row
            key={key}
            icon={icon}
            title={t(`${key}.title`)}
            detail={t(`${key}.words`)}
            onOpen={() => onChoose(key)}
          />
        ))}
        <Row
          icon={Presentation}
          title={t('present')}
          detail={t('presentWords')}
          onOpen={() => void navigate(roomPath(meetingId ?? ''))}
        />
      </RowList>
    </Dialog>
  );
}
