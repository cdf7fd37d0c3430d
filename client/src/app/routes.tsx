// Address → page. Each place is loaded when somebody goes there. The gallery exists in development builds only.
import type { RouteObject } from 'react-router';
import { Broken } from './broken';
import { MeetingPlace, OwnPlace } from './meeting-place';
import { NotFound } from './not-found';
import { paths, placeSegments } from './places';
import { Shell } from './shell';

const meeting = `${paths.meetings}/:meetingId`;

const places: RouteObject[] = [
  {
    path: meeting,
    element: <MeetingPlace />,
    children: [
      { index: true, element: <OwnPlace /> },
      {
        path: placeSegments.room,
        lazy: async () => ({
          Component: (await import('./delegate-room/delegate-room')).DelegateRoom,
        }),
      },
      {
        path: placeSegments.chairDesk,
        lazy: async () => ({
          Component: (await import('./chair-desk/chair-desk-page')).ChairDeskPage,
        }),
      },
      {
        path: `${placeSegments.secretaryDesk}/:section?`,
        lazy: async () => ({
          Component: (await import('./secretary-desk/secretary-desk-page')).SecretaryDeskPage,
        }),
      },
      {
        path: placeSegments.siteDesk,
        lazy: async () => ({
          Component: (await import('./site-desk/site-desk-page')).SiteDeskPage,
        }),
      },
      {
        path: placeSegments.consultations,
        lazy: async () => ({
          Component: (await import('./consultation-page/consultation-page')).ConsultationPage,
        }),
      },
    ],
  },
];

const pages: RouteObject[] = [
  {
    path: paths.home,
    lazy: async () => ({ Component: (await import('./home/home-page')).HomePage }),
  },
  {
    path: '/vao-vai/:role',
    lazy: async () => ({ Component: (await import('./enter-role/enter-role')).EnterRole }),
  },
  {
    path: paths.signIn,
    lazy: async () => ({ Component: (await import('./sign-in/sign-in-page')).SignInPage }),
  },
  {
    path: paths.setup,
    lazy: async () => ({ Component: (await import('./first-setup/setup-page')).SetupPage }),
  },
  {
    path: paths.meetings,
    lazy: async () => ({ Component: (await import('./my-meetings/meetings-page')).MeetingsPage }),
  },
  {
    path: paths.calendar,
    lazy: async () => ({
      Component: (await import('./calendar-page/calendar-page')).CalendarPage,
    }),
  },
  {
    path: paths.display,
    lazy: async () => ({ Component: (await import('./display-screen/display-page')).DisplayPage }),
  },
  {
    path: paths.phone,
    lazy: async () => ({ Component: (await import('./demo-phone/phone-page')).PhonePage }),
  },
  {
    path: paths.answer,
    lazy: async () => ({ Component: (await import('./answer-page/answer-page')).AnswerPage }),
  },
  {
    path: paths.report,
    lazy: async () => ({ Component: (await import('./report-page/report-page')).ReportPage }),
  },
  {
    path: paths.arrival,
    lazy: async () => ({
      Component: (await import('./arrival-page/arrival-page')).ArrivalPage,
    }),
  },
  {
    path: paths.administration,
    lazy: async () => ({
      Component: (await import('./administration/administration-page')).AdministrationPage,
    }),
  },
  {
    path: paths.catalogues,
    lazy: async () => ({
      Component: (await import('./catalogues-page/catalogues-page')).CataloguesPage,
    }),
  },
  {
    path: paths.folders,
    lazy: async () => ({ Component: (await import('./folders-page/folders-page')).FoldersPage }),
  },
];

const development: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: '/gallery',
        lazy: async () => ({ Component: (await import('./gallery/gallery-page')).GalleryPage }),
      },
    ]
  : [];

export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <Broken />,
    hydrateFallbackElement: <></>,
    children: [...development, ...pages, ...places, { path: '*', element: <NotFound /> }],
  },
];
