// The types of meetings, each with the rules that its meetings begin with: the product's or the office's own.
import { meetingTypes, type MeetingType } from '@hop/shared/meetings/meeting.js';
import { ruleSetFor } from '@hop/shared/meetings/rule-sets.js';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEntities } from '../../live';
import { Button, Card, Row, RowList } from '../../ui';
import { TypeRulesDialog } from './type-rules-dialog';

export function TypeRulesList() {
  const { t } = useTranslation('catalogues-page');
  const { t: meetings } = useTranslation('meetings');
  const own = new Map(useEntities('typeRules').map(({ id, rules }) => [id, rules]));
  const [open, setOpen] = useState<MeetingType | null>(null);
  return (
    <Card flush title={t('section.types')}>
      <RowList label={t('section.types')}>
        {meetingTypes.map((type) => (
          <Row
            key={type}
            icon={Scale}
            title={meetings(`type.${type}`)}
            detail={t(own.has(type) ? 'types.own' : 'types.proposed')}
            act={
              <Button
                aria-label={t('types.openOf', { type: meetings(`type.${type}`) })}
                onClick={() => setOpen(type)}
              >
                {t('types.open')}
              </Button>
            }
          />
        ))}
      </RowList>
      {open !== null && (
        <TypeRulesDialog
          type={open}
          rules={own.get(open) ?? ruleSetFor(open)}
          own={own.has(open)}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}
