import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ExplorerProvider } from "../../../client/explorer-context.tsx";
import { createExplorer } from "../../../client/explorer/explorer.ts";
import { bareStart } from "../../../client/explorer/starting-point.ts";
import { message } from "../../../client/messages/message.ts";
import { type GraphSource } from "../../../client/model/graph-source.ts";
import { visibleGraph } from "../../../client/model/visible-graph.ts";
import { Themed } from "../../../client/theme/Themed.tsx";
import { CanvasState } from "../../../client/views/stage/CanvasState.tsx";
import { plainSource } from "../model/plain-source.ts";
import { twoSides } from "../model/two-sides.ts";

const user = userEvent.setup();
const plain = plainSource(twoSides);

function show(state: Parameters<typeof CanvasState>[0] = {}, source: GraphSource = plain) {
  const explorer = createExplorer(source);
  const view = render(
    <Themed env="test">
      <ExplorerProvider explorer={explorer}>
        <CanvasState {...state} />
      </ExplorerProvider>
    </Themed>,
  );
  return { explorer, view };
}

afterEach(cleanup);

describe("what is in the place of the picture", () => {
  it("says while facts are asked for that they are loading, and nothing once they are there", async () => {
    let answer = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const overview = () => waiting.then(() => plain.overview());
    const { explorer, view } = show({}, { ...plain, overview });
    const started = explorer.start(bareStart);
    await screen.findByText("Loading the graph …");
    answer();
    await act(() => started);
    expect(view.container.querySelector(".canvas-state, .canvas-placing")).toBeNull();
  });

  it.each([
    [true, "canvas-state"],
    [false, "canvas-placing"],
  ])("says that nodes are being placed (for the first time: %s)", async (isFirst, look) => {
    const { explorer } = show({ placing: { nodes: 3, isFirst } });
    await act(() => explorer.start(bareStart));
    const said = screen.getByRole("status");
    expect([said.className, said.textContent]).toEqual([look, "Placing 3 nodes …"]);
  });

  it("offers what brings back nodes that filters and hiding keep off", async () => {
    const { explorer } = show();
    await act(() => explorer.start(bareStart));
    await act(() => explorer.setFilter({ kinds: ["SOURCE"] }));
    screen.getByRole("heading", { name: "Nothing is left to see" });
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    const { store } = explorer;
    expect(visibleGraph(store.getState()).order).toBeGreaterThan(0);
    act(() => explorer.hide(store.getState().explored.nodes()));
    await user.click(screen.getByRole("button", { name: "Show what is hidden" }));
    expect(visibleGraph(store.getState()).order).toBeGreaterThan(0);
  });

  it("says why nothing came, and never that there is nothing", () => {
    const { explorer } = show();
    act(() =>
      explorer.store.setState({
        failure: { said: message("failure.without"), retry: async () => {}, instead: null },
      }),
    );
    screen.getByRole("heading", { name: "The graph did not come" });
    screen.getByRole("button", { name: "Try again" });
    expect(screen.queryByText("The canvas is empty")).toBeNull();
  });
});
