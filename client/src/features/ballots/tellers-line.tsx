// Who counts a secret ballot, in one line: for the sheet of each voter, the display and the desks. Nothing where nobody was appointed.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useTranslation } from 'react-i18next';
import { useTellerNames } from './use-tellers';

export function TellersLine({ ballot, className }: { ballot: Ballot; className?: string }) {
  const { t } = useTranslation('ballots');
  const names = useTellerNames(ballot);
  return names === '' ? null : <p className={className}>{t('tellers.line', { names })}</p>;
}
