import {
  type ArgumentNode,
  type ASTNode,
  type FieldNode,
  Kind,
  type NameNode,
  type ObjectFieldNode,
  parse,
  print,
  type ValueNode,
  visit,
} from "graphql";

/** An enum value in a query, which is written without quotes. */
export class EnumValue {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export type GraphqlInput =
  | string
  | number
  | boolean
  | null
  | undefined
  | EnumValue
  | readonly GraphqlInput[]
  | GraphqlFields;

type GraphqlFields = { readonly [name: string]: GraphqlInput };

/**
 * A query as text that can be run as it is: the arguments of fields, given by their paths (`actors.nodes`),
 * are written into it. Arguments and fields that are undefined are left out.
 *
 * @param says a sentence on what the query asks, put above it as a comment
 */
export function queryText(
  says: string,
  query: string,
  given: Readonly<Record<string, GraphqlFields>>,
): string {
  const document = visit(parse(query), {
    Field: (field, _key, _parent, _path, ancestors) => {
      const above = ancestors.flatMap((node) => ("kind" in node && isField(node) ? node : []));
      const own = given[[...above, field].map(({ name }) => name.value).join(".")];
      if (own === undefined) return undefined;
      return { ...field, arguments: [...(field.arguments ?? []), ...toArguments(own)] };
    },
  });
  return `# ${says}\n${print(document)}\n`;
}

function toArguments(fields: GraphqlFields): ArgumentNode[] {
  return present(fields).map(([name, value]) => {
    return { kind: Kind.ARGUMENT, name: toName(name), value: toValueNode(value) };
  });
}

function toValueNode(value: GraphqlInput): ValueNode {
  if (value === null || value === undefined) return { kind: Kind.NULL };
  if (value instanceof EnumValue) return { kind: Kind.ENUM, value: value.name };
  if (typeof value === "string") return { kind: Kind.STRING, value };
  if (typeof value === "boolean") return { kind: Kind.BOOLEAN, value };
  if (typeof value === "number") {
    return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  }
  if (isList(value)) return { kind: Kind.LIST, values: value.map(toValueNode) };
  const fields = present(value).map(([name, field]): ObjectFieldNode => {
    return { kind: Kind.OBJECT_FIELD, name: toName(name), value: toValueNode(field) };
  });
  return { kind: Kind.OBJECT, fields };
}

function present(fields: GraphqlFields): [string, GraphqlInput][] {
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

function toName(value: string): NameNode {
  return { kind: Kind.NAME, value };
}

function isField(node: ASTNode): node is FieldNode {
  return node.kind === Kind.FIELD;
}

function isList(value: object): value is readonly GraphqlInput[] {
  return Array.isArray(value);
}

/** Arguments whose values are free text; elsewhere a word in capitals is an enum value. */
const ownWords = [
  "ids",
  "actors",
  "among",
  "with",
  "issues",
  "areas",
  "datasets",
  "sources",
  "documents",
  "sides",
];

/** Variables as they are written in a query: enum values without quotes, and unset ones left out. */
export function asText(variables: object): { [name: string]: GraphqlInput } {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]: [string, unknown]) => [
      name,
      ownWords.includes(name) ? (value as GraphqlInput) : toInput(value),
    ]),
  );
}

function toInput(value: unknown): GraphqlInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return /^[A-Z][A-Z_]*$/.test(value) ? new EnumValue(value) : value;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return Array.isArray(value) ? value.map(toInput) : asText(value);
}
