// The texts of a replaced file and of the one in use, and which page of the one is which of the other, for many readers who ask at
// the same moment: worked out once, kept for the last files asked about, and worked out again when it was forgotten.
import { pagesOf, type PageAlignment } from '@hop/shared/documents/align-pages.js';
import { textChangeInSteps } from '@hop/shared/documents/text-change.js';
import { Injectable } from '@nestjs/common';
import { systemIdentity } from '../kernel/identity.js';
import { ScopeReads } from '../kernel/scope-reads.js';
import { atLeisure } from './at-leisure.js';
import { TextIndex } from './text-index.js';
import { pageTexts, type FileOfPages } from './version-texts.js';

/** Pairs of files. */
const MAX_KEPT = 100;

@Injectable()
export class PageMaps {
  private readonly kept = new Map<string, Promise<PageAlignment | null>>();

  constructor(
    private readonly reads: ScopeReads,
    private readonly index: TextIndex,
  ) {}

  /** null as long as one of them is still being read. */
  of(scopeId: string, old: FileOfPages, now: FileOfPages): Promise<PageAlignment | null> {
    const key = `${old.sha256} ${now.sha256}`;
    const known = this.kept.get(key);
    if (known) return known;
    const made = this.make(scopeId, old, now);
    this.kept.set(key, made);
    const forget = (): void => {
      if (this.kept.get(key) === made) this.kept.delete(key);
    };
    made.then((map) => {
      if (map === null) forget();
    }, forget);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MAX_KEPT && oldest !== undefined) this.kept.delete(oldest);
    return made;
  }

  private async make(
    scopeId: string,
    old: FileOfPages,
    now: FileOfPages,
  ): Promise<PageAlignment | null> {
    for (const { sha256 } of [old, now])
      if ((await this.index.textPagesOf(sha256)) === null) return null;
    const [before, after] = await this.textsOf(scopeId, [old, now]);
    return pagesOf(await atLeisure(textChangeInSteps(before ?? [], after ?? [])));
  }

  /** Of each file the texts of its pages. */
  textsOf(scopeId: string, files: readonly FileOfPages[]): Promise<string[][]> {
    return this.reads.run(systemIdentity, scopeId, async ({ manager }) => {
      const texts: string[][] = [];
      for (const file of files) texts.push(await pageTexts(this.index, { manager }, file));
      return texts;
    });
  }
}
