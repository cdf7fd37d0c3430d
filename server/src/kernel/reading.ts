// What a read transaction gives to those who may only ask: live reads through it and never opens the database itself.
import type { EntityManager } from 'typeorm';

export type Reading = EntityManager;
