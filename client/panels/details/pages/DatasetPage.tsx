import { lazy, Suspense, useState } from "react";
import { datasetsQuery } from "../../../api/operations/lookup-operations.ts";
import { type DatasetsQuery } from "../../../api/__generated__/graphql.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useExplorerState } from "../../../explorer-context.tsx";
import { useText } from "../../../language/use-text.ts";
import { listNodes } from "../../../model/explored-graph.ts";
import { visibleGraph } from "../../../model/visible-graph.ts";
import { formatNumber } from "../../../format/format-count.ts";
import { FoldedList } from "../cards/FoldedList.tsx";
import { ActorLine, MeetingLine } from "../cards/links.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { TextSkeleton } from "../../parts/TextSkeleton.tsx";

/** Beside the page's own facts, and not needed for the first picture. */
const WorthLooking = lazy(async () => ({
  default: (await import("./WorthLooking.tsx")).WorthLooking,
}));

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
            <Suspense fallback={<TextSkeleton lines={6} />}>
              <WorthLooking />
            </Suspense>
            <OnCanvas />
          </>
        )
      }
    </Pending>
  );
}

function DatasetSummary({ dataset }: { dataset: DatasetsQuery["datasets"][number] }) {
  const t = useText();
  return (
    <section className="dataset">
      <PageHead kind={t("dataset.kind")} title={dataset.title} />
      {dataset.state === "LOADING" && <p className="problem">{t("dataset.loading")}</p>}
      <Tiles
        tiles={dataset.counts
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => ({
            count: formatNumber(t, count),
            label: t(`node-kinds.${kind}`),
          }))}
      />
      {dataset.factCount > 0 && (
        <p>{t("dataset.quoted", { quoted: dataset.quotedFactCount, facts: dataset.factCount })}</p>
      )}
      <Folded text={dataset.description} />
      <p className="beside dataset-version">
        <span>{t("dataset.licence", { licence: dataset.licence })}</span> ·{" "}
        <span>{t("dataset.version", { version: dataset.version.slice(0, 12) })}</span> ·{" "}
        <span>{t("dataset.loaded", { day: dataset.loadedAt.slice(0, 10) })}</span>
      </p>
      {dataset.state === "LOADED" && (
        <p className="beside">
          {t("dataset.take")}{" "}
          <a href={exportOf(dataset.id, "jsonl")} download>
            {t("dataset.json-lines")}
          </a>{" "}
          ·{" "}
          <a href={exportOf(dataset.id, "csv.zip")} download>
            {t("dataset.csv")}
          </a>
        </p>
      )}
    </section>
  );
}

/** The address of the data set's export. */
function exportOf(id: string, ending: string): string {
  return `/export/${encodeURIComponent(id)}.${ending}`;
}

/** Long descriptions are cut to a few lines. */
function Folded({ text }: { text: string }) {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (open || text.length < 260) return <p>{text}</p>;
  return (
    <p>
      {text.slice(0, text.lastIndexOf(" ", 200))} …{" "}
      <button type="button" className="link-button beside" onClick={() => setOpen(true)}>
        {t("dataset.more")}
      </button>
    </p>
  );
}

/** Where to begin: the meetings, or else the actors, on the canvas. */
function OnCanvas() {
  const t = useText();
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
    <Section title={t("dataset.on-canvas")}>
      {meetings.length > 0 && (
        <FoldedList items={meetings} keep={8} more="meeting">
          {(node) => <MeetingLine key={node.id} meeting={{ ...node, title: node.label }} />}
        </FoldedList>
      )}
      {actors.length > 0 && (
        <FoldedList items={actors} keep={6} more="actor">
          {(node) => (
            <ActorLine
              key={node.id}
              actor={{ ...node, name: node.label }}
              beside={t("dataset.ties", { n: visible.degree(node.id) })}
            />
          )}
        </FoldedList>
      )}
      <p className="beside">{t("dataset.begin")}</p>
    </Section>
  );
}

function Empty() {
  const t = useText();
  return (
    <div className="panel-empty">
      <PageHead kind={t("dataset.graph")} title={t("dataset.none")} />
      <p>{t("dataset.load")}</p>
      <pre>npm run seed -- seed/datasets/ukraine-talks</pre>
    </div>
  );
}
