// The written form of figures, in both languages.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  formatDayName,
  formatDate,
  formatDateTime,
  formatDuration,
  formatExactTime,
  formatNumber,
  formatPercent,
  formatSize,
  formatTime,
  formatWeekday,
} from './format';
import { setLanguage, startI18n } from './i18n';

// 10:52:07 in Hà Nội on 12/10/2021, a Tuesday.
const moment = '2021-10-12T03:52:07Z';

beforeAll(startI18n);

describe('in Vietnamese', () => {
  it('groups by dots and separates decimals by a comma', () => {
    expect(formatNumber(1234.5)).toBe('1.234,5');
    expect(formatNumber(28441)).toBe('28.441');
    expect(formatNumber(0.126)).toBe('0,13');
  });

  it('writes shares with two decimals, half up, without trailing zeros', () => {
    expect(formatPercent(41, 43)).toBe('95,35\u00a0%');
    expect(formatPercent(1, 2)).toBe('50\u00a0%');
    expect(formatPercent(41, 45)).toBe('91,11\u00a0%');
    expect(formatPercent(1, 8)).toBe('12,5\u00a0%');
    // 1/800 = 0.125 %: exactly between two hundredths, where floats go wrong.
    expect(formatPercent(1, 800)).toBe('0,13\u00a0%');
    expect(formatPercent(45, 45)).toBe('100\u00a0%');
    expect(formatPercent(0, 0)).toBe('0\u00a0%');
  });

  it('writes dates and times of the hall, wherever the device is', () => {
    expect(formatDate(moment)).toBe('12/10/2021');
    expect(formatTime(moment)).toBe('10:52');
    expect(formatExactTime(new Date(moment))).toBe('10:52:07');
    expect(formatDateTime(Date.parse(moment))).toBe('10:52 12/10/2021');
    expect(formatWeekday(moment)).toBe('Thứ Ba, 12/10/2021');
    expect(formatDayName(moment)).toBe('Thứ 3');
    expect(formatDayName('2021-10-10T03:00:00Z')).toBe('CN');
    expect(formatDate('2021-10-11T17:30:00Z')).toBe('12/10/2021');
    expect(formatTime('2021-10-11T17:00:00Z')).toBe('00:00');
  });

  it('writes sizes as a Windows file list does', () => {
    expect(formatSize(29_779_558)).toBe('28,4\u00a0MB');
    expect(formatSize(1024 * 1024)).toBe('1\u00a0MB');
    expect(formatSize(5 * 1024 ** 3)).toBe('5\u00a0GB');
    expect(formatSize(1024 ** 3 - 1)).toBe('1.024\u00a0MB');
    expect(formatSize(524_288)).toBe('512\u00a0KB');
    expect(formatSize(10)).toBe('1\u00a0KB');
    expect(formatSize(0)).toBe('0\u00a0KB');
  });
});

describe('durations', () => {
  it('are minutes and seconds, with hours only when there are some', () => {
    expect(formatDuration(134)).toBe('02:14');
    expect(formatDuration(0)).toBe('00:00');
    expect(formatDuration(59.9)).toBe('00:59');
    expect(formatDuration(3734)).toBe('1:02:14');
    expect(formatDuration(-12)).toBe('−00:12');
    expect(formatDuration(-0.4)).toBe('00:00');
  });
});

describe('in English', () => {
  beforeAll(() => setLanguage('en'));
  afterAll(() => setLanguage('vi'));

  it('separates decimals by a point and keeps day before month', () => {
    expect(formatNumber(1234.5)).toBe('1,234.5');
    expect(formatPercent(41, 43)).toBe('95.35\u00a0%');
    expect(formatWeekday(moment)).toBe('Tuesday, 12/10/2021');
  });
});
