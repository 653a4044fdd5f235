/** A value that stands for itself in a query: an enum value is no string there. */
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
  | { readonly [name: string]: GraphqlInput };

/** A value as GraphQL writes it (https://spec.graphql.org/October2021/#sec-Input-Values). Undefined fields are left out. */
export function graphqlText(value: GraphqlInput): string {
  if (value instanceof EnumValue) return value.name;
  if (value === null || value === undefined) return "null";
  if (typeof value !== "object") return JSON.stringify(value);
  if (isList(value)) return `[${value.map(graphqlText).join(", ")}]`;
  return `{ ${argumentsText(value)} }`.replace("{  }", "{}");
}

/** Arguments or the fields of an input object, without the brackets: `first: 20, kinds: [ACTOR]`. */
export function argumentsText(fields: { readonly [name: string]: GraphqlInput }): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${graphqlText(value)}`)
    .join(", ");
}

function isList(value: object): value is readonly GraphqlInput[] {
  return Array.isArray(value);
}
