import {
  type DocumentNode,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of one `@listSize`; described in schema/cost.graphql. */
interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly factor: number;
  readonly multiply: boolean;
  readonly atMost?: readonly string[];
  readonly pairsAmong?: string;
}

type Field = GraphQLField<unknown, unknown>;

/** All `@listSize` directives of a field. */
function listSizesOf(schema: GraphQLSchema, field: Field): readonly ListSize[] {
  const directive = schema.getDirective("listSize");
  const nodes = field.astNode?.directives?.filter(({ name }) => name.value === "listSize") ?? [];
  if (!directive) return [];
  // graphql-js only reads the first of a repeated directive, so each is read separately.
  return nodes.map(
    (node) => getDirectiveValues(directive, { directives: [node] }) as unknown as ListSize,
  );
}

/**
 * The largest length of a list, or number of items on a page: as arguments of enclosing fields say, as its
 * own arguments say, or as assumed; 1 for a field that is not a list.
 */
export function sizeOf(
  schema: GraphQLSchema,
  { parent, field, args }: { parent: string; field: Field; args: Arguments },
  below: ReadonlyMap<string, number>,
): number {
  const told = below.get(`${parent}.${field.name}`);
  if (told !== undefined) return told;
  const own = listSizesOf(schema, field).find((size) => sizesItself(size, field));
  return (own && sizeFor(own, field, args)) ?? 1;
}

/**
 * Whether the size is about the field itself: a list, or a connection, whose edges and nodes are counted at
 * the field.
 */
function sizesItself({ sizedFields }: ListSize, field: Field): boolean {
  return !sizedFields || getNamedType(field.type).name.endsWith("Connection");
}

/** The length given by arguments; undefined if no argument gives one and none is assumed. */
function sizeFor(size: ListSize, field: Field, args: Arguments): number | undefined {
  const counts = (size.slicingArguments ?? []).flatMap((name) => countOf(field, name, args) ?? []);
  const asked =
    counts.length === 0
      ? size.assumedSize
      : size.multiply
        ? counts.reduce((product, count) => product * count, 1)
        : Math.max(...counts);
  if (asked === undefined) return undefined;
  const among = size.pairsAmong === undefined ? undefined : lengthAt(args, size.pairsAmong);
  const bounds = [
    among === undefined ? Infinity : (among * (among - 1)) / 2,
    ...(size.atMost ?? []).map((path) => lengthAt(args, path) ?? Infinity),
  ];
  return Math.min(asked * size.factor, ...bounds);
}

function countOf(field: Field, name: string, args: Arguments): number | undefined {
  const given = args[name] ?? field.args.find((each) => each.name === name)?.defaultValue;
  if (Array.isArray(given)) return given.length;
  return typeof given === "number" ? Math.max(0, given) : undefined;
}

function lengthAt(args: Arguments, path: string): number | undefined {
  let value: unknown = args;
  for (const key of path.split(".")) value = Reflect.get(Object(value), key);
  return Array.isArray(value) ? value.length : undefined;
}

/**
 * Sizes of lists (`Type.field`) that arguments of enclosing fields decide, with variables. If several fields
 * of a query give different sizes, the largest is used, without checking which of them a fragment belongs to.
 */
export function sizesBelow(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Arguments,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        if (!field) return;
        const here = new Map<string, number>();
        for (const size of listSizesOf(schema, field)) {
          if (sizesItself(size, field)) continue;
          const length =
            sizeFor(size, field, getArgumentValues(field, node, { ...variables })) ?? 0;
          for (const path of size.sizedFields ?? []) {
            const list = listAt(getNamedType(field.type), path);
            here.set(list, (here.get(list) ?? 0) + length);
          }
        }
        for (const [list, length] of here) {
          sizes.set(list, Math.max(length, sizes.get(list) ?? 0));
        }
      },
    }),
  );
  return sizes;
}

/** `Type.field` for a path of fields from a type. */
function listAt(from: GraphQLNamedType, path: string): string {
  const names = path.split(".");
  let type = from;
  for (const name of names.slice(0, -1)) {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (field) type = getNamedType(field.type);
  }
  return `${type.name}.${names.at(-1)}`;
}
