// Taking in a list of people: file, columns, check, write. Needs the office around it; what else belongs to a row (a place in a
// meeting) is written by whoever shows this.
import type { Known } from '@hop/shared/office/import-rules.js';
import { Building2, CircleCheck, CircleDot, Circle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, cx, Icon, Note } from '../../../ui';
import { CheckTable } from './check-table';
import { ChooseFile } from './choose-file';
import { EditRow } from './edit-row';
import styles from './import.module.css';
import { ImportFoot } from './import-foot';
import { LeaveGuard } from './leave-guard';
import { MatchColumns } from './match-columns';
import { fateOf } from './row-fate';
import { useImport, type ImportStep, type Written } from './use-import';

const steps: readonly ImportStep[] = ['choose', 'match', 'check', 'written'];

interface ImportPeopleProps {
  /** What the list is kept by in this tab until it is written: useImporting. */
  place: string;
  sites?: Known['sites'];
  /** Takes the people into a meeting; left out, the list goes to the office alone. */
  onWritten?: (written: Written) => Promise<void>;
  onClose: () => void;
}

const none: Known['sites'] = [];

export function ImportPeople(props: ImportPeopleProps) {
  const { place, sites = none, onWritten, onClose } = props;
  const { t } = useTranslation('office');
  const joins = onWritten !== undefined;
  const list = useImport(sites, place, joins);
  const written = list.step === 'written' ? list.written : null;
  const writtenRows = new Map(written?.rows.map((row) => [row.line, row]));
  const [givingUp, setGivingUp] = useState(false);
  const leave = (): void => {
    list.giveUp();
    onClose();
  };
  const [chosen, setChosen] = useState<number | null>(null);
  const row = list.checked.find(({ line }) => line === chosen);
  const side = useRef<HTMLElement>(null);
  // A narrow screen has it above the table, out of sight of the row that was tapped.
  useEffect(() => {
    side.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const at = steps.indexOf(list.step);
  return (
    <section className={styles.import} aria-label={t('import.title')}>
      <div className={styles.top}>
        <div>
          <h2 className={styles.title}>{t('import.title')}</h2>
          {list.table !== null && (
            <p className={styles.words}>
              {t(list.table.sheet === '' ? 'import.file' : 'import.fileSheet', {
                ...{ file: list.table.fileName, sheet: list.table.sheet },
                count: list.checked.length,
              })}
            </p>
          )}
        </div>
        {list.step !== 'written' && (
          <Button onClick={() => (list.unwritten ? setGivingUp(true) : leave())}>
            {t('import.leave')}
          </Button>
        )}
      </div>
      <ol className={styles.steps}>
        {steps.map((step, nth) => (
          <li
            key={step}
            className={cx(nth === at && styles.now)}
            aria-current={nth === at ? 'step' : undefined}
          >
            <Icon of={nth < at ? CircleCheck : nth === at ? CircleDot : Circle} size="s" />
            {t(`import.step.${step}`)}
          </li>
        ))}
      </ol>
      {list.step === 'choose' && <ChooseFile onRead={list.take} />}
      {list.step === 'match' && <MatchColumns list={list} />}
      {(list.step === 'check' || list.step === 'written') && (
        <>
          <div className={styles.beside}>
            <div className={styles.main}>
              {list.step === 'check' && (
                <div className={styles.acts}>
                  <Button variant="quiet" onClick={() => list.goTo('match')}>
                    {t('import.rematch')}
                  </Button>
                  <Button variant="quiet" onClick={() => list.goTo('choose')}>
                    {t('import.another')}
                  </Button>
                </div>
              )}
              {list.step === 'check' && list.newUnits.length > 0 && (
                <Note
                  icon={Building2}
                  tone="ok"
                  title={t('import.newUnits', { count: list.newUnits.length })}
                >
                  {list.newUnits.join(', ')}
                </Note>
              )}
              {written === null && <p className={styles.words}>{t('import.openHint')}</p>}
              <CheckTable
                rows={list.checked.map((row) => writtenRows.get(row.line) ?? row)}
                chosen={written === null ? chosen : null}
                fateOf={(row) => writtenRows.get(row.line)?.fate ?? fateOf(row, joins)}
                onChoose={written === null ? setChosen : null}
              />
            </div>
            {row && list.step === 'check' && (
              <aside
                ref={side}
                className={styles.side}
                aria-label={t('import.line', { line: row.line })}
              >
                <h3>{t('import.line', { line: row.line })}</h3>
                <EditRow
                  key={row.line}
                  row={row}
                  onSave={(input) => list.edit(row.line, input)}
                  onApart={() => list.setApart(row.line)}
                  onLeaveOut={() => {
                    list.leaveOut(row.line);
                    setChosen(null);
                  }}
                />
              </aside>
            )}
          </div>
          <ImportFoot {...{ list, onWritten }} onDone={onClose} />
        </>
      )}
      <LeaveGuard
        unwritten={list.unwritten}
        count={list.good.length}
        givingUp={givingUp}
        onStay={() => setGivingUp(false)}
        onGiveUp={leave}
      />
    </section>
  );
}
