// For what opens inside a dialog and takes Escape for itself: the dialog listens before it, and leaves alone a key from an element marked so.
export const ownEscape = { 'data-mantine-stop-propagation': true } as const;
