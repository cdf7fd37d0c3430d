// What displays show of sites.
export { SiteBoard } from './site-board';
