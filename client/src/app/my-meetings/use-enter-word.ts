// What the button to one's own place says: a verb and the name of the place.
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../places';

export function useEnterWord(): (role: MeetingRole | null) => string {
  const { t } = useTranslation('my-meetings');
  return (role) => t(`enter.${role === null ? 'display' : placeOf(role)}`);
}
