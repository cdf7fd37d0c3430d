// What stands around every page: the trial line, and words about commands that were given up while nobody waited.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { TrialBanner } from '../features/demo';
import { refusalText, useDropped } from '../live';
import { hideRefusals, showToast } from '../ui';

export function Shell() {
  const { t } = useTranslation('app');
  useDropped((refusal) => {
    showToast({ tone: 'no', title: t('dropped'), detail: refusalText(refusal) });
  });
  const { pathname } = useLocation();
  useEffect(() => {
    hideRefusals();
  }, [pathname]);
  return (
    <>
      <TrialBanner />
      <Outlet />
      <ScrollRestoration />
    </>
  );
}
