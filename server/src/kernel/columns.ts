// The few column types that mean the same on SQLite and PostgreSQL. Entities use these and nothing else.
import { Column, PrimaryColumn } from 'typeorm';
import type { z } from 'zod';

interface Options {
  nullable?: boolean;
}

export const IdColumn = (): PropertyDecorator => PrimaryColumn({ type: 'text' });
export const TextColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'text', nullable: options.nullable ?? false });
export const IntegerColumn = (options: Options = {}): PropertyDecorator =>
  Column({ type: 'integer', nullable: options.nullable ?? false });
/** `default`: of a column that came later, for the rows of before. */
export const FlagColumn = (options: Options & { default?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'boolean', nullable: false, ...options });

/** PostgreSQL gives bigint back as a string; instants and journal numbers are safe integers here. */
const bigintAsNumber = {
  to: (value: number | null): number | null => value,
  from: (value: string | number | null): number | null => (value === null ? null : Number(value)),
};

/** Epoch milliseconds, byte counts and sequence numbers. */
export const BigColumn = (options: Options & { primary?: boolean } = {}): PropertyDecorator =>
  Column({
    type: 'bigint',
    nullable: options.nullable ?? false,
    primary: options.primary ?? false,
    transformer: bigintAsNumber,
  });

/** JSON as text on both engines, parsed by its schema when read: a row that does not fit is a bug that shows at once. */
export const JsonColumn = (schema: z.ZodType, options: Options = {}): PropertyDecorator =>
  Column({
    type: 'text',
    nullable: options.nullable ?? false,
    transformer: {
      to: (value: unknown): string | null =>
        value === null || value === undefined ? null : JSON.stringify(value),
      from: (value: string | null): unknown =>
        value === null ? null : schema.parse(JSON.parse(value)),
    },
  });
