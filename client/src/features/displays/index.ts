// The door of this folder for places.
export { DisplayList } from './display-list';
export { DisplaysSheet } from './displays-sheet';
export { DisplayWarnings } from './display-warnings';
export { ItemDisplays } from './item-displays';
export { NameForm } from './name-form';
export { PairForm } from './pair-form';
export { PreparedList } from './prepared-list';
export { SiteDisplays } from './site-displays';
export { usePreparedScene, useScene } from './use-scene';
