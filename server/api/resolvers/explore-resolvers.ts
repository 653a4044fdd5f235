import { neighbourhood } from "../../store/explore/neighbourhood.ts";
import { paths } from "../../store/explore/paths.ts";
import { search } from "../../store/explore/search/search.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { findAnyNode, getNode } from "../any-node.ts";
import { countArgument, distinctArgument, listArgument, textArgument } from "../bad-input.ts";
import { knownWords } from "../known-words.ts";

/** The default kinds for search and paths. */
const shownKinds = ["ACTOR", "MEETING", "ISSUE", "DOCUMENT"] as const;

export const exploreResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { load }) => findAnyNode(load, id),
    nodes: (_, { ids }, { load }) =>
      Promise.all(distinctArgument("ids", ids).map((id) => findAnyNode(load, id))),
    search: (_, { text, kinds, first, after }, { reader }) =>
      search(reader, {
        text: textArgument("text", text),
        kinds: kinds ?? shownKinds,
        first: countArgument("first", first, 20, 100),
        after,
      }),
    neighbourhood: async (_, { ids, kinds, first, sources, documents }, context) => {
      const known = {
        ...(sources && { sources: listArgument("sources", sources) }),
        ...(documents && { documents: listArgument("documents", documents) }),
      };
      await knownWords(known, context, { at: "" });
      return neighbourhood(context.reader, {
        ids: listArgument("ids", ids),
        kinds: kinds ?? shownKinds,
        first: countArgument("first", first, 50, 100),
        ...known,
      });
    },
    paths: (_, { from, to, through, maxLength, first }, { reader }) =>
      paths(reader, {
        from,
        to,
        through: through ?? shownKinds,
        maxLength: countArgument("maxLength", maxLength, 4, 6),
        first: countArgument("first", first, 10, 100),
      }),
  },
  SearchHit: { node: (hit, _, { load }) => getNode(load, hit) },
  Neighbourhood: {
    nodes: ({ nodes }, _, { load }) => nodes.map((key) => getNode(load, key)),
  },
  Path: {
    length: ({ ties }) => ties.length,
    nodes: ({ nodes }, _, { load }) => nodes.map((key) => getNode(load, key)),
  },
};
