// What every field shares: label above, then the control, then a hint or, in its place, the error. Not a component.
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

export type FieldWords = {
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

/** The Mantine props that give a field our words and our look. */
export function dress({ label, hint, error }: FieldWords) {
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

/** Props of a field: our words, and what its Mantine control takes beside them. */
export type FieldOf<P> = FieldWords &
  Omit<P, 'label' | 'description' | 'error' | 'classNames' | 'size' | 'inputWrapperOrder'>;
