import { datasetsQuery } from "../../api/operations/lookup.ts";
import { type DatasetsQuery } from "../../api/__generated__/graphql.ts";
import { useOperation } from "../../api/use-operation.ts";
import { nodeKindWord } from "../parts/words.ts";
import { PageHead, Tiles } from "./PageHead.tsx";
import { Pending } from "./Pending.tsx";

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
            <p className="beside">
              Select a mark, a line or a cell to see what it rests on: who, when, and the source
              with its paragraph and words.
            </p>
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
      <p>{dataset.description}</p>
      <p className="beside">
        Licence {dataset.licence} · version {dataset.version.slice(0, 12)} · loaded{" "}
        {dataset.loadedAt.slice(0, 10)}
      </p>
    </section>
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
