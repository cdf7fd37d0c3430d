// For every command of the registry one situation in which it succeeds: who sends what, where. A command without an entry here
// fails the tests that walk all of them.
import type { CommandDefinition } from '@hop/shared/core/contract.js';
import { meetingCommands } from './every-command-of-a-meeting.js';
import { sittingCommands } from './every-command-in-session.js';
import { catalogueCommands } from './every-command-of-catalogues.js';
import { consultationCommands } from './every-command-in-writing.js';
import { documentCommands } from './every-command-of-documents.js';
import { folderCommands } from './every-command-of-folders.js';
import { messageCommands } from './every-command-of-messages.js';
import { reportCommands } from './every-command-of-reports.js';
import { officeCommands } from './every-command-of-the-office.js';
import type { Scenario } from './scenario.js';

const scenarios: Readonly<Record<string, Scenario>> = {
  ...officeCommands,
  ...catalogueCommands,
  ...meetingCommands,
  ...documentCommands,
  ...sittingCommands,
  ...consultationCommands,
  ...messageCommands,
  ...reportCommands,
  ...folderCommands,
};

export function scenarioOf(definition: CommandDefinition): Scenario {
  const found = scenarios[definition.name];
  if (!found) throw new Error(`${definition.name} has no scenario in testing/every-command.ts`);
  return found;
}

export const scenarioNames = (): string[] => Object.keys(scenarios);
