// The address of a page of a document: what stands behind the question mark of the room's address.
export interface PageAt {
  readonly documentId: string;
  readonly page: number;
}
const DOCUMENT = 'tai-lieu';
const PAGE = 'trang';

export const pageQuery = ({ documentId, page }: PageAt): string =>
  new URLSearchParams({ [DOCUMENT]: documentId, [PAGE]: String(page) }).toString();

/** The page that an address leads to; null for none. Whether one may read it is not decided here. */
export function pageFromQuery(query: URLSearchParams): PageAt | null {
  const documentId = query.get(DOCUMENT);
  const page = Number(query.get(PAGE) ?? 1);
  if (documentId === null || documentId === '') return null;
  return { documentId, page: Number.isInteger(page) && page >= 1 ? page : 1 };
}

/** The rest of an address that led to a page: that it was opened once is enough. */
export function withoutPage(query: URLSearchParams): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(DOCUMENT);
  rest.delete(PAGE);
  return rest;
}
