// Biên bản: the minutes as they would be written now, each sentence with its source.
import { BookOpen, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MinutesPaper } from '../../features/minutes/minutes-paper';
import { SentenceSource } from '../../features/minutes/sentence-source';
import { useMinutesPreview } from '../../features/minutes/use-preview';
import { WordLink } from '../../features/minutes/word-link';
import { refusalText } from '../../live';
import { Button, Empty } from '../../ui';
import { DeskSection } from './desk-section';

export function MinutesSection() {
  const { t } = useTranslation('minutes');
  const { minutes, error, again } = useMinutesPreview();
  const [chosen, setChosen] = useState<number | null>(null);
  return (
    <DeskSection
      section="minutes"
      detail={t('paper.detail')}
      acts={minutes && <WordLink />}
      side={
        minutes && chosen !== null
          ? {
              focusKey: String(chosen),
              title: t('source.title'),
              onClose: () => setChosen(null),
              body: <SentenceSource minutes={minutes} index={chosen} />,
            }
          : {
              focusKey: 'none',
              title: null,
              waits: true,
              body: (
                <Empty icon={BookOpen} title={t('source.choose')}>
                  {t('source.chooseWords')}
                </Empty>
              ),
            }
      }
    >
      {error !== null && (
        <Empty
          icon={BookOpen}
          title={t('paper.failed')}
          act={
            <Button icon={RefreshCw} onClick={again}>
              {t('paper.again')}
            </Button>
          }
        >
          {refusalText(error)}
        </Empty>
      )}
      {minutes === null && error === null && <p role="status">{t('paper.loading')}</p>}
      {minutes && <MinutesPaper minutes={minutes} chosen={chosen} onChoose={setChosen} />}
    </DeskSection>
  );
}
