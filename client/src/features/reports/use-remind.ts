// Reminding those who owe reports, and what is said of it: who was reminded within minutes is left out.
import { remindOfReports } from '@hop/shared/reports/reports-commands.js';
import { useTranslation } from 'react-i18next';
import { useAct, type Act } from '../../live';

export function useRemind(): Act<typeof remindOfReports> {
  const { t } = useTranslation('reports');
  return useAct(remindOfReports, {
    done: (told) => t(told.lately > 0 ? 'remind.doneSome' : 'remind.done', { ...told }),
  });
}
