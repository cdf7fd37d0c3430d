// Brings consultations about on the real bus, for tests.
import type { Opinion } from '@hop/shared/consultations/consultation.js';
import {
  answerConsultation,
  closeConsultation,
  openConsultation,
  prepareConsultation,
} from '@hop/shared/consultations/consultations-commands.js';
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import type { CommandReply } from '@hop/shared/core/protocol.js';
import { ConsultationRow } from '../consultations/consultation.entity.js';
import type { AppUnderTest } from './app-under-test.js';
import type { TestMeeting, TestPerson } from './meeting-builder.js';

export const DAY_MS = 86_400_000;
type Content = Partial<ArgsInputOf<typeof prepareConsultation>>;

export class Consulting {
  constructor(
    readonly app: AppUnderTest,
    readonly meeting: TestMeeting,
  ) {}

  /** A draft due in a day. */
  async prepared(content: Content = {}): Promise<string> {
    const { secretary, scope } = this.meeting;
    const { consultationId } = await this.app.done(secretary.identity, prepareConsultation, scope, {
      ...{ question: 'Thống nhất dự thảo quy chế', dueAt: this.app.now + DAY_MS, ...content },
    });
    return consultationId;
  }

  async opened(content: Content = {}): Promise<string> {
    const consultationId = await this.prepared(content);
    const { secretary, scope } = this.meeting;
    await this.app.done(secretary.identity, openConsultation, scope, { consultationId });
    return consultationId;
  }

  answer(
    who: TestPerson,
    consultationId: string,
    answer: Opinion,
    text = '',
  ): Promise<CommandReply> {
    const args = { consultationId, answer, text };
    return this.app.send(who.identity, answerConsultation, this.meeting.scope, args);
  }

  async closed(consultationId: string): Promise<void> {
    const { secretary, scope } = this.meeting;
    await this.app.done(secretary.identity, closeConsultation, scope, { consultationId });
  }

  async row(consultationId: string): Promise<ConsultationRow> {
    const row = (await this.app.rows(ConsultationRow)).find(({ id }) => id === consultationId);
    if (!row) throw new Error(`no consultation ${consultationId}`);
    return row;
  }
}
