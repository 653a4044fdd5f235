import "../../language/late-words.ts";
import { useMemo, useState } from "react";
import { type TwoModeFieldsFragment } from "../../api/__generated__/graphql.ts";
import {
  attendanceStructureQuery,
  stanceStructureQuery,
} from "../../api/operations/measures-operations.ts";
import {
  affiliationVariables,
  attendanceVariables,
  isOfMeetings,
} from "../../api/structure-variables.ts";
import { useOperation } from "../../api/use-operation.ts";
import { useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { Phrases } from "../../panels/parts/Phrases.tsx";
import { QueryProblem } from "../../panels/parts/QueryProblem.tsx";
import { Segments } from "../../panels/parts/Segments.tsx";
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { OneOfTables } from "../table/OneOfTables.tsx";
import { BackboneView } from "./BackboneView.tsx";
import { PolarizationView } from "./PolarizationView.tsx";
import { twoModeFinding } from "./two-mode-finding.ts";
import { type Affiliation, twoModeTables } from "./two-mode-tables.ts";
import "../table/table.css";
import "./structure.css";

/** How the network of a mode is built: who and what is central in it, or how far it is polarized. */
export function StructureView() {
  const mode = useExplorerState((state) => state.mode);
  if (isOfMeetings(mode)) return <Attendance />;
  return mode === "stances" ? <Affiliations /> : <Agreement />;
}

const ofAgreement = { polarization: PolarizationView, backbone: BackboneView } as const;

function Agreement() {
  const t = useText();
  const [shown, setShown] = useState<keyof typeof ofAgreement>("polarization");
  const Shown = ofAgreement[shown];
  return (
    <div className="structure-view">
      <Segments
        label={t("rail.structure")}
        value={shown}
        onChange={setShown}
        options={(["polarization", "backbone"] as const).map((value) => ({
          value,
          label: t(`structure.${value}`),
          title: t(`structure.${value}-does`),
        }))}
      />
      <Shown />
    </div>
  );
}

function Attendance() {
  const state = useExplorerState((all) => all);
  const { data, error, refetch } = useOperation(
    attendanceStructureQuery,
    attendanceVariables(state),
  );
  const network = data?.meetingNetwork.twoMode;
  return <TwoMode of="meetings" {...{ network, error }} retry={() => void refetch()} />;
}

function Affiliations() {
  const state = useExplorerState((all) => all);
  const { data, error, refetch } = useOperation(stanceStructureQuery, affiliationVariables(state));
  const network = data?.stanceMatrix.twoMode;
  return <TwoMode of="issues" {...{ network, error }} retry={() => void refetch()} />;
}

function TwoMode(props: {
  of: Affiliation;
  network: TwoModeFieldsFragment | undefined;
  error: Error | null;
  retry: () => void;
}) {
  const t = useText();
  const { of, network, error, retry } = props;
  const tables = useMemo(
    () => (network === undefined ? [] : twoModeTables(t, network, of)),
    [t, network, of],
  );
  if (network === undefined) {
    return (
      <div className="table-empty">
        {error === null ? (
          <TextSkeleton lines={10} />
        ) : (
          <QueryProblem error={error} retry={retry} />
        )}
      </div>
    );
  }
  return (
    <div className="table-view structure-view">
      <Phrases phrases={twoModeFinding(t, network, of)} />
      {network.tieCount > 0 && (
        <OneOfTables tables={tables} sortedBy={{ column: 1, descending: true }} />
      )}
    </div>
  );
}
