// The administrator's cards: server and journal for whoever administers, people and units for all who keep the office.
import { ArrowLeft, BookOpen, FileUp, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AddPerson,
  ImportPeople,
  PeopleFiles,
  PeopleList,
  UnitList,
  useImporting,
} from '../../features/office';
import { formatNumber } from '../../lib/format';
import { useCan, useEntities } from '../../live';
import { Button, ButtonLink, Card } from '../../ui';
import { paths } from '../places';
import styles from './administration.module.css';
import { JournalCard } from './journal-card';
import { ServerCard } from './server-card';

export function Desk() {
  const { t } = useTranslation('administration');
  const mayAdminister = useCan('office.administer');
  const mayAdd = useCan('person.add');
  const people = useEntities('person').filter(({ trashed }) => !trashed);
  const units = useEntities('unit').filter(({ trashed }) => !trashed);
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useImporting('office');
  const accounts = people.filter(({ username }) => username !== null);
  const locked = accounts.filter(({ disabled }) => disabled);
  if (importing)
    return (
      <main id="main" tabIndex={-1} className={styles.place}>
        <ImportPeople place="office" onClose={() => setImporting(false)} />
      </main>
    );
  return (
    <main id="main" tabIndex={-1} className={styles.place}>
      <header>
        <div>
          <h1>{t('title')}</h1>
          <p>
            {t('lead', {
              accounts: formatNumber(accounts.length),
              locked: formatNumber(locked.length),
              units: formatNumber(units.length),
            })}
          </p>
        </div>
        <ButtonLink icon={ArrowLeft} to={paths.meetings}>
          {t('toMeetings')}
        </ButtonLink>
        <ButtonLink icon={BookOpen} to={paths.catalogues}>
          {t('catalogues')}
        </ButtonLink>
      </header>
      {mayAdminister && (
        <div className={styles.cards}>
          <ServerCard />
          <JournalCard />
        </div>
      )}
      <div className={styles.lists}>
        <Card
          flush
          title={t('people')}
          aside={
            mayAdd && (
              <>
                <PeopleFiles path="/api/office/people" />
                <Button icon={FileUp} onClick={() => setImporting(true)}>
                  {t('importPeople')}
                </Button>
                <Button icon={UserPlus} onClick={() => setAdding(true)}>
                  {t('addPerson')}
                </Button>
              </>
            )
          }
        >
          <PeopleList />
        </Card>
        <Card flush title={t('units')}>
          <UnitList />
        </Card>
      </div>
      <AddPerson open={adding} units={units} onClose={() => setAdding(false)} />
    </main>
  );
}
