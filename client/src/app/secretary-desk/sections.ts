// The sections of the desk in the order of a secretary's work: before, during and after the meeting.
// Their addresses are Vietnamese words without marks, because people read them aloud on the telephone.
import {
  Armchair,
  BookOpen,
  ClipboardCheck,
  FileInput,
  FileText,
  Hand,
  History,
  ListTree,
  Mail,
  Mails,
  MessagesSquare,
  Monitor,
  PenLine,
  UserCheck,
  Users,
  Vote,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { LucideIcon } from '../../ui';
import { AgendaSection } from './agenda-section';
import { BallotsSection } from './ballots-section';
import { ConsultationsSection } from './consultations-section';
import { DisplaysSection } from './displays-section';
import { DocumentsSection } from './documents-section';
import { InvitationsSection } from './invitations-section';
import { JournalSection } from './journal-section';
import { MessagesSection } from './messages-section';
import { MinutesSection } from './minutes-section';
import { NotesSection } from './notes-section';
import { PeopleSection } from './people-section';
import { ReadinessSection } from './readiness-section';
import { ReportsSection } from './reports-section';
import { RollCallSection } from './roll-call-section';
import { SpeakingSection } from './speaking-section';
import { SeatingSection } from './seating-section';
import type { SectionKey } from './section-keys';

export interface Section {
  key: SectionKey;
  path: string;
  icon: LucideIcon;
  Body: ComponentType;
}

export const groups: readonly {
  key: 'before' | 'during' | 'after';
  sections: readonly Section[];
}[] = [
  {
    key: 'before',
    sections: [
      { key: 'agenda', path: 'chuong-trinh', icon: ListTree, Body: AgendaSection },
      { key: 'documents', path: 'tai-lieu', icon: FileText, Body: DocumentsSection },
      { key: 'reports', path: 'bao-cao', icon: FileInput, Body: ReportsSection },
      { key: 'people', path: 'thanh-phan', icon: Users, Body: PeopleSection },
      { key: 'invitations', path: 'giay-moi', icon: Mail, Body: InvitationsSection },
      { key: 'seating', path: 'so-do', icon: Armchair, Body: SeatingSection },
      { key: 'ballots', path: 'bieu-quyet', icon: Vote, Body: BallotsSection },
      { key: 'consultations', path: 'lay-y-kien', icon: Mails, Body: ConsultationsSection },
      { key: 'displays', path: 'man-hinh', icon: Monitor, Body: DisplaysSection },
      { key: 'readiness', path: 'san-sang', icon: ClipboardCheck, Body: ReadinessSection },
    ],
  },
  {
    key: 'during',
    sections: [
      { key: 'rollCall', path: 'diem-danh', icon: UserCheck, Body: RollCallSection },
      { key: 'speaking', path: 'phat-bieu', icon: Hand, Body: SpeakingSection },
      { key: 'messages', path: 'tin-nhan', icon: MessagesSquare, Body: MessagesSection },
      { key: 'notes', path: 'ghi-chep', icon: PenLine, Body: NotesSection },
    ],
  },
  {
    key: 'after',
    sections: [
      { key: 'minutes', path: 'bien-ban', icon: BookOpen, Body: MinutesSection },
      { key: 'journal', path: 'nhat-ky', icon: History, Body: JournalSection },
    ],
  },
];
export const sections: readonly Section[] = groups.flatMap((group) => group.sections);
