// What is written and not sent: known while its form is open and after, saved in one go, and given up with its form where nothing keeps it.
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetAllUnsaved, saveAll, useTellUnsaved, useUnsaved } from './unsaved';

interface FormProps {
  id: string;
  dirty: boolean;
  kept?: boolean;
  save?: () => Promise<boolean>;
}
let seen: string[] = [];
let root: Root;

function Form({ id, dirty, kept = true, save = () => Promise.resolve(true) }: FormProps) {
  useTellUnsaved({ id, name: id, dirty, save, kept });
  return null;
}
function Header() {
  seen = useUnsaved().map(({ id, open }) => `${id}${open ? '' : ' (closed)'}`);
  return null;
}
const show = (...forms: FormProps[]) =>
  act(async () =>
    root.render([
      createElement(Header, { key: 'header' }),
      ...forms.map((form) => createElement(Form, { key: form.id, ...form })),
    ]),
  );

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
});
afterEach(async () => {
  await act(async () => root.unmount());
  forgetAllUnsaved();
});

it('knows a form from its first change until it is as it was', async () => {
  await show({ id: 'a', dirty: false });
  expect(seen).toEqual([]);
  await show({ id: 'a', dirty: true });
  expect(seen).toEqual(['a']);
  await show({ id: 'a', dirty: false });
  expect(seen).toEqual([]);
});

it('still knows one that was closed with its draft, and none that went with its form', async () => {
  await show({ id: 'a', dirty: true }, { id: 'new', dirty: true, kept: false });
  await show();
  expect(seen).toEqual(['a (closed)']);
});

it('saves all, and stops at the first that is not taken', async () => {
  const saved: string[] = [];
  const taking = (id: string, taken: boolean) => () => {
    saved.push(id);
    return Promise.resolve(taken);
  };
  await show(
    { id: 'a', dirty: true, save: taking('a', true) },
    { id: 'b', dirty: true, save: taking('b', false) },
    { id: 'c', dirty: true, save: taking('c', true) },
  );
  await act(async () => expect(await saveAll()).toBe(false));
  expect(saved).toEqual(['a', 'b']);
  expect(seen).toEqual(['b', 'c']);
});
