// The door of this folder for places.
export { AddPerson } from './add-person';
export { ImportPeople } from './import/import-people';
export { useImporting } from './import/kept-import';
export type { Written } from './import/use-import';
export { PeopleFiles } from './people-files';
export { PeopleList } from './people-list';
export { UnitList } from './unit-list';
