// The door of this folder for places.
export { ConsultationList } from './consultation-list';
export { ConsultationPanel } from './consultation-panel';
export { MyConsultations } from './my-consultations';
export { PrepareConsultationDialog } from './prepare-consultation-dialog';
