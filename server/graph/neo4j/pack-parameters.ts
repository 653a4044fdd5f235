/** A text whose parameters, but for those of LIMIT and SKIP, stand in one map. */
export interface Packed {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

/** LIMIT and SKIP have to be known before the statement runs. */
const parameter = /(\b(?:LIMIT|SKIP)\s+)?\$([A-Za-z_]\w*)/gu;

/**
 * Neo4j plans a text anew for each combination of its parameters' types and sizes: null or a list, a list of one,
 * of up to ten, of up to a hundred … (`ParameterTypeInfo` in its source). With a dozen filters that are null or
 * a list, nearly every question would be a new one and wait some hundred milliseconds for its plan. A map is a
 * map whatever is in it: one plan for each text. The text must have no dollar sign but before parameters.
 */
export function packParameters(cypher: string, parameters: Record<string, unknown>): Packed {
  const text = textOf(cypher);
  // One that is missing stays as it is: the database says so.
  const missing = text.names.filter((name) => !(name in parameters));
  if (missing.length > 0) return { cypher, parameters };
  const outside = Object.fromEntries(text.limits.map((name) => [name, parameters[name]]));
  return { cypher: text.packed, parameters: { ...outside, all: parameters } };
}

interface PackedText {
  readonly packed: string;
  /** Of all its parameters, and of those that stay outside of the map. */
  readonly names: readonly string[];
  readonly limits: readonly string[];
}

/** Statements are few and constant; what tests make up is few as well. */
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
