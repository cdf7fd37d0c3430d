// Fields: label above, hint or error below, 48 high. The error says what to do. Four kinds, one look; for picking one of
// a few shown side by side use Segmented, for yes and no use Check or Switch.
import { NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

type Words = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do about it; replaces the hint. */
  error?: ReactNode;
};

const classNames = {
  root: styles.root,
  label: styles.label,
  input: styles.input,
  description: styles.hint,
  error: styles.error,
  required: styles.required,
};

function dress({ label, hint, error }: Words) {
  const bad = error !== undefined && error !== null && error !== false && error !== '';
  return {
    label,
    description: bad ? undefined : hint,
    error: bad && (
      <>
        <Icon of={CircleAlert} size="s" />
        <span>{error}</span>
      </>
    ),
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
      'label' | 'input' | 'description' | 'error'
    )[],
    classNames,
  };
}

type Kind<P> = Words &
  Omit<P, 'label' | 'description' | 'error' | 'classNames' | 'size' | 'inputWrapperOrder'>;

/** One line of text. */
export function TextField({ label, hint, error, ...rest }: Kind<ComponentProps<typeof TextInput>>) {
  return <TextInput {...rest} {...dress({ label, hint, error })} />;
}

/** Several lines of text, growing from `minRows`. */
export function TextAreaField({
  label,
  hint,
  error,
  ...rest
}: Kind<ComponentProps<typeof Textarea>>) {
  return <Textarea minRows={3} autosize {...rest} {...dress({ label, hint, error })} />;
}

/** One of a list, with the device's own picker, which every official knows. */
export function SelectField({
  label,
  hint,
  error,
  ...rest
}: Kind<ComponentProps<typeof NativeSelect>>) {
  return <NativeSelect {...rest} {...dress({ label, hint, error })} />;
}

/** A number written the Vietnamese way (1.234,5); `onChange` gives a number, or '' when empty. */
export function NumberField({
  label,
  hint,
  error,
  ...rest
}: Kind<ComponentProps<typeof NumberInput>>) {
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
