// Giving somebody the floor from the desk. Where somebody is speaking it first names whose turn would be cut off.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import { giveFloor } from '@hop/shared/speaking/speaking-commands.js';
import { formatDuration } from '../../lib/format';
import { useAct } from '../../live';
import { ConfirmDialog } from '../../ui';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { addressed, named, useFloor, type Floor } from './floor';
import { useCountdown } from './use-countdown';

export interface Called {
  /** "ông Phương Văn Quyền": it stands inside sentences. */
  readonly name: string;
  readonly to: ArgsInputOf<typeof giveFloor>;
}
export interface Calling {
  call: (called: Called) => void;
  busy: boolean;
  /** Must be rendered by whoever calls. */
  dialog: ReactNode;
}

export function useCall(): Calling {
  const { t } = useTranslation('speaking');
  const floor = useFloor();
  const [asked, setAsked] = useState<Called | null>(null);
  // Read when the answer comes, after this render is long gone.
  const name = useRef('');
  const { act, busy } = useAct(giveFloor, {
    done: () => t('done.give', { name: name.current }),
    chairsAct: true,
  });
  const give = async (called: Called) => {
    await act(called.to);
    setAsked(null);
  };
  return {
    call: (called) => {
      name.current = called.name;
      if (floor === null) void give(called);
      else setAsked(called);
    },
    busy,
    dialog: asked !== null && floor !== null && (
      <SwitchDialog
        floor={floor}
        called={asked}
        busy={busy}
        onStay={() => setAsked(null)}
        onAct={() => void give(asked)}
      />
    ),
  };
}

type SwitchDialogProps = {
  floor: Floor;
  called: Called;
  busy: boolean;
  onStay: () => void;
  onAct: () => void;
};

function SwitchDialog({ floor, called, ...rest }: SwitchDialogProps) {
  const { t } = useTranslation('speaking');
  const countdown = useCountdown(floor.speech);
  return (
    <ConfirmDialog
      open
      question={t('switch.question', { next: called.name })}
      consequence={t(countdown.isOver ? 'switch.over' : 'switch.left', {
        name: addressed(floor.person),
        within: named(floor.person),
        time: formatDuration(Math.abs(countdown.seconds)),
      })}
      stayLabel={t('switch.stay')}
      actLabel={t('switch.act', { next: called.name })}
      {...rest}
    />
  );
}
