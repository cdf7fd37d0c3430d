// Brings notices and quick requests about on the real bus, for tests.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import {
  acknowledgeMessage,
  askForService,
  sendMessage,
  tellStaff,
} from '@hop/shared/messages/messages-commands.js';
import type { AppUnderTest } from './app-under-test.js';
import type { TestMeeting, TestPerson } from './meeting-builder.js';

export class Messaging {
  constructor(
    readonly app: AppUnderTest,
    readonly meeting: TestMeeting,
  ) {}

  /** By the secretary, to everybody, to be acknowledged. */
  async sent(content: Partial<ArgsInputOf<typeof sendMessage>> = {}): Promise<string> {
    const { secretary, scope } = this.meeting;
    const { messageId } = await this.app.done(secretary.identity, sendMessage, scope, {
      ...{ to: { audience: 'all' }, text: 'Mời về hội trường', mustAcknowledge: true, ...content },
    });
    return messageId;
  }

  async toldStaff(text = 'Còn hai người đăng ký'): Promise<string> {
    const { secretary, scope } = this.meeting;
    return (await this.app.done(secretary.identity, tellStaff, scope, { text })).messageId;
  }

  acknowledge(who: TestPerson, messageId: string): Promise<{ readAt: number }> {
    return this.app.done(who.identity, acknowledgeMessage, this.meeting.scope, { messageId });
  }

  async asked(
    who: TestPerson,
    { kind = 'water', note = '' }: Partial<ArgsInputOf<typeof askForService>> = {},
  ): Promise<string> {
    const { scope } = this.meeting;
    return (await this.app.done(who.identity, askForService, scope, { kind, note })).requestId;
  }
}
