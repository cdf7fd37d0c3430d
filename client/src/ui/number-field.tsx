// A field for a number. In a file of its own because it brings a formatting library that text fields do not need.
import { NumberInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { dress, type FieldOf } from './field-dress';

/** A number written the Vietnamese way (1.234,5); `onChange` gives a number, or '' when empty. */
export function NumberField({
  label,
  hint,
  error,
  ...rest
}: FieldOf<ComponentProps<typeof NumberInput>>) {
  return (
    <NumberInput
      hideControls
      decimalSeparator=","
      thousandSeparator="."
      {...rest}
      {...dress({ label, hint, error })}
    />
  );
}
