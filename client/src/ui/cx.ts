// Joins class names and leaves out what is off. Not a style engine.
export function cx(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
