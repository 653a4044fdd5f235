/** `npm run check:graphql`: prints what lint-graphql.ts finds. */
import { graphqlLint, lintGraphql } from "./lint-graphql.ts";

const results = await lintGraphql();
const faulty = results.filter(({ messages }) => messages.length > 0);
if (faulty.length > 0) {
  const formatter = await graphqlLint.loadFormatter("stylish");
  console.error(await formatter.format(results));
  process.exitCode = 1;
} else console.error(`${results.length} files of GraphQL keep to the rules of graphql-eslint.`);
