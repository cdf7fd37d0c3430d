// Each answer about votes and speaking times in words, for the pickers of the form and for comparing two versions of it.
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { NO_QUORUM, type BallotRules } from './ballot-rules';

export function useRuleWords(): (fields: Partial<BallotRules>, key: keyof BallotRules) => string {
  const { t } = useTranslation('meetings');
  const time = (seconds: number): string =>
    seconds % 60 === 0
      ? t('rules.minutes', { count: seconds / 60 })
      : t('rules.seconds', { count: seconds });
  return (fields, key) => {
    const value = fields[key];
    switch (key) {
      case 'quorum':
        return value === NO_QUORUM ? t('rules.noQuorum') : t('rules.quorum', { share: value });
      case 'share': {
        const [comparison, share] = String(value).split(' ');
        return t(`rules.share.${comparison}`, { share });
      }
      case 'base':
        return t(`rules.${fields.weighted === true ? 'votes' : 'base'}.${String(value)}`);
      case 'tie':
        return t(`rules.tie.${String(value)}`);
      case 'ballotSeconds':
        return value === 0 ? t('rules.noLimit') : time(Number(value));
      case 'secondSpeechSeconds':
        return value === 0 ? t('rules.noSecondSpeech') : time(Number(value));
      case 'firstSpeechSeconds':
      case 'questionSeconds':
      case 'answerSeconds':
        return time(Number(value));
      case 'objectionSeconds':
        return value === 0 ? t('rules.noObjections') : time(Number(value));
      case 'lostSharePercent':
        return value === 0 ? t('rules.neverPause') : t('rules.lostShare', { share: value });
      case 'mayChangeVote':
      case 'showNames':
      case 'tellersForSecret':
      case 'weighted':
        return t(value === true ? 'rules.yes' : 'rules.no');
      case 'totalMembers':
        return value === null ? t('field.notSaid') : formatNumber(Number(value));
      default:
        return formatNumber(Number(value));
    }
  };
}
