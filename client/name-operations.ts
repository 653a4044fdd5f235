import { type Plugin } from "vite";

const call = /graphql\(\s*\/\* GraphQL \*\/\s*`\s*query (\w+)[^`]*`,?\s*\)/g;
const imported = /import \{ graphql \} from "(.*)\/gql\.ts";/;

/**
 * Replaces each operation's text in client/api/operations by the name of its generated document. The
 * generated `graphql()` would find it by its text, for which the page would carry every text three times.
 */
export function nameOperations(): Plugin {
  return {
    name: "name-operations",
    enforce: "pre",
    transform: {
      filter: { id: /client\/api\/operations\/[^/]+\.ts$/ },
      handler(code) {
        const names: string[] = [];
        const named = code.replaceAll(call, (_, name: string) => {
          names.push(`${name}Document`);
          return `${name}Document`;
        });
        if (/\bgraphql\(/.test(named)) this.error("an operation is not written as the others are");
        return {
          code: named.replace(imported, `import { ${names.join(", ")} } from "$1/graphql.ts";`),
          map: null,
        };
      },
    },
  };
}
