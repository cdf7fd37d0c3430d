// The two languages people read: Vietnamese by default and complete, English second.

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];
