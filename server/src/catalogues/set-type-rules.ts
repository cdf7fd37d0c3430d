// typeRules.set and typeRules.reset: what meetings of a type begin with from now on.
import { resetTypeRules, setTypeRules } from '@hop/shared/catalogues/catalogues-commands.js';
import { meetingRefusals } from '@hop/shared/meetings/refusals.js';
import { mayWeigh } from '@hop/shared/meetings/rule-sets.js';
import { handle } from '../kernel/handler.js';
import { TypeRulesRow } from './catalogue.entity.js';

export const setTypeRulesHandler = handle(setTypeRules, async (work, { type, rules }) => {
  if (rules.weighted && !mayWeigh(type)) throw meetingRefusals.oneVoteEach();
  const kept = await work.staging.one(TypeRulesRow, type);
  if (kept) work.staging.update(TypeRulesRow, kept, { rules });
  else work.staging.insert(TypeRulesRow, { id: type, rules });
  return {};
});

export const resetTypeRulesHandler = handle(resetTypeRules, async (work, { type }) => {
  const kept = await work.staging.one(TypeRulesRow, type);
  if (kept) work.staging.remove(TypeRulesRow, kept);
  return {};
});
