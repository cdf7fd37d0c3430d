// The app around every page: design system, live connection, routes. Which address leads where: routes.tsx.
import { createBrowserRouter, RouterProvider } from 'react-router';
import { LiveProvider } from '../live';
import { UiProvider } from '../ui';
import { routes } from './routes';

const router = createBrowserRouter(routes);

export function App() {
  return (
    <UiProvider>
      <LiveProvider>
        <RouterProvider router={router} />
      </LiveProvider>
    </UiProvider>
  );
}
