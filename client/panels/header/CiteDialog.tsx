import { Button, Modal } from "@mantine/core";
import { Quote } from "lucide-react";
import { useState } from "react";
import { useOperation } from "../../api/use-operation.ts";
import { datasetsQuery } from "../../api/operations/lookup-operations.ts";
import { type DatasetsQuery } from "../../api/__generated__/graphql.ts";
import { message } from "../../messages/message.ts";
import { useText } from "../../language/use-text.ts";
import { type Translate } from "../../messages/translate.ts";
import { addressForOthers } from "../../url/browser-address.ts";
import { announce } from "../notices/announcements.ts";
import { type DialogProps } from "../on-demand/DialogOnDemand.tsx";
import { copyText } from "../parts/copy-text.ts";
import { TextSkeleton } from "../parts/TextSkeleton.tsx";
import { QueryProblem } from "../parts/QueryProblem.tsx";
import { readDatasetReference, readReferencesOfDataset } from "../references/read-references.ts";
import { ReferenceFiles } from "../references/ReferenceFiles.tsx";
import "../../language/late-words.ts";

/** The citation of each data set, with its version and the link to the current view, and references to its sources. */
export function CiteDialog({ opened, onClose }: DialogProps) {
  const t = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={t("cite.view")} size="lg">
      {opened && <Citations />}
    </Modal>
  );
}

function Citations() {
  const { data, error, refetch } = useOperation(datasetsQuery, {});
  if (error !== null) return <QueryProblem error={error} retry={() => void refetch()} />;
  if (data === undefined) return <TextSkeleton lines={4} />;
  return (
    <div className="cite">
      {data.datasets.map((dataset) => (
        <DatasetCitation key={dataset.id} dataset={dataset} />
      ))}
    </div>
  );
}

/**
 * The longest address that the server accepts in a reference; the citation in words always has the whole
 * address.
 */
const longestAddress = 2000;

type Dataset = DatasetsQuery["datasets"][number];

function DatasetCitation({ dataset }: { dataset: Dataset }) {
  const t = useText();
  const [seen] = useState(() => new Date());
  const { origin } = window.location;
  const href = addressForOthers();
  const text = citationText(t, dataset, href, seen);
  const sources = dataset.counts.find(({ kind }) => kind === "SOURCE")?.count ?? 0;
  const copy = async () => {
    announce(message((await copyText(text)) ? "cite.copied" : "copy.refused"));
  };
  return (
    <section>
      <h3>{dataset.title}</h3>
      <blockquote className="cite-text">{text}</blockquote>
      <p className="cite-note">{t("cite.note", { licence: dataset.licence })}</p>
      <Button leftSection={<Quote size={14} aria-hidden="true" />} onClick={() => void copy()}>
        {t("cite.copy")}
      </Button>
      <ReferenceFiles
        label={t("cite.reference")}
        name={dataset.id}
        read={(format) =>
          readDatasetReference(dataset.id, href.length <= longestAddress ? href : origin, format)
        }
      />
      {sources > 0 && (
        <ReferenceFiles
          label={t("cite.sources", { n: sources })}
          name={`${dataset.id}-sources`}
          read={(format) => readReferencesOfDataset(dataset.id, format)}
        />
      )}
    </section>
  );
}

/** The data set's own citation, with its version, the address of the view and the day of access. */
export function citationText(
  t: Translate,
  dataset: Pick<Dataset, "citation" | "version">,
  address: string,
  seen: Date,
): string {
  const sentence = /[.!?]$/.test(dataset.citation) ? dataset.citation : `${dataset.citation}.`;
  return t("cite.text", {
    citation: sentence,
    version: dataset.version.slice(0, 12),
    address,
    day: seen.toISOString().slice(0, 10),
  });
}
