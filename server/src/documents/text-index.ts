// Where the text of documents lies and is searched: the port. By file and page, not by document: the same file twice is read once.
// It knows no meetings and no rights; who asks says in which files to look.
import type { Phrase } from '@hop/shared/documents/search-words.js';
import type { ScopeRead } from '../kernel/scope-reads.js';

export interface PageText {
  page: number;
  /** NFC, never empty: a page without text is not kept. */
  text: string;
}
export interface FilePage {
  sha256: string;
  page: number;
}
export interface FoundPage extends FilePage {
  /** Greater is better; only pages of one answer can be compared. */
  rank: number;
}
export type Reader = Pick<ScopeRead, 'manager'>;

export abstract class TextIndex {
  /** How many pages of the file carry text; null as long as it was not read to its end. */
  abstract textPagesOf(sha256: string): Promise<number | null>;
  /** In one short transaction. A page that is there already is replaced. */
  abstract put(sha256: string, pages: readonly PageText[]): Promise<void>;
  /** The file was read to its end; answers how many of its pages carry text. */
  abstract finish(sha256: string): Promise<number>;
  /** The pages of these files on which every phrase stands. */
  abstract find(
    reader: Reader,
    phrases: readonly Phrase[],
    files: readonly string[],
  ): Promise<FoundPage[]>;
  /** The texts of these pages as they were put, in the order asked; of a page that is not there, an empty one. */
  abstract textsOf(reader: Reader, pages: readonly FilePage[]): Promise<string[]>;
}
