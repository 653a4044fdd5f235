import { listLimits, type Limits } from "../../settings/limits.ts";

/** Path of the page with this server's limits. */
export const limitsAt = "/limits";

const style = `
  body { font: 15px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1d2530; background: #fff; }
  table { border-collapse: collapse; width: 100%; }
  th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid #d9dee5; }
  td.number { text-align: right; white-space: nowrap; }
  code { font-size: 0.9em; }
  @media (prefers-color-scheme: dark) { body { color: #dfe4ea; background: #14181d; } th, td { border-color: #333b45; } a { color: #7db3ff; } }
`;

/** A readable page of the limits of one request, one client and the whole server. */
export function limitsPage(limits: Limits, { graphiql }: { readonly graphiql: boolean }): string {
  const rows = listLimits.map(
    ({ name, unit, description, variable }) => `
      <tr>
        <td><code>${name}</code></td>
        <td class="number">${limits[name].toLocaleString("en")} ${unit}</td>
        <td>${withCode(description)}</td>
        <td>${variable === undefined ? "" : `<code>${variable}</code>`}</td>
      </tr>`,
  );
  const ask =
    "query Limits { rateLimit { limit cost remaining resetAt } limits { name value unit } }";
  const link = graphiql
    ? `<p><a href="/graphql?query=${encodeURIComponent(ask)}">Ask for them in GraphiQL</a>, with what you have left of this minute.</p>`
    : "";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Parley: limits</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
  </head>
  <body>
    <h1>Limits</h1>
    <p>
      What one request, one client and all of them together may ask for is bounded, so that no request stops the
      server and no client starves another. Every refusal has a code (<code>extensions.code</code>) and says what to
      do. <code>extensions.cost</code> of each answer says how many objects it might have given, as estimated before
      it ran; the headers <code>RateLimit-Limit</code>, <code>RateLimit-Remaining</code> and
      <code>RateLimit-Reset</code> say what is left of the minute.
    </p>
    ${link}
    <table>
      <thead><tr><th>Limit</th><th>On this server</th><th>What it bounds</th><th>Set by</th></tr></thead>
      <tbody>${rows.join("")}
      </tbody>
    </table>
  </body>
</html>
`;
}

/** Descriptions contain code in backticks, and no other characters special to HTML. */
function withCode(description: string): string {
  return description.replaceAll(/`([^`]+)`/gu, "<code>$1</code>");
}
