// For whoever tries the demo at a desk: the room is still empty, and simulated delegates can fill it. Nothing outside the demo.
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { InviteSimulated, useDemo } from '../features/demo';
import { useEntities, useScope } from '../live';
import { Banner } from '../ui';

/** Somebody who tries two or three roles in tabs has not filled the room. */
const STILL_EMPTY = 5;

export function EmptyRoomBanner() {
  const { t } = useTranslation('app');
  const { meetingId } = useScope();
  // They go to the sample meeting; in another one nobody would come.
  const demo = useDemo();
  const present = useEntities('attendance').filter(({ state }) => state === 'present').length;
  if (demo?.demo !== true || demo.meetingId !== meetingId || present > STILL_EMPTY) return null;
  return (
    <Banner
      icon={UsersRound}
      tone="ok"
      title={t('emptyRoom')}
      act={<InviteSimulated />}
      announce={false}
    />
  );
}
