// Who is who where the floor is given and sites come and go, and what a desk knows of them.
import { rowsFor } from './demo-meeting.js';
import { MEETING, type Person } from './people.js';

/** The site that will lose its line, and another one. */
export const DARK = {
  delegate: 'demo-delegate-04-ba-vi',
  other: 'demo-guest-07-ba-vi',
  site: 'demo-site-4',
};
export const FAR = {
  delegate: 'demo-delegate-07-ba-vi',
  other: 'demo-guest-13-ba-vi',
  site: 'demo-site-7',
};
/** At the host site, asked in the round of questions. */
export const ANSWERER = 'demo-delegate-32-ba-vi';
export const ITEM = 'demo-item-6';

/** "ông Phương Văn Quyền", as it stands inside a sentence; "Ông …" alone. */
export async function nameOf({ api }: Person, participantId: string) {
  const person = (await rowsFor(api)).participant.find(({ id }) => id === participantId);
  if (!person) throw new Error(`nobody is ${participantId}`);
  const { honorific, name } = person;
  return {
    ...{ name, titled: `${honorific} ${name}` },
    named: `${honorific.toLocaleLowerCase('vi')} ${name}`,
  };
}

export type Name = Awaited<ReturnType<typeof nameOf>>;
export const given = ({ name }: Name): string => name.split(' ').at(-1) ?? '';

/** Every row that this person is sent. */
export const snapshot = async (person: Person) => {
  const reply = await person.api.get(`/api/meetings/${MEETING}/snapshot`);
  return ((await reply.json()) as { entities: Record<string, Record<string, unknown>[]> }).entities;
};
