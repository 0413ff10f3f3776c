/** Something that may stand in a field. */
export interface Offer {
  readonly value: string;
  /** Where it comes from; may be empty. */
  readonly detail: string;
  /** Said where nobody checked it; else empty. */
  readonly mark?: string;
  /** More under which it is found, without accents and capitals. */
  readonly search?: string;
}

/** Without accents and capitals. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim();
}

/** The offers in which all typed words occur; those first that begin with the first of them. */
export function fitting(offers: readonly Offer[], typed: string): readonly Offer[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return offers;
  }
  const found = offers
    .map((offer) => ({ offer, text: `${folded(offer.value)} ${folded(offer.detail)} ${offer.search ?? ''}` }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const begins = found.filter(({ text }) => text.startsWith(words[0]));
  return [...begins, ...found.filter(({ text }) => !text.startsWith(words[0]))].map(({ offer }) => offer);
}
