// What is wrong with the fields of the first set-up before anything is sent, by the contract's own rules for accounts.
import { passwordSchema, usernameSchema } from '@hop/shared/office/office-commands.js';

type Values = Readonly<Record<'code' | 'name' | 'username' | 'password', string>>;
export type SetupFaults = Partial<Record<keyof Values, true>>;

export function faultsOf(values: Values): SetupFaults {
  const fine: Record<keyof Values, boolean> = {
    code: values.code.trim() !== '',
    name: values.name.trim() !== '',
    username: usernameSchema.safeParse(values.username).success,
    password: passwordSchema.safeParse(values.password).success,
  };
  const wrong = Object.entries(fine).filter(([, isFine]) => !isFine);
  return Object.fromEntries(wrong.map(([key]) => [key, true]));
}
