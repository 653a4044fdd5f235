import { type ASTNode, BREAK, type GraphQLError, Kind, parse, visit } from "graphql";

/**
 * The argument that a validation error is about: `filter.kinds[0]` for a literal value in the query,
 * `$filter.kinds[0]` for one in a variable. Undefined when it is about no argument.
 */
export function argumentPath(error: GraphQLError): string | undefined {
  return variablePath(error.message) ?? literalPath(error);
}

/** graphql-js gives the path within a variable only in its message. */
function variablePath(message: string): string | undefined {
  const [, name] =
    /^Variable "\$(\w+)" (?:got invalid value|of required type|of non-null type)/.exec(message) ??
    [];
  if (name === undefined) return undefined;
  const [, inside] = / at "([\w.[\]]+)"; /.exec(message) ?? [];
  return `$${inside ?? name}`;
}

function literalPath(error: GraphQLError): string | undefined {
  const loc = error.nodes?.[0]?.loc;
  if (!loc) return undefined;
  const document = parse(loc.source.body);
  let found: string | undefined;
  visit(document, {
    enter(node, _key, _parent, keys) {
      if (node.loc?.start !== loc.start || node.loc.end !== loc.end) return undefined;
      found = namesAlong(document, keys);
      return found === undefined ? undefined : BREAK;
    },
  });
  return found;
}

/**
 * Follows the keys from the document to the value; arguments, fields and list indices along the way make the
 * path.
 */
function namesAlong(root: ASTNode, keys: readonly (string | number)[]): string | undefined {
  let names: string | undefined;
  let at: unknown = root;
  for (const [place, key] of keys.entries()) {
    at = Reflect.get(Object(at), key);
    const { kind, name } = at as Partial<ASTNode> & { name?: { value: string } };
    if (kind === Kind.ARGUMENT) names = name?.value;
    else if (kind === Kind.OBJECT_FIELD) names += `.${name?.value}`;
    else if (keys[place - 1] === "values") names += `[${key}]`;
  }
  return names;
}
