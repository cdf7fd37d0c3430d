// What a display, or all of them, shall show whatever happens: one tap per scene. What is not there yet says so and waits.
import { pinDisplay } from '@hop/shared/displays/displays-commands.js';
import { pinnableScenes, type PinnableScene } from '@hop/shared/displays/pinnable-scenes.js';
import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../live';
import { Button, Dialog, Row, RowList } from '../../ui';
import { sceneWhenPinned } from './scene';
import { useSceneFacts } from './use-scene';

type PinDialogProps = {
  /** Null: all. */
  displayId: string | null;
  name: string;
  pinned?: PinnableScene | null;
  onDone: () => void;
};

export function PinDialog({ displayId, name, pinned, onDone }: PinDialogProps) {
  const { t } = useTranslation('displays');
  const facts = useSceneFacts();
  const { act } = useAct(pinDisplay, { done: () => t('pin.done', { name }) });
  const pin = async (scene: PinnableScene): Promise<void> => {
    if ((await act({ displayId, scene })) !== null) onDone();
  };
  return (
    <Dialog
      open
      wide
      title={t('pin.title', { name })}
      onClose={onDone}
      acts={<Button onClick={onDone}>{t('pin.stay')}</Button>}
    >
      <p>{t('pin.words')}</p>
      <RowList framed label={t('pin.title', { name })}>
        {pinnableScenes.map((scene) => {
          const isThere = facts !== undefined && sceneWhenPinned(scene, facts) !== null;
          return (
            <Row
              key={scene}
              icon={Pin}
              title={t(`scene.${scene}`)}
              detail={isThere ? undefined : t(`notThere.${scene}`)}
              chosen={scene === pinned}
              onOpen={isThere ? () => void pin(scene) : undefined}
            />
          );
        })}
      </RowList>
    </Dialog>
  );
}
