// What a display will show when a moment of the meeting comes, drawn small and with the rows as they will be then.
import type { SceneMoment, SeenPicture } from '@hop/shared/displays/prepared-scene.js';
import type { MeetingState } from '@hop/shared/meetings/meeting.js';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreparedScene } from '../../features/displays';
import { PretendedScope, useEntities, useEntity, useScope, useServerNow } from '../../live';
import styles from './scene-preview.module.css';
import { SceneOf } from './scene-view';

const states: Readonly<Record<SceneMoment, MeetingState>> = {
  beforeOpening: 'issued',
  item: 'inSession',
  recess: 'adjourned',
  end: 'closed',
};
/** A recess as long as most, so that its countdown can be seen. */
const RECESS_MS = 15 * 60_000;
const MINUTE_MS = 60_000;

type ScenePreviewProps = {
  moment: SceneMoment;
  agendaItemId: string | null;
  /** Null: what they show by themselves. */
  picture: SeenPicture | null;
};

export function ScenePreview({ moment, agendaItemId, picture }: ScenePreviewProps) {
  const { t } = useTranslation('display-screen');
  return (
    <figure className={styles.preview}>
      <div className={styles.screen} inert aria-hidden="true">
        <PretendedScope rows={useRowsThen(moment, agendaItemId)}>
          <PreparedWall picture={picture} />
        </PretendedScope>
      </div>
      <figcaption className={styles.caption}>{t('preview')}</figcaption>
    </figure>
  );
}

function PreparedWall({ picture }: { picture: SeenPicture | null }) {
  const scene = usePreparedScene(picture);
  return <SceneOf scene={scene} hidesBallot={false} />;
}

/** The meeting at that moment, with nothing going on in it so far. */
function useRowsThen(moment: SceneMoment, agendaItemId: string | null) {
  const { meetingId } = useScope();
  const meeting = useEntity('meeting', meetingId);
  const items = useEntities('agendaItem');
  const ballots = useEntities('ballot');
  const speeches = useEntities('speech');
  const now = useServerNow(MINUTE_MS);
  return useMemo(() => {
    const then = { state: states[moment], currentItemId: agendaItemId, resumesAt: now + RECESS_MS };
    return {
      meeting: meeting === undefined ? [] : [{ ...meeting, ...then }],
      agendaItem: items.map((item) =>
        item.id === agendaItemId ? { ...item, state: 'current' as const, startedAt: now } : item,
      ),
      ballot: ballots.filter(({ state }) => state === 'declared'),
      speech: speeches.filter(({ endedAt }) => endedAt !== null),
      presentation: [],
    };
  }, [moment, agendaItemId, meeting, items, ballots, speeches, now]);
}
