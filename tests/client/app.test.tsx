import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recordedFetch } from "./support/recorded-fetch.ts";
import { renderApp } from "./support/render-app.tsx";

let app: ReturnType<typeof renderApp>;

/** Some content needs several answers before it appears. */
const patient = { timeout: 25_000 };

const panel = () => within(screen.getByRole("complementary", { name: "Details" }));
const searchSays = () =>
  within(screen.getByRole("dialog", { name: "Find anything" })).getByRole("status").textContent;

/** The text of each cell of a table's row. */
function cellsOf(row: HTMLElement): string[] {
  return [...row.children].map((cell) => cell.textContent ?? "");
}

describe("the explorer on the talks on Ukraine", () => {
  beforeEach(() => vi.stubGlobal("fetch", recordedFetch("app")));
  afterEach(() => app.close());

  it("opens on the Miami round and says in a line what one sees", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    const actors = await screen.findByRole("region", { name: "Actors" }, patient);
    const names = within(actors)
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent);
    expect(names).toContain("Steve Witkoff");
    expect(names).toContain("Kirill Dmitriev");
    expect(names).toEqual(names.toSorted((a, b) => String(a).localeCompare(String(b), "en")));
  });

  it("goes from a meeting to its quoted words, on to the source, and back", async () => {
    app = renderApp("?view=table&selected=m-2025-12-20-miami-dmitriev");
    await screen.findByRole("heading", { name: "US-Russia envoys meeting in Florida" }, patient);
    expect(panel().getByText(/Sources state the date differently/).textContent).toContain(
      "Thursday (Axadle Times)",
    );
    const attended = panel().getByRole("heading", { name: "Who attended" }).parentElement;
    expect(
      within(attended ?? document.body)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual([
      "Jared Kushner delegate, for United States",
      "Josh Gruenbaum delegate, for United States",
      "Kirill Dmitriev head of delegation, for Russia",
      "Steve Witkoff head of delegation, for United States",
    ]);
    expect(panel().getAllByText("¶ 3").length).toBeGreaterThan(0);

    const [source] = panel().getAllByRole("button", { name: "Axadle Times" });
    await app.user.click(source ?? document.body);
    await panel().findByRole("heading", { name: /U\.S\. Envoy Witkoff Says/ }, patient);
    expect(panel().getByText("Source · aggregator")).toBeDefined();
    await panel().findByText("US-Russia envoys meeting in Florida", {}, patient);
    expect(app.address()).toContain("selected=axadle-2025-12");
    const places = panel()
      .getAllByRole("listitem")
      .map((fact) => fact.querySelector(".locator")?.textContent);
    expect(places.length).toBe(20);
    expect(places).toEqual(places.toSorted((a, b) => String(a).localeCompare(String(b), "en")));
    expect([places[0], places.at(-1)]).toEqual(["¶ 1", "¶ 3"]);

    await app.user.click(panel().getByRole("button", { name: "Back" }));
    await panel().findByRole("heading", { name: "US-Russia envoys meeting in Florida" }, patient);
  });

  it("shows all positions behind a stance, those that contradict each other named", async () => {
    app = renderApp("?view=table&tie=trump%3Esecurity-guarantees-us");
    await panel().findByText(/The record has it both ways/, {}, patient);
    const positions = panel().getAllByRole("article");
    expect(positions.map((card) => card.querySelector(".stance-word")?.textContent)).toEqual([
      "supports",
      "supports",
      "opposes",
    ]);
    const chains = positions.map((card) => card.querySelector(".fact-chain")?.textContent);
    expect(chains).toContain("reported by Caliber.Az");
    for (const card of positions) {
      expect(card.querySelector(".paraphrase")?.textContent).toMatch(/^Paraphrase: /);
      expect(card.querySelector(".paraphrase .quote, .quote .paraphrase")).toBeNull();
    }
    const reported = positions[chains.indexOf("reported by Caliber.Az")] ?? document.body;
    const [teller] = within(reported).getAllByRole("button", { name: "Caliber.Az" });
    await app.user.click(teller ?? document.body);
    await panel().findByText(/^Source · /, {}, patient);
  });

  it("opens an attendance by its id, and says where only its meeting has sources", async () => {
    app = renderApp("?view=table&tie=m-2025-03-11-jeddah%2Ffaisal");
    await panel().findByText("Attended", {}, patient);
    const mark = await panel().findByText("From the meeting, not of this person:", {}, patient);
    const inherited = mark.parentElement;
    expect(inherited?.querySelectorAll(".citation").length).toBeGreaterThan(0);
    expect(panel().getAllByRole("article")[0]?.querySelectorAll(".citations")).toHaveLength(1);
  });

  it("marks attendants without a source of their own in a meeting's list, and counts them", async () => {
    app = renderApp("?view=table&selected=m-2025-12-19-miami-round");
    const heading = await panel().findByRole("heading", { name: "Who took part" }, patient);
    const list = within(heading.parentElement ?? document.body).getAllByRole("listitem");
    expect(list.length).toBe(4);
    for (const item of list) expect(item.textContent).toMatch(/ · evidence inherited$/);
    expect(panel().getByText(/^4 attendances have no source of their own/)).toBeDefined();
  });

  it("shows the words with which a source names attendants, with their paragraph", async () => {
    app = renderApp("?view=table&tie=m-2025-12-21-miami-us-ua%2Fumerov");
    await panel().findByText("Attended", {}, patient);
    expect(panel().queryByText("From the meeting, not of this person:")).toBeNull();
    const words = "“Ukraine's delegation led by senior official Rustem Umerov”";
    const citation = panel().getByText(words).parentElement;
    expect(citation?.querySelector(".locator")?.textContent).toBe("¶ 3");
  });

  it("says of who was only announced that nothing shows them there", async () => {
    app = renderApp("?view=table&tie=m-2026-02-17-geneva%2Fbudanov");
    const told = await panel().findAllByText(/announced, not shown to have come/, {}, patient);
    expect(told.length).toBeGreaterThan(0);
    expect(panel().queryByText("Attended")).toBeNull();
  });

  it("heads the evidence of who was only announced with that, not with having attended", async () => {
    app = renderApp("?view=table&selected=m-2025-08-19-coalition");
    await panel().findByText("Donald Tusk: announced, not shown to have come", {}, patient);
    expect(panel().queryByText("Donald Tusk attended")).toBeNull();
  });

  it("says of a statement of fact that actors affirm or deny it", async () => {
    app = renderApp("?view=table&selected=russian-capability");
    await panel().findByText(/A statement of fact, not a policy/, {}, patient);
    expect(panel().getByText(/^Statement of fact · /)).toBeDefined();
    await waitFor(() => expect(panel().getAllByText("denies").length).toBeGreaterThan(0), patient);
    expect(panel().queryByText("opposes")).toBeNull();
  });

  it("opens the sessions in which two actors met", async () => {
    app = renderApp("?view=table&tie=dmitriev%2Bwitkoff");
    await panel().findByText("Met in session", {}, patient);
    const sessions = panel().getAllByRole("article");
    expect(sessions).toHaveLength(13);
    for (const session of sessions) {
      expect(session.querySelector(".citation")).not.toBeNull();
    }
  });

  it("says of a group that it stands for unnamed participants", async () => {
    app = renderApp("?view=table&selected=european-nsas");
    await panel().findByText(/Nothing is passed down from it/, {}, patient);
    expect(panel().getByText(/^Unnamed group/)).toBeDefined();
  });

  it("explains that an id is unknown", async () => {
    app = renderApp("?view=table&selected=nobody");
    const said = await panel().findByText(/has the id/, {}, patient);
    expect(said.textContent).toBe("Nothing in this graph has the id “nobody”.");
  });

  it("finds by name and puts the choice on the canvas, by keyboard alone", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    await app.user.keyboard("{Control>}k{/Control}");
    const box = await screen.findByRole("combobox", { name: "Find anything" }, patient);
    await app.user.type(box, "zelensky");
    await screen.findByRole("option", { name: /^Volodymyr Zelensky/ }, patient);
    expect(searchSays()).toMatch(/ found\. Enter puts it on the canvas\.$/);
    await app.user.keyboard("{Enter}");
    await panel().findByRole("heading", { name: "Volodymyr Zelensky" }, patient);
    expect(app.explorer.store.getState().explored.hasNode("zelensky")).toBe(true);
  });

  it("finds a position by the words of its quote, and opens it with them", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    await app.user.keyboard("{Control>}k{/Control}");
    const box = await screen.findByRole("combobox", { name: "Find anything" }, patient);
    await app.user.type(box, "dignified foundation");
    const option = await screen.findByRole("option", { name: /^Steve Witkoff: / }, patient);
    await app.user.hover(option);
    expect(searchSays()).toMatch(/ found\. Enter opens it in the panel\.$/);
    await app.user.click(option);
    const words = "“a dignified foundation for a stable future”";
    expect(await panel().findAllByText(words, {}, patient)).not.toEqual([]);
    expect(app.explorer.store.getState().explored.hasNode("pos-384")).toBe(false);
  });

  it("runs commands from the search box", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    await app.user.keyboard("/");
    await app.user.type(await screen.findByRole("combobox"), "view timeline");
    await app.user.click(await screen.findByRole("option", { name: /^View: Timeline/ }));
    expect(app.explorer.store.getState().view).toBe("timeline");
  });

  it("filters by side, shows it as a chip, lifts it, and undoes", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    await app.user.click(screen.getByRole("button", { name: "+ filter" }));
    await app.user.click(await screen.findByRole("checkbox", { name: "Russia" }));
    await app.user.keyboard("{Escape}");
    const rows = () =>
      within(screen.getByRole("region", { name: "Actors" })).getAllByRole("rowheader");
    expect(rows().map((row) => row.textContent)).toEqual(["Kirill Dmitriev"]);
    await app.user.click(screen.getByRole("button", { name: "Lift the filter Russia" }));
    expect(rows().length).toBeGreaterThan(5);
    await app.user.click(screen.getByRole("button", { name: "Undo" }));
    expect(rows()).toHaveLength(1);
  });

  it("moves the period by keyboard", async () => {
    app = renderApp("?view=table&from=2025-12-19&to=2025-12-21");
    const period = await screen.findByRole("slider", { name: "Period" }, patient);
    expect(period.getAttribute("aria-valuetext")).toBe("19–21 Dec 2025");
    period.focus();
    await app.user.keyboard("{PageUp}");
    expect(app.explorer.store.getState().filters.period).toEqual({
      from: "2025-12-26",
      to: "2025-12-28",
    });
    await app.user.keyboard("{Escape}");
    expect(app.explorer.store.getState().filters.period).toBeNull();
  });

  it("sorts a table by its heads", async () => {
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    await app.user.click(screen.getByRole("button", { name: "Meetings in all" }));
    await app.user.click(screen.getByRole("button", { name: "Meetings in all" }));
    const head = screen.getByRole("columnheader", { name: "Meetings in all" });
    expect(head.getAttribute("aria-sort")).toBe("descending");
    const rows = screen.getAllByRole("row").slice(1);
    const meetings = rows.map((row) => Number(cellsOf(row)[5]));
    expect(meetings).toEqual(meetings.toSorted((a, b) => b - a));
  });
});

describe("the matrix of stances", () => {
  beforeEach(() => vi.stubGlobal("fetch", recordedFetch("matrix")));
  afterEach(() => app.close());

  it("is one stop of the tab key, walked by arrow keys, and opens what a cell rests on", async () => {
    app = renderApp("?view=stances&scope=everything&order=side");
    const grid = await screen.findByRole("grid", { name: "Stances" }, patient);
    const stops = [...grid.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops).toHaveLength(1);
    // Found by its label, because computing the roles of two thousand cells takes happy-dom a quarter of a
    // minute.
    const cell = grid.querySelector<HTMLElement>(
      'button[aria-label="Donald Trump on US security guarantees for Ukraine: supports, 3 positions, has said both"]',
    );
    cell?.focus();
    await app.user.keyboard("{ArrowUp}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Who said what when on US security guarantees for Ukraine",
    );
    await app.user.keyboard("{ArrowUp}");
    expect(document.activeElement?.textContent).toBe("US security guarantees for Ukraine");
    await app.user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(app.explorer.store.getState().selection).toEqual({
      type: "tie",
      id: "trump>security-guarantees-us",
    });
    await panel().findByText(/The record has it both ways/, {}, patient);
  });
});

describe("the networks on the talks on Ukraine", () => {
  beforeEach(() => vi.stubGlobal("fetch", recordedFetch("networks")));
  afterEach(() => app.close());

  it("says who agrees and who disagrees most, and lists every pair with its weight", async () => {
    app = renderApp("?mode=agreement&view=table&scope=everything&pairs=50&stance-of=state");
    await screen.findByText("NATO and Russia disagree most, over two issues.", {}, patient);
    await app.user.click(await screen.findByText(/^Who agrees with whom \d+$/, {}, patient));
    const [, first] = screen.getAllByRole("row");
    expect(cellsOf(first ?? document.body)).toHaveLength(5);
  });

  it("opens issue by issue what makes two disagree, with the positions of both and their sources", async () => {
    app = renderApp("?mode=agreement&view=table&scope=everything&pairs=50&tie=putin~zelensky");
    await panel().findByText("Disagree", {}, patient);
    const issue = await panel().findByRole("region", { name: "Ukrainian withdrawal from Donbas" });
    const names = within(issue).getAllByRole("button", { name: /Putin|Zelensky/ });
    expect(names.map((name) => name.textContent)).toEqual(["Vladimir Putin", "Volodymyr Zelensky"]);
    for (const position of within(issue).getAllByRole("article")) {
      expect(position.querySelector(".citation")).not.toBeNull();
    }
    const overTime = await panel().findByRole("list", { name: /windows of 90 days/ }, patient);
    for (const item of within(overTime).getAllByRole("listitem")) {
      expect(item.textContent).toMatch(/^\d.+ \d{4}: [+−]?\d(\.\d\d)? over \d+ issues?$/);
    }
    await panel().findByText("No session of both is recorded.", {}, patient);
    const [, best] = within(await panel().findByRole("table", {}, patient)).getAllByRole("row");
    expect(cellsOf(best ?? document.body)).toEqual([
      "Donald Trump",
      "7 sessions +0.79",
      "12 sessions +0.13",
    ]);
  });

  it("says of a state that it met another when their people sat together", async () => {
    app = renderApp("?view=table&tie=ukraine%3Eterritorial-cession&scope=everything");
    const ask = { name: "Which of these has Ukraine met?" };
    await app.user.click(await panel().findByRole("button", ask, patient));
    const met = await panel().findByText(/^Met: /, {}, patient);
    expect(met.textContent).toMatch(/^Met: .*Russia.*\.$/);
    expect(met.textContent).not.toMatch(/No session is recorded with .*(Russia|Vladimir Putin)/);
  });

  it("changes how a network is computed, says so in the link, and undoes it", async () => {
    app = renderApp("?mode=meetings&view=table&scope=everything&pairs=50");
    await screen.findByText(/met most often/, {}, patient);
    await app.user.click(screen.getByRole("button", { name: /^options/ }));
    await app.user.selectOptions(await screen.findByLabelText("How much two met"), "Newman");
    await screen.findByText(/are tied most strongly/, {}, patient);
    const meaning = screen.getByText(/big meetings say less about each pair/);
    expect(meaning.textContent).toBe(
      "Each session counts 1/(n − 1): big meetings say less about each pair.",
    );
    expect(app.address()).toBe("?mode=meetings&view=table&scope=everything&weight=newman&pairs=50");
    await app.explorer.undo();
    await screen.findByText(/met most often/, {}, patient);
    expect(app.address()).toBe("?mode=meetings&view=table&scope=everything&pairs=50");
  });

  it("has the measures as columns of the table of actors, by which it sorts", async () => {
    app = renderApp("?mode=meetings&view=table&scope=everything&pairs=50");
    const head = await screen.findByRole("button", { name: "Betweenness" }, patient);
    await app.user.click(head);
    await app.user.click(head);
    const [heads, ...rows] = screen.getAllByRole("row");
    const column = within(heads!)
      .getAllByRole("columnheader")
      .findIndex((each) => each.contains(head));
    const values = rows.map((row) => Number(cellsOf(row)[column]));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(0);
  });

  it("lists who disagrees and has not met, and puts a gap with those between on the canvas", async () => {
    app = renderApp("?view=gaps&scope=everything&stance-of=state");
    await screen.findByText(/disagrees? and/, {}, patient);
    const [, first] = screen.getAllByRole("row");
    const [one, other] = cellsOf(first ?? document.body);
    app.explorer.setView("gaps");
    await app.user.click(screen.getByRole("button", { name: `Show on graph: ${one}, ${other}` }));
    await waitFor(() => expect(app.explorer.store.getState().mode).toBe("meetings"), patient);
    const { explored } = app.explorer.store.getState();
    expect(explored.mapNodes((_, node) => node.label)).toEqual(
      expect.arrayContaining([one, other]),
    );
  });

  it("rolls stances up to states, and says where their persons disagree", async () => {
    app = renderApp("?view=stances&scope=everything&stance-of=state");
    await screen.findByText(/hide holders who disagree/, {}, patient);
    const grid = screen.getByRole("grid", { name: "Stances" });
    const words = [...grid.querySelectorAll("button[aria-label]")].map((cell) =>
      cell.getAttribute("aria-label"),
    );
    expect(words.filter((said) => said?.endsWith("holders who disagree")).length).toBeGreaterThan(
      0,
    );
    expect(app.address()).toBe("?view=stances&scope=everything&stance-of=state");
  });
});

describe("a data set that is only half loaded", () => {
  afterEach(() => app.close());

  it("is said to be so above whatever is shown, for as long as answers tell it", async () => {
    const answer = recordedFetch("app");
    let loading: readonly string[] = ["ukraine-talks"];
    vi.stubGlobal("fetch", async (...request: Parameters<typeof fetch>) => {
      const found = (await (await answer(...request)).json()) as object;
      return Response.json({ ...found, extensions: { loading } });
    });
    app = renderApp("?view=table");
    const words =
      "Only half loaded: Talks on Ukraine, February 2025 – February 2026. A load is under way or broke off, " +
      "and what you see may be incomplete.";
    expect((await screen.findByText(words, {}, patient)).closest("[role=status]")).not.toBeNull();
    app.close();
    loading = [];
    app = renderApp("?view=table");
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    expect(screen.queryByText(/Only half loaded/)).toBeNull();
  });
});

describe("a server that is away", () => {
  afterEach(() => app.close());

  it("is said to be away, and asked again on request", async () => {
    const answer = recordedFetch("app");
    let away = true;
    vi.stubGlobal("fetch", (...request: Parameters<typeof fetch>) =>
      away ? Promise.reject(new TypeError("Failed to fetch")) : answer(...request),
    );
    app = renderApp("?view=table");
    const alert = await screen.findByRole("alert", {}, patient);
    expect(alert.textContent).toContain("The server can’t be reached.");
    away = false;
    await app.user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("no session joined Ukraine and Russia.", {}, patient);
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
