import "../../language/late-words.ts";
import { useMemo } from "react";
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
import { TextSkeleton } from "../../panels/parts/TextSkeleton.tsx";
import { OneOfTables } from "../table/OneOfTables.tsx";
import { twoModeFinding } from "./two-mode-finding.ts";
import { type Affiliation, twoModeTables } from "./two-mode-tables.ts";
import "../table/table.css";
import "./structure.css";

/** How the network of a mode is built: who and what is central in it. */
export function StructureView() {
  const ofMeetings = useExplorerState(({ mode }) => isOfMeetings(mode));
  return ofMeetings ? <Attendance /> : <Affiliations />;
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
