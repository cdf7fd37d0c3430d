// The demo: its banner, its roles, entering without a password, and the simulated delegates.
export { enterDemo } from './enter-demo';
export { InviteSimulated } from './invite-simulated';
export { TrialBanner } from './trial-banner';
export { demoRoles, useDemo, type DemoFacts, type DemoRole } from './use-demo';
