// A screen of the demo needs no code to be typed: it is paired and claimed at once, through the same commands as a real one.
import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { meetingScope } from '@hop/shared/core/protocol.js';
import { claimDisplay, pairDisplay } from '@hop/shared/displays/displays-commands.js';
import { CommandBus } from '../kernel/command-bus.js';
import { DEMO_MEETING_ID } from './demo-roles.js';

@Injectable()
export class DemoDisplays {
  constructor(private readonly bus: CommandBus) {}

  async add(): Promise<string> {
    const scope = meetingScope(DEMO_MEETING_ID);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const { displayId } = await this.bus.asSystem(pairDisplay, scope, {
      code,
      name: 'Màn hình hội trường',
    });
    await this.bus.asSystem(claimDisplay, scope, { displayId, code, screen: null });
    return displayId;
  }
}
