// "Hoàn tác: thêm “Khai mạc”": says what it takes back. Not there while there is nothing of one's own to take back.
import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';
import styles from './builder.module.css';
import { useUndo } from './use-undo';

export function UndoButton() {
  const { t } = useTranslation('agenda');
  const { last, busy, undo } = useUndo();
  if (last === undefined) return null;
  const { kind, title, count } = last;
  const isMany = count > 1 && (kind === 'added' || kind === 'moved');
  const what = isMany ? t(`undo.many.${kind}`, { count }) : t(`undo.${kind}`, { title });
  return (
    <Button
      variant="quiet"
      icon={Undo2}
      busy={busy}
      busyLabel={t('builder.sending')}
      title={t('undo.keys')}
      className={styles.undo}
      onClick={undo}
    >
      {t('undo.button', { what })}
    </Button>
  );
}
