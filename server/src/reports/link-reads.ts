// What stands behind a link: the report, its meeting and the item. A link that was revoked, or whose meeting is over, opens nothing.
import { mayReport } from '@hop/shared/reports/owing.js';
import { reportRefusals } from '@hop/shared/reports/refusals.js';
import { Injectable } from '@nestjs/common';
import { AgendaItemRow } from '../agenda/agenda-item.entity.js';
import { linkHash } from '../identity/link-secret.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { MeetingRow } from '../meetings/meeting.entity.js';
import { ReportLinkRow, ReportRequestRow } from './report.entity.js';

export interface BehindLink {
  linkId: string;
  request: ReportRequestRow;
  meeting: MeetingRow;
  itemTitle: string | null;
}

@Injectable()
export class LinkReads {
  constructor(private readonly gate: ReadGate) {}

  async find(secret: string): Promise<BehindLink> {
    const hash = linkHash('report', secret);
    const found = await this.gate.run(async (manager) => {
      const [link] = await selectRows(manager, ReportLinkRow, 'linkHash', [hash]);
      if (!link) return null;
      const [request] = await selectRows(manager, ReportRequestRow, 'id', [link.requestId]);
      const [meeting] = await selectRows(manager, MeetingRow, 'id', [link.meetingId]);
      if (!request || !meeting) return null;
      const itemIds = request.agendaItemId === null ? [] : [request.agendaItemId];
      const [item] = await selectRows(manager, AgendaItemRow, 'id', itemIds);
      return { linkId: link.id, request, meeting, itemTitle: item?.title ?? null };
    });
    if (!found || found.request.state === 'withdrawn') throw reportRefusals.badLink();
    if (!mayReport(found.meeting.state)) throw reportRefusals.over();
    return found;
  }
}
