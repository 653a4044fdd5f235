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
  const limits = new Set<string>();
  const packed = cypher.replaceAll(parameter, (whole, limit: string | undefined, name: string) => {
    if (limit !== undefined) limits.add(name);
    // One that is missing stays as it is: the database says so.
    return limit === undefined && name in parameters ? `$all.${name}` : whole;
  });
  const outside = Object.entries(parameters).filter(([name]) => limits.has(name));
  return { cypher: packed, parameters: { ...Object.fromEntries(outside), all: parameters } };
}
