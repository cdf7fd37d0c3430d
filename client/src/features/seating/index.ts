// What other places show of seats: the map at a desk, the board of a display, and arranging them.
export { CardFiles } from './card-files';
export { ArrangeButton } from './arrange-button';
export { RemovePlanButton } from './remove-plan-button';
export { SeatBoard } from './seat-board';
export { SeatMap } from './seat-map';
export { SeatingEditor } from './seating-editor';
