// What is wrong or doubtful about a row, in a sentence that says what to do.
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import type { Finding } from '@hop/shared/office/import-rules.js';
import { useTranslation } from 'react-i18next';

export function useFindingWords(): (finding: Finding) => string {
  const { t } = useTranslation('office');
  return ({ code, details = {} }) => {
    const now = details['now'];
    return t(`import.finding.${code}`, {
      ...details,
      ...(typeof now === 'string' && { now: showPhone(now) }),
    });
  };
}
