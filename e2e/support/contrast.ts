// Colours as the browser tells them: one over another, and how far apart two are to the eye.
/** Red, green and blue, 0 to 1. */
export type Colour = readonly [number, number, number];
export const figuresOf = (colour: string): Colour => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red / 255, green / 255, blue / 255];
};
/** As `mix-blend-mode` does it. */
export const blended = (how: string, below: Colour, over: Colour): Colour => {
  const mix = (a: number, b: number) => (how === 'screen' ? 1 - (1 - a) * (1 - b) : a * b);
  return [mix(below[0], over[0]), mix(below[1], over[1]), mix(below[2], over[2])];
};
export const through = (over: Colour, below: Colour, opacity: number): Colour => {
  const mix = (a: number, b: number) => a * opacity + b * (1 - opacity);
  return [mix(over[0], below[0]), mix(over[1], below[1]), mix(over[2], below[2])];
};
const lightness = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** By WCAG. */
export const contrast = (a: Colour, b: Colour): number => {
  const [one, other] = [lightness(a), lightness(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
