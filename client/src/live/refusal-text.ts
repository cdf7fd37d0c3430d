// The sentence a person reads for a refusal, in the language on screen.
import { Refusal } from '@hop/shared/core/refusal.js';
import i18next from 'i18next';
import 'virtual:refusal-texts';

/** The client's own and the core's sentences stand in this folder's catalogue, the others in their capability's. */
const namespaceOf = (capability: string): string => (capability === 'core' ? 'live' : capability);

/** `ballots.notOpen` → `ballots:refusal.notOpen`; without one the sentence of its code; anything else is a fault or no answer. */
export function refusalText(error: unknown): string {
  if (!(error instanceof Refusal)) return i18next.t('live:refusal.unreachable');
  const [capability = '', ...rest] = error.key.split('.');
  const own = `${namespaceOf(capability)}:refusal.${rest.join('.')}`;
  return i18next.t([own, `live:refusal.${error.code}`], { ...error.details });
}
