// What kind of ballot it is, and what each kind needs: lines with their texts, how many are to be chosen, by tablet, hands or voice.
import { methodSchema, type Method } from '@hop/shared/ballots/ballot.js';
import {
  ballotKinds,
  isLimited,
  type BallotKind,
  type LinesKind,
} from '@hop/shared/ballots/paper-marks.js';
import { useTranslation } from 'react-i18next';
import { SelectField, TextAreaField } from '../../ui';
import type { BallotFieldsProps } from './ballot-fields';
import { linesOf, type BallotValues } from './ballot-values';

type Change = { onChange: (values: Partial<BallotValues>) => void };

export function KindField({ kind, onChange }: Change & { kind: BallotKind }) {
  const { t } = useTranslation('ballots');
  return (
    <SelectField
      label={t('prepare.kind')}
      hint={t(`prepare.kindHints.${kind}`)}
      data={ballotKinds.map((each) => ({ value: each, label: t(`prepare.kinds.${each}`) }))}
      value={kind}
      onChange={(event) => onChange({ kind: event.currentTarget.value as BallotKind })}
    />
  );
}

export function MethodField({ method, onChange }: Change & { method: Method }) {
  const { t } = useTranslation('ballots');
  return (
    <SelectField
      label={t('prepare.method')}
      data={methodSchema.options.map((each) => ({
        value: each,
        label: t(`prepare.methods.${each}`),
      }))}
      value={method}
      onChange={(event) => onChange({ method: event.currentTarget.value as Method })}
    />
  );
}

type LinesFieldsProps = Pick<BallotFieldsProps, 'values' | 'onChange' | 'missing'> & {
  kind: LinesKind;
};

export function LinesFields({ values, onChange, missing, kind }: LinesFieldsProps) {
  const { t } = useTranslation('ballots');
  const count = linesOf(kind, values.lines).length;
  const choices = Array.from({ length: Math.max(1, count, values.seats) }, (_, at) => at + 1);
  return (
    <>
      <TextAreaField
        label={t(`prepare.lines.${kind}`)}
        hint={t(`prepare.lineHints.${kind}`, { count })}
        error={
          (missing === 'lines' && t('prepare.linesMissing')) ||
          (missing === 'sameLines' && t('prepare.sameLines'))
        }
        minRows={3}
        value={values.lines}
        onChange={(event) => onChange({ lines: event.currentTarget.value })}
      />
      {isLimited(kind) && (
        <SelectField
          label={t(kind === 'options' ? 'prepare.seatsOfOptions' : 'prepare.seats')}
          error={missing === 'seats' && t('prepare.seatsMissing')}
          data={choices.map((each) => ({ value: String(each), label: String(each) }))}
          value={String(values.seats)}
          onChange={(event) => onChange({ seats: Number(event.currentTarget.value) })}
        />
      )}
    </>
  );
}
