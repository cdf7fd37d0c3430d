// Address → page. Each place is loaded when somebody goes there. The gallery exists in development builds only.
import type { RouteObject } from 'react-router';
import { NotFound } from './not-found';

const development: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: '/gallery',
        lazy: async () => ({ Component: (await import('./gallery/gallery-page')).GalleryPage }),
        hydrateFallbackElement: <></>,
      },
    ]
  : [];

export const routes: RouteObject[] = [...development, { path: '*', element: <NotFound /> }];
