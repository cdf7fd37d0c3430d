// The address behind a role's door: its slot is the role, so that several roles live side by side in one browser.
import type { DemoRole } from '../../features/demo';

const slots: Readonly<Record<DemoRole, string>> = {
  chair: 'chair',
  secretary: 'secretary',
  delegate: 'delegate',
  guest: 'guest',
  siteOperator: 'operator',
  display: 'display',
};

export const enterPath = (role: DemoRole): string => `/vao-vai/${role}?slot=${slots[role]}`;
