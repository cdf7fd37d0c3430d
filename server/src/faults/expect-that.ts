// What a fault run must find true; anything else ends it with a sentence.
export function expectThat(fact: boolean, otherwise: string): asserts fact {
  if (!fact) throw new Error(otherwise);
}
