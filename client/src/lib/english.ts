// All English texts in one file, fetched when somebody asks for them.
import { byNamespace, type Catalogue } from './catalogue-files';

export const english = byNamespace(
  import.meta.glob<Catalogue>(
    [
      '../features/*/messages.en.json',
      '../ui/messages.en.json',
      '../app/messages.en.json',
      '../app/*/messages.en.json',
      '../live/messages.en.json',
    ],
    { eager: true, import: 'default' },
  ),
);
