// The app around every page: design system and routes. Places add their routes in routes.tsx.
import { createBrowserRouter, RouterProvider } from 'react-router';
import { UiProvider } from '../ui';
import { routes } from './routes';

const router = createBrowserRouter(routes);

export function App() {
  return (
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>
  );
}
