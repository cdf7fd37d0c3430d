// conclusion.write: the chair's conclusion. `baseVersion` 0 is the first text; an older version is refused, so that two texts are compared.
import { refusals } from '@hop/shared/core/refusal.js';
import { writeConclusion } from '@hop/shared/minutes/minutes-commands.js';
import { handle } from '../kernel/handler.js';
import { ConclusionRow } from './minutes.entity.js';

export const writeConclusionHandler = handle(
  writeConclusion,
  async (work, { baseVersion, text }) => {
    const before = await work.staging.one(ConclusionRow, work.meetingId);
    const known = before?.version ?? 0;
    if (known !== baseVersion) throw refusals.stale({ version: known });
    const written = { text, writtenAt: work.now };
    const { version } = before
      ? work.update(ConclusionRow, before, written)
      : work.insert(ConclusionRow, { id: work.meetingId, ...written });
    return { version };
  },
);
