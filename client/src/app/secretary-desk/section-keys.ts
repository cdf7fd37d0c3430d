// The names of the desk's sections in code and in the catalogue. In a file of its own because both frame and table need it.
export type SectionKey =
  | 'agenda'
  | 'documents'
  | 'people'
  | 'invitations'
  | 'seating'
  | 'ballots'
  | 'consultations'
  | 'reports'
  | 'displays'
  | 'readiness'
  | 'rollCall'
  | 'speaking'
  | 'messages'
  | 'notes'
  | 'minutes'
  | 'journal';
