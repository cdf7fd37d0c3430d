// Role, right to vote and its weight, site and seat: what a meeting says about a person. Name and position come from the office.
import { MAX_VOTE_WEIGHT } from '@hop/shared/ballots/weights.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { meetingRoles } from '@hop/shared/policy/actor.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';
import { Check, NumberField, SelectField, TextField } from '../../ui';

export type PlaceValues = Pick<
  Participant,
  'role' | 'votingRight' | 'voteWeight' | 'siteId' | 'seat'
>;

interface PlaceFieldsProps {
  values: PlaceValues;
  onChange: (fields: Partial<PlaceValues>) => void;
}

export function PlaceFields({ values, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation('participants');
  const { meetingId } = useScope();
  const weighted = useEntity('meeting', meetingId)?.rules.weighted === true;
  const sites = useEntities('site').toSorted((one, other) => compareNames(one.name, other.name));
  return (
    <>
      <SelectField
        label={t('field.role')}
        data={meetingRoles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={values.role}
        onChange={(event) => {
          const role = meetingRoles.find((each) => each === event.currentTarget.value);
          // Guests never vote, so the mark goes with the role.
          if (role) onChange(role === 'guest' ? { role, votingRight: false } : { role });
        }}
      />
      <Check
        checked={values.votingRight}
        disabled={values.role === 'guest'}
        onChange={(votingRight) => onChange({ votingRight })}
      >
        {t('field.votingRight')}
      </Check>
      {weighted && values.votingRight && (
        <NumberField
          label={t('field.voteWeight')}
          hint={t('field.voteWeightHint')}
          min={1}
          max={MAX_VOTE_WEIGHT}
          clampBehavior="strict"
          allowDecimal={false}
          value={values.voteWeight}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1) onChange({ voteWeight: value });
          }}
        />
      )}
      <SelectField
        label={t('field.siteId')}
        data={[
          { value: '', label: t('noSite') },
          ...sites.map((site) => ({ value: site.id, label: site.name })),
        ]}
        value={values.siteId ?? ''}
        onChange={(event) => onChange({ siteId: event.currentTarget.value || null })}
      />
      <TextField
        label={t('field.seat')}
        hint={t('field.seatHint')}
        maxLength={20}
        value={values.seat ?? ''}
        onChange={(event) => onChange({ seat: event.currentTarget.value || null })}
      />
    </>
  );
}
