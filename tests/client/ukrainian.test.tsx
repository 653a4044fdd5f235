import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { chooseLanguage, speak, usualLanguage } from "../../client/language/reader-language.ts";
import { en } from "../../client/messages/en.ts";
import { recordedFetch } from "./support/recorded-fetch.ts";
import { renderApp } from "./support/render-app.tsx";

let app: ReturnType<typeof renderApp>;
const patient = { timeout: 25_000 };

/** All English texts without values, except short single words, which may be names in the data. */
const english = new Set(
  Object.values(en).filter(
    (text: unknown): text is (typeof en)[keyof typeof en] =>
      typeof text === "string" && /[a-z]{3}/i.test(text),
  ) as string[],
);
for (const name of ["PageRank", "{text}"]) english.delete(name);

/** Texts and labels on the page that are in English. */
function leftInEnglish(): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? "");
  for (const element of document.body.querySelectorAll("*")) {
    for (const name of ["aria-label", "title", "placeholder", "aria-valuetext"]) {
      texts.push(element.getAttribute(name) ?? "");
    }
  }
  return texts.map((text) => text.trim()).filter((text) => english.has(text));
}

/** Waits until no request is running. */
async function settled(): Promise<void> {
  await waitFor(
    () => expect(screen.queryAllByRole("status", { name: "Завантаження" })).toEqual([]),
    patient,
  );
}

describe("the explorer in Ukrainian", () => {
  beforeEach(async () => {
    vi.stubGlobal("fetch", recordedFetch("ukrainian"));
    await speak("uk");
  });
  afterEach(async () => {
    app.close();
    localStorage.clear();
    await speak("en");
  });

  it.each([
    "?view=table",
    "?view=table&selected=m-2025-12-20-miami-dmitriev",
    "?view=table&tie=trump%3Esecurity-guarantees-us",
    "?view=table&selected=russian-capability",
    "?view=table&tie=dmitriev%2Bwitkoff",
    "?view=table&selected=european-nsas",
  ])("leaves nothing in English at %s", async (address) => {
    app = renderApp(address);
    await screen.findByText("жодної спільної сесії, Ukraine та Russia.", {}, patient);
    await settled();
    expect(leftInEnglish()).toEqual([]);
    expect(document.documentElement.lang).toBe("uk");
  });

  it("is chosen in the menu by keyboard, kept, and left again", async () => {
    await speak("en");
    app = renderApp("?view=table");
    const menu = await screen.findByRole("button", { name: /Language: English/ }, patient);
    menu.focus();
    await app.user.keyboard("{Enter}");
    // Menus are positioned by layout: without one it stays invisible, with its names.
    const item = (name: string) => screen.getByText(name).closest('[role="menuitemradio"]');
    await screen.findByText("Українська", {}, patient);
    expect(item("English")?.getAttribute("aria-checked")).toBe("true");
    await app.user.click(item("Українська") ?? document.body);
    await screen.findByRole("button", { name: /Мова: Українська/ }, patient);
    expect(usualLanguage()).toBe("uk");
    await chooseLanguage("en");
    await screen.findByRole("button", { name: /Language: English/ }, patient);
    expect(usualLanguage()).toBe("en");
  });
});
