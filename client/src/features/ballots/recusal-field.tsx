// Who takes no part in one vote because the motion concerns them: added from the list of voters, put back by one tap.
import { compareNames } from '@hop/shared/participants/names.js';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Chip, SelectField } from '../../ui';
import styles from './ballot-list.module.css';

interface RecusalFieldProps {
  recusedIds: readonly string[];
  onChange: (recusedIds: string[]) => void;
}

export function RecusalField({ recusedIds, onChange }: RecusalFieldProps) {
  const { t } = useTranslation('ballots');
  const voters = useEntities('participant')
    .filter(({ votingRight }) => votingRight)
    .toSorted((one, other) => compareNames(one.name, other.name));
  const recused = voters.filter(({ id }) => recusedIds.includes(id));
  return (
    <>
      <SelectField
        label={t('prepare.recused')}
        hint={t('prepare.recusedHint')}
        data={[
          { value: '', label: t('prepare.recusedNobody', { count: recused.length }) },
          ...voters
            .filter(({ id }) => !recusedIds.includes(id))
            .map(({ id, name, unitName }) => ({ value: id, label: `${name} · ${unitName}` })),
        ]}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') onChange([...recusedIds, value]);
        }}
      />
      {recused.length > 0 && (
        <div role="group" aria-label={t('prepare.recused')} className={styles.recused}>
          {recused.map(({ id, name }) => (
            <Chip
              key={id}
              chosen
              onClick={() => onChange(recusedIds.filter((other) => other !== id))}
            >
              {name}
            </Chip>
          ))}
        </div>
      )}
    </>
  );
}
