// Fields for text: 48 high, the error says what to do. Numbers: number-field.tsx (it brings more code). For one of a few
// shown side by side use Segmented, for yes and no Check or Switch.
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { dress, type FieldOf } from './field-dress';

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  ...rest
}: FieldOf<ComponentProps<typeof TextInput>>) {
  return <TextInput {...rest} {...dress({ label, hint, error })} />;
}

/** Several lines of text, growing from `minRows`. */
export function TextAreaField({
  label,
  hint,
  error,
  ...rest
}: FieldOf<ComponentProps<typeof Textarea>>) {
  return <Textarea minRows={3} autosize {...rest} {...dress({ label, hint, error })} />;
}

/** One of a list, with the device's own picker, which every official knows. */
export function SelectField({
  label,
  hint,
  error,
  ...rest
}: FieldOf<ComponentProps<typeof NativeSelect>>) {
  return <NativeSelect {...rest} {...dress({ label, hint, error })} />;
}
