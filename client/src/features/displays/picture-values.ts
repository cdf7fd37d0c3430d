// What is being chosen in the form of a prepared picture, and the picture that it makes.
import type { PinnableScene } from '@hop/shared/displays/pinnable-scenes.js';
import type { PreparedPicture, SeenPicture } from '@hop/shared/displays/prepared-scene.js';

export interface PictureValues {
  /** Empty: nothing is prepared. */
  readonly kind: PinnableScene | '';
  readonly documentId: string;
  readonly page: number | '';
}

export const valuesOf = (picture: SeenPicture | undefined): PictureValues => ({
  kind: picture?.kind ?? '',
  ...(picture?.kind === 'document'
    ? { documentId: picture.documentId ?? '', page: picture.page }
    : { documentId: '', page: 1 }),
});

/** Null: nothing is to be prepared; undefined while the document or its page is missing. */
export function pictureOf({
  kind,
  documentId,
  page,
}: PictureValues): PreparedPicture | null | undefined {
  if (kind === '') return null;
  if (kind !== 'document') return { kind };
  return documentId === '' || page === '' || page < 1 ? undefined : { kind, documentId, page };
}
