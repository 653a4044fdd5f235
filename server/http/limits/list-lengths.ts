import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLSchema,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

type Arguments = Readonly<Record<string, unknown>>;
type Lengths = Readonly<Record<string, number>>;

/** What arguments of a field say about lists further down: by the type that the field gives. */
const lengthsBelow: Readonly<Record<string, (args: Arguments) => Lengths>> = {
  MeetingNetwork: ({ first }) => ({
    "MeetingNetwork.pairs": number(first, 300),
    "MeetingNetwork.actors": number(first, 300),
  }),
  StanceNetwork: ({ first }) => ({
    "StanceNetwork.pairs": number(first, 300),
    "StanceNetwork.nodes": number(first, 300),
  }),
  StanceMatrix: ({ mostActors, mostIssues }) => ({
    "StanceMatrix.rows": number(mostActors, 30),
    "StanceMatrix.columns": number(mostIssues, 30),
    // A stance in every fourth place of a matrix.
    "StanceMatrix.cells": Math.ceil((number(mostActors, 30) * number(mostIssues, 30)) / 4),
  }),
  MeetingAgreements: ({ first }) => ({ "MeetingAgreements.meetings": number(first, 50) }),
  StanceChanges: ({ first }) => ({ "StanceChanges.changes": number(first, 50) }),
  GapList: ({ first, bridges }) => ({
    "GapList.gaps": number(first, 20),
    "Gap.bridges": number(bridges, 5),
  }),
  MeasuredNodes: ({ first }) => ({ "MeasuredNodes.nodes": number(first, 100) }),
  MeetingWindows: ({ first }) => ({ "MeetingWindow.pairs": number(first, 20) }),
  StanceWindows: ({ first }) => ({ "StanceWindow.pairs": number(first, 20) }),
};

/**
 * Lengths of lists (`Type.field`) that arguments further up decide, variables included. Where fields of a
 * query say different things, the greatest: which of them a fragment hangs on is not asked.
 */
export function listLengths(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Arguments,
): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const field = types.getFieldDef();
        const below = field && lengthsBelow[getNamedType(field.type).name];
        if (!below) return;
        const found = below(countsOf(node, variables));
        for (const [list, length] of Object.entries(found)) {
          lengths.set(list, Math.max(length, lengths.get(list) ?? 0));
        }
      },
    }),
  );
  return lengths;
}

/** The whole numbers among the arguments of a field. Others, and what is wrong with them, are not asked here. */
function countsOf(node: FieldNode, variables: Arguments): Arguments {
  return Object.fromEntries(
    (node.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : value.kind === Kind.INT
          ? Number(value.value)
          : undefined,
    ]),
  );
}

function number(value: unknown, usual: number): number {
  return typeof value === "number" && value > 0 ? value : usual;
}
