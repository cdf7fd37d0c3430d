// What every page needs around it: theme, colour scheme, and the place where short notices appear.
// Not for app concerns (routes, session, language): those wrap this one.
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import './fonts.css';
import './mantine.css';
import './tokens.css';
import './note-colours.css';
import './base.css';
import { cssVariablesResolver, theme } from './theme';
import { Toasts } from './toasts';

// The same key is read by public/first-paint.js before the first paint.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'colour-scheme' });

export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
      <Toasts />
    </MantineProvider>
  );
}
