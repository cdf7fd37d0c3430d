// The door of this folder for places.
export { DisplayList } from './display-list';
export { DisplaysSheet } from './displays-sheet';
export { DisplayWarnings } from './display-warnings';
export { PairForm } from './pair-form';
export { SiteDisplays } from './site-displays';
export { useScene } from './use-scene';
