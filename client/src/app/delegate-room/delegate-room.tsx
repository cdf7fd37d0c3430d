// The delegate's room: status line, agenda beside the document, my five actions. Composes features; the acts are theirs.
// The files of this folder name the parts of a feature one by one: through its door the desks' parts would come along,
// and a tablet on a slow line waits for each of them.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaList } from '../../features/agenda/agenda-list';
import { AgendaPeek } from '../../features/agenda/agenda-peek';
import { useMarking } from '../../features/annotations/marking';
import { useNoteOverlay } from '../../features/annotations/note-overlay';
import { useToldOfGiven } from '../../features/annotations/use-told-of-given';
import { useToldOfLost } from '../../features/annotations/use-told-of-lost';
import { useBallotInView } from '../../features/ballots/ballot-in-view';
import { VoteSheet } from '../../features/ballots/vote-sheet';
import { DocumentViewer } from '../../features/documents/document-viewer';
import { ItemDocuments } from '../../features/documents/item-documents';
import { useLeadTool } from '../../features/documents/use-lead-tool';
import { useReading } from '../../features/documents/use-reading';
import { NoticeBanner } from '../../features/messages/notice-banner';
import { useMarkOpened } from '../../features/readiness/use-mark-opened';
import { useMarkRead } from '../../features/readiness/use-mark-read';
import { MyReports } from '../../features/reports/my-reports';
import { fetchLater } from '../../lib/later';
import { useWakeLock } from '../../lib/use-wake-lock';
import { ConnectionBanner, OpenPageProvider, useActor, useEntity, useScope } from '../../live';
import { Sheet, SkipLink } from '../../ui';
import styles from './delegate-room.module.css';
import {
  AskSheet,
  Comparison,
  MarkStrip,
  PlacedNotes,
  RoomPane,
  ServiceSheet,
} from './later-parts';
import { MeetingHead } from './meeting-head';
import { RoomActions, type Pane } from './room-actions';
import { CheckInBanner } from '../check-in-banner';
import { MeetingStateBanner } from './meeting-state-banner';
import { RoomSide } from './room-side';
import { RoomStatus } from './room-status';
import { useAgendaFolded } from './use-agenda-folded';
import { useLinkedPage } from './use-linked-page';
import { useNarrow } from './use-narrow';

/** A page that has just appeared is looked at before anything is tapped. */
const LOOK_MS = 1_500;

interface Compared {
  readonly documentId: string;
  readonly versionNumber: number;
  readonly know: () => void;
}

export function DelegateRoom() {
  const { t } = useTranslation('delegate-room');
  const room = useRef<HTMLDivElement>(null);
  const narrow = useNarrow(room);
  const read = useReading();
  const tool = useLeadTool(read.stay);
  const [inView, setInView] = useState<string | null>(null);
  const reading = {
    ...read,
    // A page is in view only once the file is really there.
    seen: (page: number, byHand: boolean) => {
      read.seen(page, byHand);
      setInView(read.document?.id ?? null);
    },
  };
  const [pane, setPane] = useState<Pane | null>(null);
  const [folded, fold] = useAgendaFolded();
  const openPage = (documentId: string, page?: number) => {
    reading.open(documentId, page);
    if (narrow) setPane(null);
  };
  useLinkedPage(openPage);
  const latestOpen = useRef(openPage);
  useEffect(() => {
    latestOpen.current = openPage;
  });
  // A page that is turned must not draw the whole agenda anew.
  const agenda = useMemo(
    () => (
      <>
        <MeetingHead />
        <MyReports />
        <AgendaList
          beside={(agendaItemId, current) => (
            <ItemDocuments
              agendaItemId={agendaItemId}
              current={current}
              onOpen={(documentId) => latestOpen.current(documentId)}
            />
          )}
        />
      </>
    ),
    [],
  );
  const before = read.document?.id === inView ? read.document : undefined;
  useMarkOpened(before);
  useMarkRead(before, read.page);
  const mayVote = useActor().role !== 'guest';
  const marking = useMarking();
  const overlay = useNoteOverlay(read.document, marking);
  const shown = inView !== null || read.document === undefined;
  useEffect(() => {
    if (!shown) return;
    const timer = setTimeout(() => void fetchLater(), LOOK_MS);
    return () => clearTimeout(timer);
  }, [shown]);
  useToldOfLost();
  useToldOfGiven();
  const [voting, setVoting] = useState(false);
  const [compared, setCompared] = useState<Compared | null>(null);
  const marks = marking.open && read.document?.reading === 'ready';
  const isComparing = compared !== null && compared.documentId === read.document?.id;
  const ballot = useBallotInView();
  const { meetingId } = useScope();
  useWakeLock(useEntity('meeting', meetingId)?.state === 'inSession');

  const raiseVote = useCallback((raised: boolean) => {
    setVoting(raised);
    // One sheet at a time: a vote goes before what was being looked up. What was typed there is kept.
    if (raised) setPane(null);
  }, []);
  const choose = (next: Pane) => {
    setVoting(false);
    setPane((now) => (now === next ? null : next));
  };
  const close = () => setPane(null);
  // The vote is one sheet with the actions below it: on a phone its last line would lie under the agenda's strip.
  const votes = voting && ballot !== null;
  const peeks = narrow && !votes;
  const inPane = pane === 'notes' || pane === 'documents';
  const paneBody = inPane && (
    <RoomPane
      pane={pane}
      reading={reading}
      marking={marking}
      onClose={close}
      onPicked={narrow ? close : () => undefined}
      onGoTo={openPage}
    />
  );
  return (
    <OpenPageProvider value={openPage}>
      <div ref={room} className={styles.room} data-narrow={narrow || undefined}>
        <SkipLink to="document" />
        <RoomStatus
          askingForService={pane === 'service'}
          onAskForService={() => choose('service')}
        />
        <div>
          <ConnectionBanner />
          <CheckInBanner otherwise={<MeetingStateBanner />} />
        </div>
        <main id="document" tabIndex={-1} className={styles.main}>
          <div className={styles.behind} inert={isComparing}>
            {!narrow && (
              <RoomSide
                label={t(`pane.${inPane ? pane : 'agenda'}`)}
                instead={paneBody}
                {...{ agenda, folded }}
                onFold={fold}
              />
            )}
            <div className={styles.reader}>
              <DocumentViewer
                {...{ reading, tool }}
                covered={marks}
                onPick={() => choose('documents')}
                overlay={overlay}
                onCompare={(documentId, versionNumber, know) =>
                  setCompared({ documentId, versionNumber, know })
                }
              />
              {marks && read.document && (
                <MarkStrip marking={marking} document={read.document} page={read.page} />
              )}
            </div>
          </div>
          {isComparing && (
            <Comparison
              documentId={compared.documentId}
              versionNumber={compared.versionNumber}
              notes={
                <PlacedNotes
                  documentId={compared.documentId}
                  onReview={() => {
                    setCompared(null);
                    setPane('notes');
                  }}
                />
              }
              onClose={() => setCompared(null)}
              onKnown={() => {
                compared.know();
                setCompared(null);
              }}
            />
          )}
          {narrow && (
            <Sheet open={inPane} label={t(`pane.${pane ?? 'agenda'}`)} onClose={close} takeFocus>
              {paneBody}
            </Sheet>
          )}
          {narrow && (
            <Sheet open={pane === 'agenda'} label={t('pane.agenda')} onClose={close} takeFocus>
              {agenda}
            </Sheet>
          )}
          <ServiceSheet open={pane === 'service'} onClose={close} />
          {!votes && <NoticeBanner floating />}
          <AskSheet open={pane === 'ask'} onClose={close} />
          {mayVote && (
            <VoteSheet
              raised={voting}
              onRaisedChange={raiseVote}
              onShowDocument={(documentId, page) => reading.open(documentId, page)}
            />
          )}
        </main>
        {peeks && (
          <div className={styles.peek}>
            <AgendaPeek open={pane === 'agenda'} onOpen={() => choose('agenda')} />
          </div>
        )}
        <RoomActions
          {...{ pane, reading, tool }}
          mayVote={mayVote}
          onPane={choose}
          onVote={() => raiseVote(!voting)}
        />
      </div>
    </OpenPageProvider>
  );
}
