// Where each role works, as addresses. The one table of places of a meeting; which page stands there: routes.tsx.
import type { MeetingRole } from '@hop/shared/policy/actor.js';

export const paths = {
  home: '/',
  signIn: '/dang-nhap',
  setup: '/cai-dat',
  meetings: '/cuoc-hop',
  calendar: '/lich-hop',
  display: '/man-hinh',
  phone: '/dien-thoai',
  answer: '/tra-loi',
  report: '/nop-bao-cao',
  arrival: '/diem-danh',
  administration: '/quan-tri',
  catalogues: '/danh-muc',
  folders: '/tu-tai-lieu',
} as const;

export type Place = 'room' | 'chairDesk' | 'secretaryDesk' | 'siteDesk' | 'consultations';

export const placeSegments: Readonly<Record<Place, string>> = {
  room: 'phong-hop',
  chairDesk: 'chu-toa',
  secretaryDesk: 'thu-ky',
  siteDesk: 'diem-cau',
  consultations: 'y-kien',
};

export function placeOf(role: MeetingRole): Place {
  switch (role) {
    case 'chair':
    case 'presidium':
      return 'chairDesk';
    case 'secretary':
      return 'secretaryDesk';
    case 'siteOperator':
      return 'siteDesk';
    case 'delegate':
    case 'guest':
      return 'room';
  }
}

/** Which place of a meeting an address is; undefined for none. */
export const placeAt = (pathname: string): Place | undefined => {
  const segment = pathname.split('/')[3];
  return (Object.keys(placeSegments) as Place[]).find((place) => placeSegments[place] === segment);
};

/** Where this role goes in this meeting; without a role (a display) to the screen. */
export const pathTo = (meetingId: string, role: MeetingRole | null): string =>
  role === null
    ? paths.display
    : `${paths.meetings}/${encodeURIComponent(meetingId)}/${placeSegments[placeOf(role)]}`;

/** Wherever one's role in this meeting works. */
export const ownPlacePath = (meetingId: string): string =>
  `${paths.meetings}/${encodeURIComponent(meetingId)}`;

/** The room itself: where documents are read, and shown by those who run the meeting. */
export const roomPath = (meetingId: string): string =>
  `${paths.meetings}/${encodeURIComponent(meetingId)}/${placeSegments.room}`;

/** A section of the secretary's desk, as its address says; without one the desk opens the first. */
export const deskPath = (meetingId: string, section?: string): string =>
  [
    ...[paths.meetings, encodeURIComponent(meetingId), placeSegments.secretaryDesk],
    ...(section === undefined ? [] : [section]),
  ].join('/');

/** What a member is asked in writing. */
export const consultationsPath = (meetingId: string): string =>
  `${paths.meetings}/${encodeURIComponent(meetingId)}/${placeSegments.consultations}`;

/** The sign-in page, which leads back to where one was. */
export const signInPath = (from: string): string =>
  `${paths.signIn}?tiep=${encodeURIComponent(from)}`;

/** Where to go after signing in: only to a page of our own, whatever the address bar says. */
export function nextPath(search: URLSearchParams): string {
  const next = search.get('tiep');
  return next !== null && /^\/(?![/\\])/.test(next) ? next : paths.meetings;
}
