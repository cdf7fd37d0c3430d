// Màn hình: the displays, paired or named in advance, and what they will show; at the right pairing or naming another.
import { Monitor, MonitorUp, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DisplayList, NameForm, PairForm, PreparedList } from '../../features/displays';
import { useCan } from '../../live';
import { Button, Empty } from '../../ui';
import { ScenePreview } from '../display-screen/scene-preview';
import { DeskSection } from './desk-section';

const forms = {
  pair: { title: 'pair', Body: PairForm },
  name: { title: 'advance.title', Body: NameForm },
} as const;

export function DisplaysSection() {
  const { t } = useTranslation('displays');
  const mayPair = useCan('display.pair');
  const [chosen, setChosen] = useState<keyof typeof forms | null>(null);
  const form = chosen === null ? null : forms[chosen];
  return (
    <DeskSection
      section="displays"
      acts={
        mayPair && (
          <>
            <Button icon={Plus} onClick={() => setChosen('name')}>
              {t('advance.title')}
            </Button>
            <Button icon={MonitorUp} variant="primary" onClick={() => setChosen('pair')}>
              {t('pair')}
            </Button>
          </>
        )
      }
      side={
        form === null
          ? {
              ...{ focusKey: 'none', title: null, waits: true },
              body: (
                <Empty icon={Monitor} title={t('advance.choose')}>
                  {t('advance.chooseWords')}
                </Empty>
              ),
            }
          : {
              ...{ focusKey: form.title, title: t(form.title), onClose: () => setChosen(null) },
              body: <form.Body />,
            }
      }
    >
      <DisplayList />
      <PreparedList preview={(moment, picture) => <ScenePreview {...moment} picture={picture} />} />
    </DeskSection>
  );
}
