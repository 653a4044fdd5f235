/**
 * Compares texts by code point, as both databases do. JavaScript's `<` compares UTF-16 units, which puts
 * characters beyond U+FFFF (surrogates, U+D800 to U+DFFF) before U+E000 to U+FFFF. Neo4j does the same in
 * ORDER BY on computed texts, but not in `<`; folded texts contain none of those characters except twelve
 * rare ideographs (U+FA0E to U+FA29), so lists are not affected.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const unitA = a.charCodeAt(index);
    const unitB = b.charCodeAt(index);
    if (unitA !== unitB) return inCodePointOrder(unitA) - inCodePointOrder(unitB);
  }
  return a.length - b.length;
}

/** Moves surrogates after all other units. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
