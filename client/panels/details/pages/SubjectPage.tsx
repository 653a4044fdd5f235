import { useOperation } from "../../../api/use-operation.ts";
import { nodeKindQuery } from "../../../api/operations/details-operations.ts";
import { type NodeKindQuery } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { type Filters } from "../../../model/filters.ts";
import { type NodeKind } from "../../../model/kinds.ts";
import { BoundsNote } from "../cards/BoundsNote.tsx";
import { LiftableBounds } from "../hooks/counted.tsx";
import { AgreementPage } from "./AgreementPage.tsx";
import { ActorPage } from "./ActorPage.tsx";
import { AttendancePage } from "./AttendancePage.tsx";
import { DocumentPage } from "./DocumentPage.tsx";
import { EncounterPage } from "./EncounterPage.tsx";
import { IssuePage } from "./IssuePage.tsx";
import { MeetingPage } from "./MeetingPage.tsx";
import { Pending } from "../cards/Pending.tsx";
import { PlainTiePage } from "./PlainTiePage.tsx";
import { PositionPage } from "./PositionPage.tsx";
import { SourcePage } from "./SourcePage.tsx";
import { BundlePage } from "../bundles/BundlePage.tsx";
import { FoldedTiePage } from "../bundles/FoldedTiePage.tsx";
import { SeveralPage } from "../several/SeveralPage.tsx";
import { StancePage } from "./StancePage.tsx";
import { type Subject } from "../hooks/subject.ts";
import "../../../language/late-words.ts";

/** The page of the selection. */
export function SubjectPage({ subject }: { subject: Subject }) {
  return (
    <LiftableBounds>
      {subject.type !== "node" && <BoundsNote by={boundsOf[subject.type]} />}
      <Page subject={subject} />
    </LiftableBounds>
  );
}

const everything = ["period", "datasets", "sources", "documents", "areas"] as const;

/** The bounds that apply to each page. A single fact has its own day, so no period applies. */
const boundsOf = {
  bundle: everything,
  folded: everything,
  several: everything,
  stance: everything,
  encounter: ["period", "datasets", "sources", "documents"],
  agreement: everything,
  attendance: [],
  tie: [],
  ACTOR: everything,
  MEETING: ["datasets", "sources", "documents"],
  ISSUE: ["period", "datasets", "sources", "documents"],
  DOCUMENT: everything,
  POSITION: [],
  SOURCE: [],
} as const satisfies Record<
  Exclude<Subject["type"], "node"> | NodeKind,
  readonly (keyof Filters)[]
>;

function Page({ subject }: { subject: Subject }) {
  switch (subject.type) {
    case "node":
      return subject.kind === null ? (
        <UnknownNodePage id={subject.id} />
      ) : (
        <NodePage id={subject.id} kind={subject.kind} />
      );
    case "bundle":
      return <BundlePage id={subject.id} />;
    case "folded":
      return <FoldedTiePage id={subject.id} />;
    case "several":
      return <SeveralPage ids={subject.ids} />;
    case "stance":
      return <StancePage actor={subject.actor} issue={subject.issue} />;
    case "encounter":
      return <EncounterPage a={subject.a} b={subject.b} />;
    case "agreement":
      return <AgreementPage a={subject.a} b={subject.b} />;
    case "attendance":
      return <AttendancePage id={`${subject.meeting}/${subject.actor}`} />;
    case "tie":
      return <PlainTiePage id={subject.id} from={subject.from} to={subject.to} />;
  }
}

function NodePage({ id, kind }: { id: string; kind: NodeKind }) {
  return (
    <>
      <BoundsNote by={boundsOf[kind]} />
      <PageOfKind id={id} kind={kind} />
    </>
  );
}

function PageOfKind({ id, kind }: { id: string; kind: NodeKind }) {
  switch (kind) {
    case "ACTOR":
      return <ActorPage id={id} />;
    case "MEETING":
      return <MeetingPage id={id} />;
    case "ISSUE":
      return <IssuePage id={id} />;
    case "DOCUMENT":
      return <DocumentPage id={id} />;
    case "POSITION":
      return <PositionPage id={id} />;
    case "SOURCE":
      return <SourcePage id={id} />;
  }
}

/** Something that is not on the canvas: asks the server for its kind. */
function UnknownNodePage({ id }: { id: string }) {
  const answer = useOperation(nodeKindQuery, { id });
  return (
    <Pending answer={answer}>
      {({ node }) => {
        const kind = node && kindByType[node.__typename];
        return kind ? <NodePage id={id} kind={kind} /> : <Unknown id={id} />;
      }}
    </Pending>
  );
}

/** An id that is not in the graph. */
function Unknown({ id }: { id: string }) {
  const t = useText();
  return <p className="panel-empty">{t("panel.unknown", { id })}</p>;
}

const kindByType: Readonly<
  Partial<Record<NonNullable<NodeKindQuery["node"]>["__typename"], NodeKind>>
> = {
  Actor: "ACTOR",
  Meeting: "MEETING",
  Issue: "ISSUE",
  Document: "DOCUMENT",
  Position: "POSITION",
  Source: "SOURCE",
};
