// What stands around every page: the trial line, and words about commands that were given up while nobody waited.
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';
import { NotesSender } from '../features/annotations/notes-sender';
import { TrialBanner } from '../features/demo';
import { refusalText, useDropped } from '../live';
import { showToast } from '../ui';

export function Shell() {
  const { t } = useTranslation('app');
  useDropped((refusal) => {
    showToast({ tone: 'no', title: t('dropped'), detail: refusalText(refusal) });
  });
  return (
    <>
      <NotesSender />
      <TrialBanner />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
