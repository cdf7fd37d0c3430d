// The catalogues side by side with one chosen; a room that is being drawn has the page to itself.
import { catalogueKinds, type CatalogueKind } from '@hop/shared/catalogues/catalogue.js';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RoomEditor, RoomList, WordList } from '../../features/catalogues';
import { useEntity } from '../../live';
import { ButtonLink, Chip, cx } from '../../ui';
import { paths } from '../places';
import styles from './catalogues.module.css';
import { TypeRulesList } from './type-rules-list';

const sections = ['rooms', 'types', ...catalogueKinds] as const;
type Section = (typeof sections)[number];

const isKind = (section: Section): section is CatalogueKind =>
  (catalogueKinds as readonly string[]).includes(section);

export function CatalogueDesk() {
  const { t } = useTranslation('catalogues-page');
  const [section, setSection] = useState<Section>('rooms');
  const [drawn, setDrawn] = useState<string | null>(null);
  const room = useEntity('room', drawn ?? '');
  return (
    <main id="main" tabIndex={-1} className={cx(styles.place, room && styles.wide)}>
      <header>
        <div>
          <h1>{room ? t('drawing', { name: room.name }) : t('title')}</h1>
          <p>{t(room ? 'drawingWords' : 'lead')}</p>
        </div>
        {!room && (
          <ButtonLink icon={ArrowLeft} to={paths.meetings}>
            {t('toMeetings')}
          </ButtonLink>
        )}
      </header>
      {room ? (
        <RoomEditor key={room.id} room={room} onBack={() => setDrawn(null)} />
      ) : (
        <>
          <nav className={styles.sections} aria-label={t('title')}>
            {sections.map((one) => (
              <Chip key={one} chosen={section === one} onClick={() => setSection(one)}>
                {t(`section.${one}`)}
              </Chip>
            ))}
          </nav>
          {section === 'rooms' && <RoomList onDraw={setDrawn} />}
          {section === 'types' && <TypeRulesList />}
          {isKind(section) && <WordList key={section} kind={section} />}
        </>
      )}
    </main>
  );
}
