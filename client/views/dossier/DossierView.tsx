import "../../language/late-words.ts";
import { Button } from "@mantine/core";
import { Printer } from "lucide-react";
import { useOperation } from "../../api/use-operation.ts";
import { datasetsQuery } from "../../api/operations/lookup-operations.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { formatList } from "../../format/format-count.ts";
import { formatDateRange } from "../../format/format-date-range.ts";
import { getCollator } from "../../messages/intl.ts";
import { useSettled } from "./use-settled.ts";
import { type Translate } from "../../messages/translate.ts";
import { spoken } from "../../language/with-language.ts";
import { useText } from "../../language/use-text.ts";
import { dateWords } from "../../panels/parts/date-words.ts";
import { CitedSources, useCitedSources } from "../../panels/details/hooks/cited.tsx";
import { useSubject } from "../../panels/details/hooks/use-subject.ts";
import { Unfolded } from "../../panels/details/hooks/unfolded.ts";
import { readSourceReferences } from "../../panels/references/read-references.ts";
import { ReferenceFiles } from "../../panels/references/ReferenceFiles.tsx";
import { SubjectPage } from "../../panels/details/pages/SubjectPage.tsx";
import { Section } from "../../panels/details/cards/PageHead.tsx";
import { shortened } from "../../url/arrangement-link.ts";
import { toLink } from "../../url/view-link.ts";
import "../../panels/details/details.css";
import "../../panels/details/agreement.css";
import "../../panels/details/facts.css";
import "./dossier.css";

/**
 * The page of the selection at full length, with unfolded lists and the sources of all facts on it, for
 * reading and printing.
 */
export function DossierView() {
  const t = useText();
  const selection = useExplorerState((state) => state.selection);
  const subject = useSubject();
  return (
    <article className="dossier" aria-label={t("rail.dossier")}>
      {selection === null || subject === null ? (
        <p className="panel-empty">{t(selection === null ? "dossier.none" : "panel.no-tie")}</p>
      ) : (
        // Mounted again for each subject, so that it does not keep the previous one's sources.
        <CitedSources key={JSON.stringify(selection)}>
          <Unfolded value={true}>
            <Origin />
            <SubjectPage subject={subject} />
            <Sources />
          </Unfolded>
        </CitedSources>
      )}
    </article>
  );
}

/** The version of the data, and the address of this page. */
function Origin() {
  const t = useText();
  const { data } = useOperation(datasetsQuery, {});
  // Not read from the browser's address bar, which is updated a moment later.
  const search = useExplorerState(toLink);
  const address = `${window.location.origin}/${spoken(shortened(search))}`;
  const titles = (data?.datasets ?? []).map(({ title, version }) =>
    t("dossier.version", { title, version: version.slice(0, 12) }),
  );
  return (
    <div className="dossier-origin">
      <p>
        {data !== undefined && t("dossier.of", { titles: formatList(t, titles), day: today(t) })}
        <br />
        <a href={address}>{address}</a>
      </p>
      <Button
        size="xs"
        leftSection={<Printer size={13} aria-hidden="true" />}
        onClick={() => window.print()}
      >
        {t("dossier.print")}
      </Button>
    </div>
  );
}

function today(t: Translate): string {
  const day = new Date().toISOString().slice(0, 10);
  return formatDateRange(t, day, day);
}

/** The sources of all facts on the page, by publisher. */
function Sources() {
  const t = useText();
  const { compare } = getCollator(t.language);
  const arrived = useSettled();
  const sources = [...useCitedSources().values()].toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.title, b.title),
  );
  if (arrived !== "settled") {
    return (
      <p className="panel-empty" role="status">
        {t(arrived === "failed" ? "dossier.sources-failed" : "dossier.gathering")}
      </p>
    );
  }
  if (sources.length === 0) return null;
  return (
    <Section title={t("dossier.sources", { n: sources.length })}>
      <ol className="dossier-sources">
        {sources.map((source) => (
          <li key={source.id}>
            {[
              source.publisher,
              source.title,
              source.publishedOn && dateWords(t, source.publishedOn),
              t(`tier.${source.tier}`),
            ]
              .filter(Boolean)
              .join(" · ")}
            {source.url !== null && (
              <>
                {" "}
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  {source.url}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      <ReferenceFiles
        label={t("dossier.references")}
        name="parley-sources"
        read={(format) =>
          readSourceReferences(
            sources.map(({ id }) => id),
            format,
          )
        }
      />
    </Section>
  );
}
