// How large a page may be shown, as parts of the full width, and the steps of the two buttons.
export const FULL_WIDTH = 1;
const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3] as const;
export const SMALLEST = 0.5;
export const LARGEST = 3;
/** Two zooms closer than this are the same to the eye. */
const SAME = 0.01;

export const clampZoom = (zoom: number): number => Math.min(LARGEST, Math.max(SMALLEST, zoom));
export const larger = (zoom: number): number => steps.find((step) => step > zoom + SAME) ?? LARGEST;
export const smaller = (zoom: number): number =>
  steps.findLast((step) => step < zoom - SAME) ?? SMALLEST;
