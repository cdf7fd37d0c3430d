// The fields of a prepared picture: which scene, and of a document which one at which page.
import { scenesFor } from '@hop/shared/displays/prepared-scene.js';
import { useTranslation } from 'react-i18next';
import { NumberField, SelectField } from '../../ui';
import type { Moment } from './moments';
import type { PictureValues } from './picture-values';
import { useShowableDocuments } from './use-pictures';

type PictureFieldsProps = Moment & {
  /** Of one display; without anything of its own it shows what is for all. */
  ofOne: boolean;
  values: PictureValues;
  /** The person has tried to go on. */
  checked: boolean;
  onChange: (values: PictureValues) => void;
};

export function PictureFields(props: PictureFieldsProps) {
  const { moment, agendaItemId, ofOne, values, checked, onChange } = props;
  const { t } = useTranslation('displays');
  const documents = useShowableDocuments(agendaItemId);
  const chosen = documents.find(({ id }) => id === values.documentId);
  return (
    <>
      <SelectField
        label={t('prepare.scene')}
        hint={moment === 'item' ? t('prepare.voteHint') : undefined}
        data={[
          { value: '', label: t(ofOne ? 'prepare.asAll' : `prepare.usual.${moment}`) },
          ...scenesFor[moment].map((kind) => ({
            value: kind,
            label: t(kind === 'document' ? 'prepare.document' : `scene.${kind}`),
          })),
        ]}
        value={values.kind}
        onChange={({ currentTarget: { value } }) =>
          onChange({
            ...{ ...values, kind: scenesFor[moment].find((kind) => kind === value) ?? '' },
            documentId: values.documentId || (documents[0]?.id ?? ''),
          })
        }
      />
      {values.kind === 'document' && (
        <>
          <SelectField
            label={t('prepare.which')}
            hint={t('prepare.whichHint')}
            error={checked && chosen === undefined ? t('prepare.noDocument') : undefined}
            data={
              documents.length === 0
                ? [{ value: '', label: t('prepare.noDocuments') }]
                : documents.map(({ id, title }) => ({ value: id, label: title }))
            }
            value={values.documentId}
            onChange={(event) =>
              onChange({ ...values, documentId: event.currentTarget.value, page: 1 })
            }
          />
          <NumberField
            label={t('prepare.atPage')}
            hint={chosen && t('prepare.pages', { count: chosen.pages })}
            error={checked && values.page === '' ? t('prepare.pageNeeded') : undefined}
            min={1}
            max={chosen?.pages}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={values.page}
            onChange={(page) => onChange({ ...values, page: typeof page === 'number' ? page : '' })}
          />
        </>
      )}
    </>
  );
}
