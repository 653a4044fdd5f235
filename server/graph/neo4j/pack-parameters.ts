/** A Cypher text whose parameters, except those of LIMIT and SKIP, are read from one map. */
export interface Packed {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** LIMIT and SKIP must be known before the statement runs, so they stay separate parameters. */
const parameter = /(\b(?:LIMIT|SKIP)\s+)?\$([A-Za-z_]\w*)/gu;

/**
 * Neo4j plans a text again for each combination of its parameters' types and sizes: null or a list, a list of
 * one, of up to ten, of up to a hundred … (`ParameterTypeInfo` in its source). With a dozen filters that may
 * be null or a list, nearly every query would wait some hundred milliseconds for a new plan. A map has one
 * type whatever it contains, so each text needs one plan. The text must not contain a dollar sign except
 * before parameters.
 */
export function packParameters(cypher: string, parameters: Record<string, unknown>): Packed {
  const text = textOf(cypher);
  // Leave the text unchanged if a parameter is missing: the database reports that best.
  const missing = text.names.filter((name) => !(name in parameters));
  if (missing.length > 0) return { cypher, parameters };
  const outside = Object.fromEntries(text.limits.map((name) => [name, parameters[name]]));
  return { cypher: text.packed, parameters: { ...outside, all: parameters } };
}

interface PackedText {
  readonly packed: string;
  /** All parameters of the text, and those that stay outside of the map. */
  readonly names: readonly string[];
  readonly limits: readonly string[];
}

/** The cache has no limit: statements are few and constant, and the ones that tests make up are few too. */
const packedTexts = new Map<string, PackedText>();

function textOf(cypher: string): PackedText {
  const known = packedTexts.get(cypher);
  if (known) return known;
  const names = new Set<string>();
  const limits = new Set<string>();
  const packed = cypher.replaceAll(parameter, (whole, limit: string | undefined, name: string) => {
    names.add(name);
    if (limit !== undefined) limits.add(name);
    return limit === undefined ? `$all.${name}` : whole;
  });
  const text = { packed, names: [...names], limits: [...limits] };
  packedTexts.set(cypher, text);
  return text;
}
