import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import {
  besideInAddress,
  toBesideAddress,
} from "../../../client/panels/header/share/beside-address.ts";
import { periodBefore } from "../../../client/panels/header/share/compare-views.ts";
import { parseBesideLink, toBesideLink } from "../../../client/url/beside-link.ts";

const part = fc.stringMatching(/^[a-z]{1,8}=[a-z0-9:.,%C3-]{1,30}$/);
const search = fc
  .array(part, { maxLength: 6 })
  .map((parts) => (parts.length === 0 ? "" : `?${parts.join("&")}`));
const side = fc.oneof(
  search.map((text) => ({ search: text })),
  fc.stringMatching(/^[0-9a-v]{24}$/).map((kept) => ({ kept })),
);

const large = `?nodes=a,b&at=${Array.from({ length: 900 }, (_, n) => `actor-${n}:${n}:-${n}`).join(",")}&sight=0:0:800:600`;

beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});

describe("the link to two views side by side", () => {
  it("restores both, whether it holds them or the server does", () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        expect(parseBesideLink(toBesideLink({ left, right }))).toEqual({ left, right });
      }),
    );
  });

  it("takes a side that is not named for the opening picture", () => {
    expect(parseBesideLink("?right=mode%3Dmeetings")).toEqual({
      left: { search: "" },
      right: { search: "?mode=meetings" },
    });
  });

  it("loses places alone where both together are too long for an address", () => {
    const link = toBesideLink({ left: { search: large }, right: { search: "?mode=meetings" } });
    expect(link.length).toBeLessThan(14_000);
    expect(parseBesideLink(link)).toEqual({
      left: { search: "?nodes=a,b" },
      right: { search: "?mode=meetings" },
    });
  });

  it("is whole in the tab that made it, and as the address has it everywhere else", () => {
    const links = { left: { search: large }, right: { search: large } };
    window.history.replaceState(null, "", toBesideAddress(links));
    expect(besideInAddress()).toEqual(links);
    sessionStorage.clear();
    expect(besideInAddress()).toEqual({
      left: { search: "?nodes=a,b" },
      right: { search: "?nodes=a,b" },
    });
  });

  it("is not that of an earlier comparison in the same tab", () => {
    toBesideAddress({ left: { search: large }, right: { search: large } });
    window.history.replaceState(null, "", "/compare?left=mode%3Dmeetings");
    expect(besideInAddress()).toEqual({
      left: { search: "?mode=meetings" },
      right: { search: "" },
    });
  });
});

describe("the time before a period", () => {
  it("is equally long and ends the day before, over months and leap years", () => {
    expect(periodBefore({ from: "2024-03-01", to: "2024-03-31" })).toEqual({
      days: 31,
      period: { from: "2024-01-30", to: "2024-02-29" },
    });
    expect(periodBefore({ from: "2025-01-01", to: "2025-01-01" })).toEqual({
      days: 1,
      period: { from: "2024-12-31", to: "2024-12-31" },
    });
  });

  it("is unknown while an end is open", () => {
    expect(
      [null, { from: null, to: "2025-01-01" }, { from: "2025-01-01", to: null }].map(periodBefore),
    ).toEqual([null, null, null]);
  });
});
