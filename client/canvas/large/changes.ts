import { type Element } from "./renderer.ts";

/** Nothing moves if nothing has changed for so long, ms. */
const rest = 120;
/** Up to so many changed elements are drawn over the bitmaps in every frame. */
const fewChanged = 400;

/** What has changed in a large picture since a bitmap of it was begun, and when anything last moved. */
export interface Changes {
  /** Counts the changes: bitmaps of the same number show the same. */
  content(): number;
  /** These elements have changed; none: elements came or went. */
  note(elements: Iterable<Element>): void;
  /** Something moves, but the elements are as they were. */
  moved(): void;
  isStill(): boolean;
  /** A bitmap of what is in sight is begun; when it is finished, it shows all that changed before. */
  begin(): void;
  finish(): void;
  /**
   * Those elements that the bitmap in sight does not show as they are; of many only those that are emphasised:
   * the rest is changed by the next bitmap.
   */
  among(elements: () => readonly Element[]): Element[];
  forget(): void;
}

export function createChanges(): Changes {
  let content = 0;
  let sinceShown = new Set<Element>();
  let sinceBegun = new Set<Element>();
  let lastMotion = 0;

  function moved(): void {
    lastMotion = performance.now();
  }

  return {
    content: () => content,
    note(elements) {
      content += 1;
      moved();
      for (const element of elements) {
        sinceShown.add(element);
        sinceBegun.add(element);
      }
    },
    moved,
    isStill: () => performance.now() - lastMotion > rest,
    begin() {
      sinceBegun = new Set();
    },
    finish() {
      sinceShown = sinceBegun;
    },
    among(elements) {
      if (sinceShown.size === 0) return [];
      const all = elements().filter((element) => sinceShown.has(element));
      if (all.length <= fewChanged) return all;
      return all
        .filter((element) => element.hasClass("strong") || element.hasClass("near"))
        .slice(-fewChanged);
    },
    forget() {
      sinceShown = new Set();
      sinceBegun = new Set();
      content += 1;
    },
  };
}
