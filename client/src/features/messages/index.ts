// The door of this folder for desks and displays. The delegate's room names its parts one by one.
export { ComposeForm } from './compose-form';
export { MessageBoard } from './message-board';
export { OpenRequests } from './open-requests';
export { SentList } from './sent-list';
export { StaffChannel } from './staff-channel';
export { StaffMessagesButton } from './staff-messages-button';
