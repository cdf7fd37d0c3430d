// The kinds of documents that the office has written down, offered as the beginning of a title.
import { OfficeProvider, useEntities } from '../../live';

/** Without a place in the office there are none, and nothing is said about it. */
export function KindSuggestions({ id }: { id: string }) {
  return (
    <OfficeProvider fallback={null} refused={() => null}>
      <Kinds id={id} />
    </OfficeProvider>
  );
}

function Kinds({ id }: { id: string }) {
  const kinds = useEntities('catalogueEntry').filter(
    ({ kind, trashed }) => kind === 'documentType' && !trashed,
  );
  return (
    <datalist id={id}>
      {kinds.map((kind) => (
        <option key={kind.id} value={`${kind.name} `} />
      ))}
    </datalist>
  );
}
