// What the office has written down already, offered while one types: rooms for the place, bodies for who issues.
import { OfficeProvider, useEntities } from '../../live';

export const suggestionsFor = (id: string, field: string): string | undefined =>
  field === 'place' || field === 'issuingBody' || field === 'parentBody'
    ? `${id}-${field === 'place' ? 'rooms' : 'bodies'}`
    : undefined;

/** Without a place in the office there are none, and nothing is said about it. */
export function OfficeSuggestions({ id }: { id: string }) {
  return (
    <OfficeProvider fallback={null} refused={() => null}>
      <Lists id={id} />
    </OfficeProvider>
  );
}

function Lists({ id }: { id: string }) {
  const rooms = useEntities('room').filter(({ trashed }) => !trashed);
  const bodies = useEntities('catalogueEntry').filter(
    ({ kind, trashed }) => kind === 'issuingBody' && !trashed,
  );
  return (
    <>
      <datalist id={`${id}-rooms`}>
        {rooms.map((room) => (
          <option key={room.id} value={room.name} />
        ))}
      </datalist>
      <datalist id={`${id}-bodies`}>
        {bodies.map((body) => (
          <option key={body.id} value={body.name} />
        ))}
      </datalist>
    </>
  );
}
