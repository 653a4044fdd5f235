import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { savedViews } from "../../../client/url/saved-views.ts";
import { patient } from "../support/made-up-states.ts";
import { renderApp } from "../support/render-app.tsx";

let app: ReturnType<typeof renderApp>;

/** The menu in the header, which a narrow screen shows in place of the other buttons. */
const more = () => document.querySelector<HTMLElement>(".header-more")!;
const choose = async (name: string) =>
  app.user.click(await screen.findByRole("menuitem", { name }, patient));

describe("the menu of a narrow screen", () => {
  beforeEach(() => {
    vi.stubGlobal("fetch", () => new Promise(() => {}));
    app = renderApp("?view=table");
  });
  afterEach(() => {
    app.close();
    for (const { name } of savedViews.store.getState().list) savedViews.forget(name);
    vi.unstubAllGlobals();
  });

  it("has the formats to export, and the way back, which has the focus", async () => {
    await app.user.click(more());
    await choose("Export");
    const back = await screen.findByRole("menuitem", { name: "Back" }, patient);
    expect(document.activeElement).toBe(back);
    screen.getByRole("menuitem", { name: /^JSON/ });
    await app.user.click(back);
    const entry = await screen.findByRole("menuitem", { name: "Export" }, patient);
    expect(document.activeElement).toBe(entry);
  });

  it("saves views under a name, and stays open", async () => {
    await app.user.click(more());
    await choose("Views");
    await app.user.type(
      await screen.findByRole("textbox", { name: "Name of this view" }, patient),
      "Mine",
    );
    await app.user.click(screen.getByRole("button", { name: "Save" }));
    const { list } = savedViews.store.getState();
    expect(list.map(({ name, search }) => [name, search])).toEqual([["Mine", "?view=table"]]);
    await screen.findByRole("menuitem", { name: "Mine" }, patient);
  });
});
