import { useMemo, useState } from "react";
import { backboneQuery } from "../../api/operations/measures-operations.ts";
import { agreementVariables } from "../../api/structure-variables.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { formatNumber } from "../../format/format-count.ts";
import { useText } from "../../language/use-text.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { Segments } from "../../panels/parts/Segments.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { OneOfTables } from "../table/OneOfTables.tsx";
import { backboneFinding, backboneTable } from "./backbone-words.ts";

/** How much may be lost without the issues that are left out; the second is the API's usual. */
const losses = ["0.01", "0.05", "0.1"] as const;

/** Which issues carry who agrees with whom, and which the network can do without. */
export function BackboneView() {
  const t = useText();
  const state = useExplorerState((whole) => whole);
  const [mostLoss, setMostLoss] = useState<(typeof losses)[number]>("0.05");
  const { data, error, refetch } = useOperation(backboneQuery, {
    ...agreementVariables(state),
    mostLoss: Number(mostLoss),
  });
  const backbone = data?.stanceNetwork.backbone;
  const tables = useMemo(
    () => (backbone === undefined ? [] : [backboneTable(t, backbone)]),
    [t, backbone],
  );
  if (backbone === undefined) {
    return (
      <div className="table-empty">
        {error === null ? (
          <TextSkeleton lines={10} />
        ) : (
          <QueryProblem error={error} retry={() => void refetch()} />
        )}
      </div>
    );
  }
  return (
    <>
      <Phrases phrases={backboneFinding(t, backbone)} />
      {backbone.nodeCount > 0 && (
        <div className="backbone table-view">
          <Segments
            label={t("backbone.losses")}
            value={mostLoss}
            onChange={setMostLoss}
            options={losses.map((value) => ({
              value,
              label: t("backbone.up-to", { loss: formatNumber(t, Number(value)) }),
            }))}
          />
          <OneOfTables tables={tables} sortedBy={{ column: 1, descending: true }} />
        </div>
      )}
    </>
  );
}
