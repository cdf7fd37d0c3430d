// The rules that new meetings of one type begin with, in the same words as the form of a meeting.
import { resetTypeRules, setTypeRules } from '@hop/shared/catalogues/catalogues-commands.js';
import type { MeetingType, RuleSet } from '@hop/shared/meetings/meeting.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BallotRuleFields } from '../../features/meetings/ballot-rule-fields';
import { membersIn, rulesFromForm, rulesInForm } from '../../features/meetings/ballot-rules';
import { SpeakingRuleFields } from '../../features/meetings/speaking-rule-fields';
import { speakingInForm, withSpeaking } from '../../features/meetings/speaking-rules';
import { useAct } from '../../live';
import { Button, Dialog, NumberField } from '../../ui';

interface TypeRulesDialogProps {
  type: MeetingType;
  rules: RuleSet;
  /** The office has its own, which can be given up. */
  own: boolean;
  onClose: () => void;
}

export function TypeRulesDialog({ type, rules, own, onClose }: TypeRulesDialogProps) {
  const { t } = useTranslation('catalogues-page');
  const { t: meetings } = useTranslation('meetings');
  const [values, setValues] = useState({ ...rulesInForm(rules), ...speakingInForm(rules) });
  const change = (changes: Partial<typeof values>): void => setValues({ ...values, ...changes });
  const save = useAct(setTypeRules, { done: () => t('types.saved') });
  const reset = useAct(resetTypeRules, { done: () => t('types.wasReset') });
  const send = async (): Promise<void> => {
    const whole = withSpeaking(rulesFromForm(rules, values), values);
    if ((await save.act({ type, rules: whole })) !== null) onClose();
  };
  const giveUp = async (): Promise<void> => {
    if ((await reset.act({ type })) !== null) onClose();
  };
  return (
    <Dialog
      open
      wide
      title={t('types.title', { type: meetings(`type.${type}`) })}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('types.stay')}</Button>
          {own && (
            <Button busy={reset.busy} busyLabel={t('types.saving')} onClick={() => void giveUp()}>
              {t('types.reset')}
            </Button>
          )}
          <Button
            variant="primary"
            busy={save.busy}
            busyLabel={t('types.saving')}
            onClick={() => void send()}
          >
            {t('types.save')}
          </Button>
        </>
      }
    >
      <p>{t('types.words')}</p>
      <NumberField
        label={meetings('field.totalMembers')}
        hint={meetings(
          values.totalMembers === null ? 'field.totalMembersOpen' : 'field.totalMembersHint',
        )}
        min={1}
        max={5000}
        allowDecimal={false}
        value={values.totalMembers ?? ''}
        onChange={(value) => change({ totalMembers: membersIn(value) })}
      />
      <BallotRuleFields type={type} values={values} onChange={change} />
      <SpeakingRuleFields values={values} onChange={change} />
    </Dialog>
  );
}
