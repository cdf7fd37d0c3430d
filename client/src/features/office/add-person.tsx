// Adds somebody to the office, with an account if they are to sign in themselves.
import { addPerson, passwordSchema, usernameSchema } from '@hop/shared/office/office-commands.js';
import type { Unit } from '@hop/shared/office/office.js';
import type { OfficeRole } from '@hop/shared/policy/actor.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActor, useCommand, refusalText } from '../../live';
import { Button, Dialog, Note, SelectField, showToast, TextField } from '../../ui';
import { CircleAlert } from 'lucide-react';
import styles from './office.module.css';

const blank = { honorific: '', name: '', position: '', phone: '', username: '', password: '' };
type Field = keyof typeof blank;
const roles: readonly OfficeRole[] = ['none', 'secretary', 'unitAdmin', 'systemAdmin'];

interface AddPersonProps {
  open: boolean;
  units: readonly Unit[];
  onClose: () => void;
}

export function AddPerson({ open, units, onClose }: AddPersonProps) {
  const { t } = useTranslation('office');
  const mayGiveRoles = useActor().officeRole === 'systemAdmin';
  const { send, state, refusal, reset } = useCommand(addPerson);
  const [values, setValues] = useState(blank);
  const [unitId, setUnitId] = useState('');
  const [officeRole, setOfficeRole] = useState<OfficeRole>('none');
  const [checked, setChecked] = useState(false);
  const wantsAccount = values.username !== '' || values.password !== '';
  const faults: Partial<Record<Field, string>> = {
    ...(values.name.trim() === '' ? { name: t('person.nameNeeded') } : {}),
    ...(wantsAccount && !usernameSchema.safeParse(values.username).success
      ? { username: t('person.usernameWrong') }
      : {}),
    ...(wantsAccount && !passwordSchema.safeParse(values.password).success
      ? { password: t('person.passwordWrong') }
      : {}),
  };
  const field = (key: Field) => ({
    label: t(`person.${key}`),
    error: checked ? faults[key] : undefined,
    value: values[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setValues({ ...values, [key]: event.currentTarget.value }),
  });
  const add = async () => {
    setChecked(true);
    if (Object.keys(faults).length > 0) return;
    const { username, password, ...person } = values;
    const account = wantsAccount ? { username, password } : {};
    try {
      await send({ ...person, ...account, officeRole, unitId: unitId === '' ? null : unitId });
    } catch {
      // Said in the dialog, where what was typed still stands.
      return;
    }
    showToast({ tone: 'ok', title: t('person.added', { name: values.name.trim() }) });
    setValues(blank);
    setChecked(false);
    reset();
    onClose();
  };

  return (
    <Dialog
      open={open}
      wide
      title={t('person.add')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          <Button
            variant="primary"
            busy={state === 'sending'}
            busyLabel={t('saving')}
            onClick={() => void add()}
          >
            {t('person.add')}
          </Button>
        </>
      }
    >
      {refusal !== null && (
        <div role="alert">
          <Note icon={CircleAlert} tone="lost" title={t('refused')}>
            {refusalText(refusal)}
          </Note>
        </div>
      )}
      <div className={styles.fields}>
        <TextField {...field('honorific')} hint={t('person.honorificHint')} />
        <TextField {...field('name')} required />
        <TextField {...field('position')} />
        <SelectField
          label={t('person.unit')}
          value={unitId}
          onChange={(event) => setUnitId(event.currentTarget.value)}
          data={[
            { value: '', label: t('person.noUnit') },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField {...field('phone')} type="tel" />
        {mayGiveRoles && (
          <SelectField
            label={t('person.role')}
            value={officeRole}
            onChange={(event) =>
              setOfficeRole(roles.find((role) => role === event.currentTarget.value) ?? 'none')
            }
            data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          />
        )}
        <TextField
          {...field('username')}
          hint={t('person.usernameHint')}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
        <TextField
          {...field('password')}
          hint={t('person.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
      </div>
    </Dialog>
  );
}
