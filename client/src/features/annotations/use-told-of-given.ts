// Says once, whatever is open, that somebody shared a note with me. Which ones were told is remembered by this browser, per person.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { parseJson } from '../../lib/http';
import { useActor, useEntities, useScope } from '../../live';
import { showToast } from '../../ui';

/** More are never shown to one person in one meeting; the oldest are forgotten. */
const MOST = 500;

function toldOf(key: string): readonly string[] {
  try {
    return z.array(z.string()).parse(parseJson(localStorage.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

/** Where storage is closed (private window) or full. */
const passing = new Map<string, readonly string[]>();

function remember(key: string, ids: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids.slice(-MOST)));
  } catch {
    passing.set(key, ids);
  }
}

export function useToldOfGiven(): void {
  const { t } = useTranslation('annotations');
  const { id, participantId } = useActor();
  const { meetingId } = useScope();
  const given = useEntities('sharedNote');
  const everybody = useEntities('participant');
  const key = `given-notes.${participantId ?? id}.${meetingId ?? ''}`;
  useEffect(() => {
    const told = passing.get(key) ?? toldOf(key);
    const news = given.filter((note) => !told.includes(note.id));
    const [first, second] = news;
    if (first === undefined) return;
    remember(key, [...told, ...news.map((note) => note.id)]);
    const writer = everybody.find((person) => person.id === first.writerId);
    showToast({
      tone: 'ok',
      title:
        second === undefined && writer !== undefined
          ? t('toldOfGiven.one', { name: writer.name })
          : t('toldOfGiven.several', { count: news.length }),
      detail: t('toldOfGiven.where'),
    });
  }, [given, everybody, key, t]);
}
