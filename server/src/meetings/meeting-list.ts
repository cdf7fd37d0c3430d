// The list of meetings that an identity has a place in.
import { Injectable } from '@nestjs/common';
import type { MeetingState, MeetingType } from '@hop/shared/meetings/meeting.js';
import type { MeetingRole } from '@hop/shared/policy/actor.js';
import type { Identity } from '../kernel/identity.js';
import { ReadGate } from '../kernel/read-gate.js';
import { selectRows } from '../kernel/rows-sql.js';
import { SiteRow } from '../sites/site.entity.js';
import { MeetingRow } from './meeting.entity.js';
import { headCounts, nowhere, placesOf } from './places-of.js';

export interface ListedMeeting {
  id: string;
  title: string;
  type: MeetingType;
  state: MeetingState;
  startsAt: number;
  place: string;
  issuingBody: string;
  /** null for a display. */
  role: MeetingRole | null;
  participantId: string | null;
  /** Where this person or display sits; null without a site. */
  siteName: string | null;
  /** How many people and sites the meeting has. */
  participants: number;
  sites: number;
  demo: boolean;
}

@Injectable()
export class MeetingList {
  constructor(private readonly readGate: ReadGate) {}

  /** Newest first. */
  of(identity: Identity): Promise<ListedMeeting[]> {
    return this.readGate.run(async (manager) => {
      const places = await placesOf(manager, identity);
      const ids = [...places.keys()];
      const meetings = await selectRows(manager, MeetingRow, 'id', ids);
      const sites = await selectRows(manager, SiteRow, 'meetingId', ids);
      const siteNames = new Map(sites.map((site) => [site.id, site.name]));
      const people = await headCounts(manager, ids);
      return meetings
        .map((meeting) => {
          const { siteId, ...place } = places.get(meeting.id) ?? nowhere;
          const { id, title, type, state, startsAt, issuingBody, demo } = meeting;
          return {
            ...{ id, title, type, state, startsAt, place: meeting.place, issuingBody, ...place },
            siteName: siteId === null ? null : (siteNames.get(siteId) ?? null),
            participants: people.get(id) ?? 0,
            sites: sites.filter((site) => site.meetingId === id).length,
            demo,
          };
        })
        .sort((a, b) => b.startsAt - a.startsAt || (a.id < b.id ? -1 : 1));
    });
  }
}
