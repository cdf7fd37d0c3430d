// The picture of each kind of note.
import type { NoteKind } from '@hop/shared/annotations/annotation.js';
import {
  Bookmark,
  Highlighter,
  MessageSquareText,
  NotebookPen,
  PenLine,
  Underline,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon, type LucideIcon } from '../../ui';

const icons: Readonly<Record<NoteKind, LucideIcon>> = {
  text: NotebookPen,
  sticky: MessageSquareText,
  pen: PenLine,
  highlight: Highlighter,
  underline: Underline,
  bookmark: Bookmark,
};

export const kindIcons = (kind: NoteKind, size: 'xs' | 's'): ReactNode => (
  <Icon of={icons[kind]} size={size} />
);
