import { useState } from "react";
import { datasetsQuery } from "../../../api/operations/lookup.ts";
import { type DatasetsQuery } from "../../../api/__generated__/graphql.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { listNodes } from "../../../model/explored-graph.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { counted, nodeKindWord } from "../../parts/words.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine } from "../cards/links.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

/** With nothing selected: what is in this graph, and how to begin. */
export function DatasetPage() {
  const answer = useOperation(datasetsQuery, {});
  return (
    <Pending answer={answer}>
      {({ datasets }) =>
        datasets.length === 0 ? (
          <Empty />
        ) : (
          <>
            {datasets.map((dataset) => (
              <DatasetSummary key={dataset.id} dataset={dataset} />
            ))}
            <OnCanvas />
          </>
        )
      }
    </Pending>
  );
}

function DatasetSummary({ dataset }: { dataset: DatasetsQuery["datasets"][number] }) {
  return (
    <section className="dataset">
      <PageHead kind="Data set" title={dataset.title} />
      {dataset.state === "LOADING" && (
        <p className="problem">A load is under way or broke off: facts may be missing.</p>
      )}
      <Tiles
        tiles={dataset.counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => ({
            count: count.toLocaleString("en"),
            label: nodeKindWord[kind].many,
          }))}
      />
      <Folded text={dataset.description} />
      <p className="beside dataset-version">
        <span>Licence {dataset.licence}</span> · <span>version {dataset.version.slice(0, 12)}</span>{" "}
        · <span>loaded {dataset.loadedAt.slice(0, 10)}</span>
      </p>
    </section>
  );
}

/** Longer descriptions are cut to what a glance takes in. */
function Folded({ text }: { text: string }) {
  const [open, setOpen] = useState(false);
  if (open || text.length < 260) return <p>{text}</p>;
  return (
    <p>
      {text.slice(0, text.lastIndexOf(" ", 200))} …{" "}
      <button type="button" className="link-button beside" onClick={() => setOpen(true)}>
        more
      </button>
    </p>
  );
}

/** Where to begin: the meetings, or else the actors, that stand on the canvas. */
function OnCanvas() {
  const visible = useExplorerState(visibleGraph);
  const nodes = listNodes(visible);
  const meetings = nodes
    .filter((node) => node.kind === "MEETING")
    .toSorted((a, b) => (a.date.earliest ?? "").localeCompare(b.date.earliest ?? ""));
  const actors = nodes
    .filter((node) => node.kind === "ACTOR")
    .toSorted((a, b) => visible.degree(b.id) - visible.degree(a.id));
  if (nodes.length === 0) return null;
  return (
    <Section title="On the canvas">
      {meetings.length > 0 && (
        <FoldedList items={meetings} keep={8} more="meetings">
          {(node) => <MeetingLine key={node.id} meeting={{ ...node, title: node.label }} />}
        </FoldedList>
      )}
      {actors.length > 0 && (
        <FoldedList items={actors} keep={6} more="actors">
          {(node) => (
            <ActorLine
              key={node.id}
              actor={{ ...node, name: node.label }}
              beside={counted(visible.degree(node.id), "tie")}
            />
          )}
        </FoldedList>
      )}
      <p className="beside">
        Select a mark, a line or a cell to see what it rests on: who, when, and the source with its
        paragraph and words.
      </p>
    </Section>
  );
}

function Empty() {
  return (
    <div className="panel-empty">
      <PageHead kind="Graph" title="No data set is loaded" />
      <p>Load one from the command line:</p>
      <pre>npm run seed -- seed/datasets/ukraine-talks</pre>
    </div>
  );
}
