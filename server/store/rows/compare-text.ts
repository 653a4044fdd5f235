/**
 * The order of texts in both databases: by code point. JavaScript's `<` compares UTF-16 units, which puts what
 * lies beyond U+FFFF (written as surrogates, U+D800 to U+DFFF) before U+E000 to U+FFFF. Neo4j does so too in
 * ORDER BY where a text was computed, but not in `<`; folded texts hold none of those letters, bar twelve rare
 * ideographs (U+FA0E to U+FA29), so that lists are safe from it.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place++) {
    const unitA = a.charCodeAt(place);
    const unitB = b.charCodeAt(place);
    if (unitA !== unitB) return inCodePointOrder(unitA) - inCodePointOrder(unitB);
  }
  return a.length - b.length;
}

/** Moves surrogates behind all other units. */
function inCodePointOrder(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
