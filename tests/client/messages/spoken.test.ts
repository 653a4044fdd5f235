import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { en } from "../../../client/messages/en.ts";
import { literalTexts } from "./literal-texts.ts";

const client = join(import.meta.dirname, "../../../client");

const files = readdirSync(client, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter(
    (name) =>
      /\.tsx?$/.test(name) && !/^messages\/(en|uk|__generated__)\/|^api\/__generated__/.test(name),
  );

const read = (name: string) => readFileSync(join(client, name), "utf8");

describe("the texts of the screen", () => {
  it("are all said somewhere", () => {
    const said = new Set<string>();
    const patterns: RegExp[] = [];
    for (const name of files) {
      const text = read(name);
      for (const [, quoted = ""] of text.matchAll(/"([^"\n]+)"/g)) said.add(quoted);
      // Ids built from a template, as `rail.${view}` or `${what}-in`. Other templates contain other
      // characters.
      for (const [, template = ""] of text.matchAll(/`((?:[\w.-]|\$\{[^{}`]*\})+)`/g)) {
        const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\."));
        if (/[a-z]/.test(parts.join(""))) patterns.push(new RegExp(`^${parts.join("[\\w.-]+")}$`));
      }
    }
    const unsaid = Object.keys(en).filter(
      (id) => !said.has(id) && !patterns.some((pattern) => pattern.test(id)),
    );
    expect(unsaid).toEqual([]);
  });

  it("are not in markup: text, labels, tips and titles are messages", () => {
    const found = files
      .filter((name) => name.endsWith(".tsx"))
      .flatMap((name) =>
        literalTexts(parseAst(read(name), { lang: "tsx" })).map((text) => `${name}: ${text}`),
      );
    // Names that are the same in every language, and the seed command.
    const names =
      /: (Parley|GraphQL|CSV|E|⌘K|Ctrl K|\([EHP]\)|npm run seed -- seed\/datasets\/ukraine-talks)$/;
    expect(found.filter((one) => !names.test(one))).toEqual([]);
  });

  it("are found where markup has words of its own", () => {
    const planted = `
      const a = <p title="A title" className="quiet">Some words {n > 1 ? "more" : t("x")}</p>;
      const b = <Section label={\`\${n} sessions\`} kind="plain">{name} · 3</Section>;
    `;
    expect(literalTexts(parseAst(planted, { lang: "tsx" }))).toEqual([
      "A title",
      "Some words",
      "more",
      "sessions",
    ]);
  });
});
