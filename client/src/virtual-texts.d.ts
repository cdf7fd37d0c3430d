// What vite/texts.ts puts together: the sentences of every refusal.
declare module 'virtual:refusal-texts';
