// Who stands for each role on the first page of the demo.
import { DEMO_MEETING_ID, participantId } from '../seeds/demo/demo-rows.js';
import { demoPeople } from '../seeds/demo/people.js';

/** The commune of the delegate, the guest and the operator: Cam Thượng, the fourth site. */
const COMMUNE = '04';

export const demoRoles = {
  chair: 'demo-chair',
  secretary: 'demo-secretary',
  delegate: `demo-delegate-${COMMUNE}`,
  guest: 'demo-guest-07',
  siteOperator: `demo-operator-${COMMUNE}`,
} as const;
export type DemoRole = keyof typeof demoRoles;

export const demoDoors = () => {
  const people = new Map(demoPeople().map((person) => [person.id, person]));
  return Object.entries(demoRoles).map(([role, personId]) => ({
    role,
    personId,
    participantId: participantId(personId),
    name: people.get(personId)?.name ?? '',
  }));
};

export { DEMO_MEETING_ID };
