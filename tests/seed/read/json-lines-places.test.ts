import { describe, expect, it } from "vitest";
import { offsetsIn } from "../../../seed/read/read-json-lines.ts";

/** What stands from the place of a value on. */
function textFrom(text: string, path: (string | number)[], of: "value" | "name" = "value"): string {
  return text.slice(offsetsIn(text, JSON.parse(text))(path, of));
}

describe("the place of a value in a line of JSON", () => {
  it("is found by its name, wherever the name stands once", () => {
    expect(textFrom('{ "kind":"x", "id" :  "a" }', ["id"])).toBe('"a" }');
    expect(textFrom('{"positions":{"id":"a"}}', ["positions", "id"])).toBe('"a"}}');
  });

  it("is that of the member, not of a text or a deeper member of the same name", () => {
    expect(textFrom('{"x":"id","id":"a"}', ["id"])).toBe('"a"}');
    expect(textFrom('{"by":[{"id":"b"}],"id":"a"}', ["id"])).toBe('"a"}');
    expect(textFrom('{"id":"a","id":"b"}', ["id"])).toBe('"b"}');
    expect(textFrom('{"title":"no \\"id\\": here","id":"a"}', ["id"])).toBe('"a"}');
    expect(textFrom('{"by":[{"id":"b"},{"id":"c"}]}', ["by", 1, "id"])).toBe('"c"}]}');
  });

  it("is that of the part around it where the value is missing, and of the name where asked", () => {
    expect(textFrom('{"by":[{"id":"b"}]}', ["id"])).toBe('{"by":[{"id":"b"}]}');
    expect(textFrom('{"x":"id"}', ["id"])).toBe('{"x":"id"}');
    expect(textFrom('{"id":"a"}', ["id"], "name")).toBe('"id":"a"}');
  });
});
