// What places show of arrivals.
export { ArrivalCodeOnDisplay } from './arrival-code';
export { DigitsForm } from './digits-form';
export { EnterDigits } from './enter-digits';
export { Reception } from './reception';
export { ShowCode } from './show-code';
export { exchangeScan, forgetTicket, keptTicket, scannedIn, type KeptTicket } from './ticket';
