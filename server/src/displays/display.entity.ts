// A paired screen as stored. `code` is what the screen showed; it opens one session and is then cleared.
import type { PinnableScene } from '@hop/shared/displays/pinnable-scenes.js';
import {
  preparedPictureSchema,
  type PreparedPicture,
  type SceneMoment,
} from '@hop/shared/displays/prepared-scene.js';
import { Entity, Index } from 'typeorm';
import {
  BigColumn,
  FlagColumn,
  IdColumn,
  IntegerColumn,
  JsonColumn,
  TextColumn,
} from '../kernel/columns.js';

@Entity('display')
@Index('display_meeting', ['meetingId'])
@Index('display_code', ['code'])
@Index('display_screen', ['screen'])
export class DisplayRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() name!: string;
  @TextColumn({ nullable: true }) siteId!: string | null;
  @TextColumn({ nullable: true }) code!: string | null;
  /** Keyed hash of the secret of the screen that took its session; opens another only to that very screen, when the reply was lost. */
  @TextColumn({ nullable: true }) screen!: string | null;
  @BigColumn() pairedAt!: number;
  /** Named in advance; no code has been typed for it so far. */
  @FlagColumn({ default: false }) unpaired!: boolean;
  @TextColumn({ nullable: true }) pinnedScene!: PinnableScene | null;
  @BigColumn({ nullable: true }) pinnedAt!: number | null;
}

/** Its id is made of the meeting, the moment and the display, so there is one of each. Outlives a removed item, which may come back. */
@Entity('prepared_scene')
@Index('prepared_scene_meeting', ['meetingId'])
export class PreparedSceneRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @TextColumn() meetingId!: string;
  @TextColumn() moment!: SceneMoment;
  @TextColumn({ nullable: true }) agendaItemId!: string | null;
  @TextColumn({ nullable: true }) displayId!: string | null;
  @JsonColumn(preparedPictureSchema) picture!: PreparedPicture;
}

/** A code that an unpaired screen shows at this moment; its id is the code. Nobody's data, and cleared away after a minute. */
@Entity('screen_code')
export class ScreenCodeRow {
  @IdColumn() id!: string;
  @IntegerColumn() version!: number;
  @BigColumn() shownSince!: number;
  @BigColumn() shownAt!: number;
}
