// The door of this folder for places.
export { AddPerson } from './add-person';
export { PeopleList } from './people-list';
export { UnitList } from './unit-list';
