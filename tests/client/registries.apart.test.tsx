import { MantineProvider } from "@mantine/core";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { QueryClientProvider } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { meetingVariables } from "../../client/api/network-variables.ts";
import { createQueryClient } from "../../client/api/query-client.ts";
import { viewQuery } from "../../client/api/view-query.ts";
import { ExplorerProvider } from "../../client/explorer-context.tsx";
import { createExplorer } from "../../client/explorer/explorer.ts";
import { bareStart } from "../../client/explorer/starting-point.ts";
import { meetingsQuery } from "../../client/modes/meetings-mode.ts";
import { type MessageId } from "../../client/messages/message.ts";
import { type Mode, modes } from "../../client/model/explorer-document.ts";
import { layOut } from "../../client/layout/lay-out.ts";
import { type Plan } from "../../client/layout/plan.ts";
import { ExportMenu } from "../../client/panels/header/ExportMenu.tsx";
import { ViewBar } from "../../client/panels/bar/ViewBar.tsx";
import { Dialogs } from "../../client/panels/Dialogs.tsx";
import { openHelp } from "../../client/panels/rail/help-dialog.ts";
import { ViewRail } from "../../client/panels/rail/ViewRail.tsx";
import { listCommands } from "../../client/panels/search/commands.ts";
import { parseLink, toLink } from "../../client/url/view-link.ts";
import type * as exportFormats from "../../client/exports/all-exports.ts";
import type * as layouts from "../../client/layout/all-layouts.ts";
import type * as measuresOfNetworks from "../../client/options/__generated__/measures.ts";
import type * as modesOfGraph from "../../client/modes/all-modes.ts";
import type * as viewsOfGraph from "../../client/views/all-views.ts";
import { talks } from "./layout/made-up-jobs.ts";
import { actor } from "./model/made-up-graph.ts";
import { plainSource } from "./model/plain-source.ts";
import { english } from "./support/english.ts";

/** A text that is in no catalog, since a new option brings its own. */
const said = vi.hoisted(() => (id: string) => ({ id: id as MessageId, values: {} }));

vi.mock("../../client/messages/en-first.ts", async (original) => {
  const { enFirst } = await original<{ enFirst: object }>();
  const fake = {
    "fake.option": "How cold",
    "fake.cool": "Cool",
    "fake.cool-does": "It is not warm.",
    "fake.icy": "Icy",
    "fake.icy-does": "It is below zero.",
    "fake.mode": "Who froze with whom",
    "fake.view": "Weather",
    "fake.shows": "what the sky was like",
    "fake.export": "Snow globe",
    "fake.serves": "to be shaken",
    "fake.measure": "Chill",
    "fake.measures": "How cold it is around an actor.",
    "fake.layout": "In a heap",
    "fake.layout-does": "Everything at one place.",
  };
  return { enFirst: { ...enFirst, ...fake } };
});

vi.mock("../../client/options/all-options.ts", async (original) => {
  const { allOptions } = await original<{ allOptions: readonly unknown[] }>();
  const { choiceOption } = await import("../../client/options/kinds-of-option.ts");
  const fake = choiceOption({
    id: "cold",
    link: "cold",
    usual: "COOL",
    label: said("fake.option"),
    choices: [
      { value: "COOL", label: said("fake.cool"), help: said("fake.cool-does") },
      { value: "ICY_COLD", label: said("fake.icy"), help: said("fake.icy-does") },
    ],
    offered: ["meetings"],
    asks: ["meetings"],
    variables: (value) => ({ coldness: value }),
  });
  return { allOptions: [...allOptions, fake] };
});

vi.mock("../../client/modes/all-modes.ts", async (original) => {
  const modes = await original<typeof modesOfGraph>();
  const { evidence } = await import("../../client/modes/evidence-mode.ts");
  const fake = { ...evidence, id: "frost" as Mode, key: "9", label: said("fake.mode") };
  return { ...modes, allModes: [...modes.allModes, fake] };
});

vi.mock("../../client/exports/all-exports.ts", async (original) => {
  const { allExports } = await original<typeof exportFormats>();
  const fake = {
    id: "snow",
    label: said("fake.export"),
    serves: said("fake.serves"),
    type: "text/x-snow",
    needsCanvas: false,
    make: ({ finding }: { finding: string }) => Promise.resolve(`snow: ${finding}`),
  };
  return { allExports: [...allExports, fake] };
});

vi.mock("../../client/options/__generated__/measures.ts", async (original) => {
  const { measures } = await original<typeof measuresOfNetworks>();
  const fake = { value: "CHILL", label: said("fake.measure"), help: said("fake.measures") };
  return { measures: [...measures, fake] };
});

vi.mock("../../client/layout/all-layouts.ts", async (original) => {
  const { allLayouts } = await original<typeof layouts>();
  const fake = {
    id: "HEAP",
    label: said("fake.layout"),
    help: said("fake.layout-does"),
    legend: () => null,
    settings: ["space"],
    load: () => Promise.resolve(({ x, y }: Plan) => [x, y].forEach((axis) => axis.fill(7))),
    keepsPlaces: false,
    drawsFrames: () => false,
    needsDates: false,
  };
  const all = [...allLayouts, fake];
  const getLayout = (id: string) => all.find((one) => one.id === id);
  return { allLayouts: all, getLayout, layoutFor: getLayout };
});

/** Downloads are collected here instead of the browser's own handling. */
const kept = vi.hoisted(() => ({ files: [] as unknown[][] }));
vi.mock("../../client/panels/parts/download.ts", () => ({
  download: (...file: unknown[]) => kept.files.push(file),
}));

vi.mock("../../client/views/all-views.ts", async (original) => {
  const views = await original<typeof viewsOfGraph>();
  const { getView } = views;
  const fake = {
    ...getView("table"),
    id: "weather",
    label: said("fake.view"),
    shows: said("fake.shows"),
  };
  return { ...views, allViews: [...views.allViews, fake] };
});

async function show(
  element: React.ReactNode,
  nodes: Parameters<typeof plainSource>[0]["nodes"] = [],
) {
  const explorer = createExplorer(plainSource({ nodes, ties: [] }));
  await explorer.start({ ...bareStart, mode: "meetings" });
  render(
    <MantineProvider env="test" withCssVariables={false} withGlobalClasses={false}>
      <QueryClientProvider client={createQueryClient()}>
        <ExplorerProvider explorer={explorer}>{element}</ExplorerProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { explorer, user: userEvent.setup() };
}

describe("an option that is one file in the list", () => {
  afterEach(cleanup);

  it("is in the menu, in the link and back, in what is asked, in the query as text, and is reset", async () => {
    const { explorer, user } = await show(<ViewBar />);
    const state = () => explorer.store.getState();
    expect(meetingsQuery(state())).toMatchObject({ coldness: "COOL" });
    expect(toLink(state())).not.toContain("cold");

    await user.click(screen.getByRole("button", { name: "options" }));
    await user.selectOptions(await screen.findByLabelText("How cold"), "Icy");
    screen.getByText("It is below zero.");
    screen.getByRole("button", { name: "options · 1 changed" });

    expect(toLink(state())).toContain("&cold=icy-cold");
    expect(parseLink(toLink(state())).options).toEqual(state().options);
    expect(parseLink("?cold=hot").notices).toHaveLength(1);
    expect(meetingVariables(meetingsQuery(state()))).toMatchObject({ coldness: "ICY_COLD" });
    expect(viewQuery(state())).toContain("coldness: ICY_COLD");

    await user.click(screen.getByRole("button", { name: "Reset" }));
    expect(meetingsQuery(state())).toMatchObject({ coldness: "COOL" });
  });

  it("is in the help, each value with an explanation", async () => {
    await show(<Dialogs />);
    act(openHelp);
    const name = await screen.findByText("How cold");
    expect(name.compareDocumentPosition(screen.getByText("It is below zero."))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });
});

describe("a mode that is one file in the list", () => {
  afterEach(cleanup);

  it("is beside the others, in the commands with its key, and in the help", async () => {
    const { explorer } = await show(
      <>
        <ViewBar />
        <Dialogs />
      </>,
    );
    screen.getByRole("radio", { name: "Who froze with whom" });
    const commands = listCommands(english, explorer, { setScheme: () => {} });
    expect(commands).toContainEqual(
      expect.objectContaining({ label: "Mode: Who froze with whom", keys: "9" }),
    );
    act(openHelp);
    expect((await screen.findByText("9")).closest(".help-row")?.textContent).toContain("froze");
  });
});

describe("a view that is one entry in the list", () => {
  afterEach(cleanup);

  it("is in the rail and in the commands", async () => {
    const { explorer } = await show(<ViewRail />);
    screen.getByRole("button", { name: "Weather" });
    const commands = listCommands(english, explorer, { setScheme: () => {} });
    expect(commands.map(({ label }) => label)).toContain("View: Weather, what the sky was like");
  });
});

describe("a format of export that is one file in the list", () => {
  afterEach(cleanup);

  it("is in the menu and in the commands, and gives the file with its ending and type", async () => {
    const { explorer, user } = await show(<ExportMenu />, [actor("ann")]);
    await explorer.setMode("evidence");
    await explorer.open(["ann"]);
    explorer.setView("table");
    await user.click(screen.getByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("menuitem", { name: "Snow globe to be shaken" }));
    await vi.waitFor(() => {
      expect(kept.files).toEqual([
        ["parley-evidence.snow", "text/x-snow", expect.stringMatching(/^snow: ./u)],
      ]);
    });
    const commands = listCommands(english, explorer, { setScheme: () => {} });
    expect(commands.map(({ label }) => label)).toContainEqual(
      expect.stringContaining("Snow globe"),
    );
  });
});

describe("a measure that is one entry in the list", () => {
  afterEach(cleanup);

  it("is among the sizes of actors, in the link and back, and in the help", async () => {
    const { explorer, user } = await show(
      <>
        <ViewBar />
        <Dialogs />
      </>,
    );
    await user.click(screen.getByRole("button", { name: "options" }));
    await user.selectOptions(await screen.findByLabelText(english("option.size")), "Chill");
    const link = toLink(explorer.store.getState());
    expect(link).toContain("&size=chill");
    expect(parseLink(link).options).toEqual(explorer.store.getState().options);
    act(openHelp);
    expect(await screen.findAllByText("How cold it is around an actor.")).not.toHaveLength(0);
  });
});

describe("a layout that is one entry in the list", () => {
  afterEach(cleanup);

  it("is among the options of every mode, in the link and back, in the help, and places nodes", async () => {
    const { explorer, user } = await show(
      <>
        <ViewBar />
        <Dialogs />
      </>,
    );
    for (const mode of modes) {
      await act(() => explorer.setMode(mode));
      const label = english("option.layout");
      if (screen.queryByLabelText(label) === null) {
        await user.click(screen.getByRole("button", { name: "options" }));
      }
      await user.selectOptions(await screen.findByLabelText(label), "In a heap");
      const link = toLink(explorer.store.getState());
      expect(link).toContain("layout=heap");
      expect(parseLink(link).options).toEqual(explorer.store.getState().options);
      await user.click(screen.getByRole("button", { name: "Reset" }));
    }
    act(openHelp);
    expect(await screen.findAllByText("Everything at one place.")).not.toHaveLength(0);

    const { layout } = explorer.store.getState().options;
    expect(layout).toBe("FORCE");
    const { nodes, ...job } = talks(2, 1);
    const coordinates = await layOut("HEAP" as typeof layout, { nodes, ...job });
    expect([...coordinates.values()]).toEqual(nodes.map(() => ({ x: 7, y: 7 })));
  });

  it("is not offered where nothing is drawn", async () => {
    const { explorer, user } = await show(<ViewBar />);
    act(() => explorer.setView("table"));
    await user.click(screen.getByRole("button", { name: "options" }));
    await screen.findByLabelText(english("option.weight"));
    expect(screen.queryByLabelText(english("option.layout"))).toBeNull();
  });
});
