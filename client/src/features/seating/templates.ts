// Templates to begin with, large enough for as many people as there are. What fits at most: shared/seating.
import { layOut } from '@hop/shared/seating/layout.js';
import { MOST, type SeatingTemplate } from '@hop/shared/seating/seating-plan.js';

/** Made from a few counts; a drawn room is chosen by its name (drawn-rooms.tsx). */
export type CountedTemplate = Exclude<SeatingTemplate, { kind: 'drawn' }>;
export type TemplateKind = CountedTemplate['kind'];
export const templateKinds: readonly TemplateKind[] = ['horseshoe', 'theatre', 'roundTable'];

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** `leads` preside, `others` do not. */
export function suggested(kind: TemplateKind, leads: number, others: number): CountedTemplate {
  switch (kind) {
    case 'theatre': {
      const columns = within(Math.ceil(Math.sqrt(others * 2)), 1, MOST.columns);
      const rows = within(Math.ceil(others / columns), 1, MOST.rows);
      return { kind, head: within(leads, 0, MOST.theatreHead), rows, columns };
    }
    case 'horseshoe': {
      const outer = within(others, 1, MOST.outer);
      const head = within(leads, 0, MOST.horseshoeHead);
      return { kind, head, outer, inner: within(others - outer, 0, MOST.inner) };
    }
    case 'roundTable':
      return { kind, seats: within(leads + others, 2, MOST.ring) };
  }
}

export const seatCount = (template: SeatingTemplate): number => layOut(template).length;

/** The counts that may be changed, with the least and the most of each. */
export function countsOf(
  template: SeatingTemplate,
): { key: string; value: number; least: number; most: number }[] {
  switch (template.kind) {
    case 'theatre':
      return [
        { key: 'head', value: template.head, least: 0, most: MOST.theatreHead },
        { key: 'rows', value: template.rows, least: 1, most: MOST.rows },
        { key: 'columns', value: template.columns, least: 1, most: MOST.columns },
      ];
    case 'horseshoe':
      return [
        { key: 'head', value: template.head, least: 0, most: MOST.horseshoeHead },
        { key: 'outer', value: template.outer, least: 1, most: MOST.outer },
        { key: 'inner', value: template.inner, least: 0, most: MOST.inner },
      ];
    case 'drawn':
      return [];
    case 'roundTable':
      return [{ key: 'seats', value: template.seats, least: 2, most: MOST.ring }];
  }
}
