// All migrations, oldest first. A new one is added at the end and never changed afterwards.
import { Initial1760000000000 } from './1760000000000-initial.js';

export const migrations = [Initial1760000000000];
