import { describe, expect, it } from "vitest";
import { exploreInBrowser, hasBrowser } from "./in-browser.ts";
import { keepPicture } from "./keep-picture.ts";
import { settledNodes } from "./open-page.ts";

const notes = [
  "@m-2025-12-20-miami-dmitriev:165:45:What was carried here from the sessions of the 19th? Look for a second source.",
  "@umerov:-165:20:Who briefed whom in between? Compare with his calls.",
  "evidence:560:270:To do: who told the mediators?",
];

describe.skipIf(!hasBrowser)("readers’ notes in a browser", () => {
  const explore = exploreInBrowser();

  it("are fitted with the picture of a link, clear of legend and buttons, and no label lies under one", () =>
    explore(
      `?${notes.map((note) => `note=${encodeURIComponent(note)}`).join("&")}`,
      async (page) => {
        await settledNodes(page);
        await page.getByRole("button", { name: /^Reader’s note on Rustem Umerov/ }).waitFor();
        const covering = () =>
          page.evaluate(() => {
            const { __parley } = window as unknown as {
              __parley: {
                labels(): {
                  id: string;
                  box: Record<"left" | "top" | "right" | "bottom", number>;
                }[];
              };
            };
            const canvas = document.querySelector(".graph-canvas")?.getBoundingClientRect();
            if (canvas === undefined) return ["no canvas"];
            const boxes = [...document.querySelectorAll(".note")].map((note) =>
              note.getBoundingClientRect(),
            );
            const over = [...document.querySelectorAll(".legend, .stage-buttons")].map((one) =>
              one.getBoundingClientRect(),
            );
            const meet = (
              a: Pick<DOMRect, "left" | "right" | "top" | "bottom">,
              b: Pick<DOMRect, "left" | "right" | "top" | "bottom">,
            ) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
            const labels = __parley.labels().map(({ id, box }) => ({
              id,
              box: {
                left: box.left + canvas.left,
                right: box.right + canvas.left,
                top: box.top + canvas.top,
                bottom: box.bottom + canvas.top,
              },
            }));
            return boxes.flatMap((note, n) => [
              ...labels.filter(({ box }) => meet(box, note)).map(({ id }) => `${n} covers ${id}`),
              ...(over.some((one) => meet(one, note)) ? [`${n} is covered`] : []),
              ...(note.left < canvas.left || note.right > canvas.right ? [`${n} is cut off`] : []),
              ...(note.top < canvas.top || note.bottom > canvas.bottom ? [`${n} is cut off`] : []),
            ]);
          });
        await expect.poll(covering).toEqual([]);
        await page.locator(".graph-canvas").focus();
        await page.keyboard.press("+");
        await page.keyboard.press("f");
        await settledNodes(page);
        await expect.poll(covering).toEqual([]);
        await page.locator(".graph-canvas").blur();
        await page.mouse.move(5, 5);
        await keepPicture(page, "notes-light");
      },
    ));
});
