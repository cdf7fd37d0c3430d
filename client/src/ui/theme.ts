// The Mantine theme: points Mantine at our tokens. Not a second place for values: whatever can be a variable is one.
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Ten steps of bronze patina; 8 is the accent in light, 3 in dark. Mantine computes with them, so they are literals. */
const patina: MantineColorsTuple = [
  '#e3eeeb',
  '#c6dedb',
  '#a7c7c1',
  '#7fc7bd',
  '#57a89f',
  '#358a82',
  '#1f716b',
  '#145f5b',
  '#0e4f4c',
  '#0a3d3b',
];

const line = { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.5' };
const shadow = 'var(--shadow)';

export const theme = createTheme({
  // Mantine's own sizes assume a root of 16 px; ours is 18.
  scale: 16 / 18,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  lineHeights: line,
  colors: { patina },
  primaryColor: 'patina',
  primaryShade: { light: 8, dark: 3 },
  defaultRadius: 'sm',
  radius: {
    xs: 'var(--r-1)',
    sm: 'var(--r-2)',
    md: 'var(--r-3)',
    lg: 'var(--r-4)',
    xl: 'var(--r-full)',
  },
  spacing: {
    xs: 'var(--s-2)',
    sm: 'var(--s-3)',
    md: 'var(--s-4)',
    lg: 'var(--s-5)',
    xl: 'var(--s-6)',
  },
  fontSizes: {
    xs: 'var(--t-1)',
    sm: 'var(--t-2)',
    md: 'var(--t-3)',
    lg: 'var(--t-4)',
    xl: 'var(--t-5)',
  },
  shadows: { xs: shadow, sm: shadow, md: shadow, lg: shadow, xl: shadow },
  focusRing: 'auto',
  focusClassName: 'focus-ring',
  activeClassName: '',
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** Mantine's global variables, read from our tokens in both schemes. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--desk)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-2)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--accent)',
  };
  return { variables: {}, light: shared, dark: shared };
};
