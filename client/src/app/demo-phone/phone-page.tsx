// The on-screen telephone of the trial: whose phone it is, and the messages exactly as they were sent.
import { CloudOff, MessageSquare } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useTitle } from '../../lib/use-title';
import { Banner, ButtonLink, Empty } from '../../ui';
import { paths } from '../places';
import { Waiting } from '../waiting';
import { Handset } from './handset';
import { PhoneList } from './phone-list';
import styles from './phone.module.css';
import { usePhones } from './use-phone';

const OF = 'may';

export function PhonePage() {
  const { t } = useTranslation('demo-phone');
  const { messages, trouble } = usePhones();
  const [search, setSearch] = useSearchParams();
  useTitle(t('title'));
  const chosen = search.get(OF);
  const own = messages?.filter(({ participantId }) => participantId === chosen) ?? [];
  if (messages === null && trouble === null) return <Waiting />;
  return (
    <div className={styles.place}>
      {trouble !== null && (
        <Banner icon={CloudOff} tone="warn" title={t('trouble')}>
          {trouble}
        </Banner>
      )}
      {messages?.length === 0 && (
        <main>
          <Empty
            icon={MessageSquare}
            title={t('none.title')}
            act={<ButtonLink to={paths.home}>{t('none.home')}</ButtonLink>}
          >
            {t('none.words')}
          </Empty>
        </main>
      )}
      {messages !== null && messages.length > 0 && own.length === 0 && (
        <PhoneList messages={messages} onChoose={(id) => setSearch({ [OF]: id })} />
      )}
      {own.length > 0 && <Handset messages={own} onOther={() => setSearch({})} />}
    </div>
  );
}
