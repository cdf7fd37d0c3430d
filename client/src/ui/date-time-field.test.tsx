// The field of a day and a time: typed by keyboard, picked by finger, wrong ones told, and never in the order of another language.
import { act, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPage, type PageView } from '../testing/render-page';
import { DateTimeField } from './date-time-field';
import { Dialog } from './dialog';
import { TextField } from './field';

const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+07:00`);
let page: PageView;
afterEach(() => page.unmount());
const told: [number | null, boolean][] = [];

function Held({ start }: { start: number | null }) {
  const [value, setValue] = useState(start);
  return (
    <>
      <DateTimeField
        label="Bắt đầu"
        value={value}
        onChange={(next, amiss) => {
          told.push([next, amiss]);
          setValue(next);
        }}
      />
      <button onClick={() => setValue(at('2030-05-01', '09:00'))}>Dời</button>
    </>
  );
}
const show = async (start: number | null) => {
  told.length = 0;
  page = await renderPage(<Held start={start} />, { at: '/', answers: {} });
};
const inputs = () => [...page.container.querySelectorAll('input')];
const values = () => inputs().map(({ value }) => value);
const type = (nth: number, text: string) =>
  act(async () => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    set?.call(inputs()[nth], text);
    inputs()[nth]?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const leave = () =>
  act(async () => inputs()[0]?.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

it('shows day/month/year and 24 hours, and tells an instant once both are there', async () => {
  await show(at('2026-01-05', '14:30'));
  expect(values()).toEqual(['05/01/2026', '14:30']);
  await type(0, '6/1/2026');
  expect(told.at(-1)).toEqual([at('2026-01-06', '14:30'), false]);
  await leave();
  expect(values()).toEqual(['06/01/2026', '14:30']);
});

it('says what is wrong once one has left, and is then no instant', async () => {
  await show(at('2026-01-05', '14:30'));
  await type(0, '31/02/2026');
  expect(told.at(-1)).toEqual([null, true]);
  expect(page.container.textContent).not.toContain('Không có ngày này');
  await leave();
  expect(page.container.textContent).toContain('Không có ngày này');
  expect(values()).toEqual(['31/02/2026', '14:30']);
  await type(0, '28/02/2026');
  await type(1, '25:00');
  expect(page.container.textContent).toContain('Không có giờ này');
  await type(1, '');
  expect(page.container.textContent).toContain('Còn thiếu giờ');
  await type(0, '');
  expect(told.at(-1)).toEqual([null, false]);
  expect(page.container.textContent).not.toContain('Còn thiếu');
});

it('picks a day from the month under it, also with the arrow keys over its edge', async () => {
  await show(at('2026-01-31', '08:00'));
  await page.press('Chọn ngày trên lịch');
  expect(page.container.textContent).toContain('Tháng 1/2026');
  const chosen = page.container.querySelector<HTMLElement>('[aria-pressed="true"]');
  expect(chosen?.getAttribute('aria-label')).toBe('31/01/2026');
  await act(async () =>
    chosen?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toBe('01/02/2026');
  await act(async () => (document.activeElement as HTMLElement).click());
  expect(told).toEqual([[at('2026-02-01', '08:00'), false]]);
  expect(page.container.querySelector('[aria-pressed]')).toBeNull();
});

it('follows a value that changes elsewhere', async () => {
  await show(at('2026-01-31', '08:00'));
  await page.press('Dời');
  expect(values()).toEqual(['01/05/2030', '09:00']);
});

describe('beside a form that keeps what was saved', () => {
  const saved = at('2026-01-05', '14:30') + 15_000;
  /** Shows what is typed, until what is typed is dropped. */
  function Form({ takes = true }: { takes?: boolean }) {
    const [value, setValue] = useState<number | null>(saved);
    return (
      <>
        <DateTimeField
          label="Bắt đầu"
          value={value}
          onChange={(next, amiss) => {
            told.push([next, amiss]);
            if (takes && !amiss) setValue(next);
          }}
        />
        <button onClick={() => setValue(saved)}>Lấy bản mới</button>
      </>
    );
  }
  const showForm = async (takes?: boolean) => {
    told.length = 0;
    page = await renderPage(<Form takes={takes} />, { at: '/', answers: {} });
  };

  it('shows the saved value again once what was typed is dropped', async () => {
    await showForm();
    await type(0, '06/01/2026');
    await page.press('Lấy bản mới');
    expect(values()).toEqual(['05/01/2026', '14:30']);
    await type(1, '15:00');
    expect(told.at(-1)).toEqual([at('2026-01-05', '15:00'), false]);
  });

  it('has nothing amiss any more once another value has come', async () => {
    await showForm();
    await type(1, '15:00');
    await type(0, '31/02/2026');
    expect(told.at(-1)).toEqual([null, true]);
    await page.press('Lấy bản mới');
    expect(values()).toEqual(['05/01/2026', '14:30']);
    expect(told.at(-1)).toEqual([saved, false]);
  });

  it('keeps on showing what is typed while the form does not take it', async () => {
    await showForm(false);
    await type(0, '06/01/2026');
    await leave();
    expect(values()).toEqual(['06/01/2026', '14:30']);
    await type(0, '31/02/2026');
    expect(values()).toEqual(['31/02/2026', '14:30']);
  });

  it('tells nothing of a value with seconds that nobody has changed', async () => {
    await showForm();
    await leave();
    expect(told).toEqual([]);
    await type(0, '6/1/2026');
    await leave();
    expect(told).toHaveLength(1);
    await type(0, '05/01/2026');
    await page.press('Lấy bản mới');
    await type(1, '');
    await type(1, '14:30');
    expect(told.at(-1)).toEqual([saved, false]);
  });
});

describe('in a dialog', () => {
  let left = 0;
  const showDialog = async () => {
    left = 0;
    page = await renderPage(
      <Dialog open title="Sửa" onClose={() => (left += 1)}>
        <TextField label="Tên" hint="Ngắn gọn" />
        <DateTimeField
          label="Bắt đầu"
          hint="Giờ Việt Nam"
          value={at('2026-01-05', '14:30')}
          onChange={() => undefined}
        />
        <DateTimeField label="Kết thúc" error="Còn thiếu" value={null} onChange={() => undefined} />
      </Dialog>,
      { at: '/', answers: {} },
    );
  };
  const opener = () => document.querySelector<HTMLElement>('[aria-label="Chọn ngày trên lịch"]');
  const escape = () =>
    act(async () =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      ),
    );

  it.each([
    '[data-day]',
    '[aria-label="Tháng sau"]',
    '[aria-label="Chọn ngày trên lịch"]',
    'input[aria-label="Giờ"]',
  ])('puts away the month alone by Escape on %s, and then the dialog', async (where) => {
    await showDialog();
    await act(async () => opener()?.click());
    await act(async () => document.querySelector<HTMLElement>(where)?.focus());
    await escape();
    expect(document.querySelector('[data-day]')).toBeNull();
    expect(document.activeElement).toBe(opener());
    expect(left).toBe(0);
    await escape();
    expect(left).toBe(1);
  });

  it('has every id once, each label and description leads to something, and each field has a name', async () => {
    await showDialog();
    await act(async () => opener()?.click());
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(all.filter((id, nth) => all.indexOf(id) !== nth)).toEqual([]);
    for (const attribute of ['for', 'aria-labelledby', 'aria-describedby'])
      for (const one of document.querySelectorAll(`[${attribute}]`))
        for (const id of one.getAttribute(attribute)?.split(' ') ?? [])
          expect(document.getElementById(id), `${attribute} ${id}`).not.toBeNull();
    const words = (ids: string | null | undefined) =>
      document.getElementById(ids ?? '')?.textContent;
    const groups = [...document.querySelectorAll('[role=group]')];
    expect(groups.map((one) => words(one.getAttribute('aria-labelledby')))).toEqual([
      'Bắt đầu',
      'Kết thúc',
    ]);
    for (const [nth, hint] of ['Giờ Việt Nam', 'Còn thiếu'].entries())
      for (const input of groups[nth]?.querySelectorAll('input') ?? []) {
        expect(['Ngày', 'Giờ']).toContain(input.getAttribute('aria-label'));
        expect(words(input.getAttribute('aria-describedby'))).toBe(hint);
      }
  });
});
