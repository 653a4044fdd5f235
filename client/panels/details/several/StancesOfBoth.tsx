import { useText } from "../../../language/use-text.ts";
import { wordOf } from "../../../options/option.ts";
import { stanceLevel } from "../../../options/stances/stance-level.ts";
import { StanceMark } from "../../parts/StanceMark.tsx";
import { NodeLink, TieLink } from "../cards/links.tsx";
import { Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { stanceTieId } from "../hooks/subject.ts";
import { type GroundActor } from "./ground-node.tsx";
import { type Said, type SharedStances, stancesOfTwo } from "./stances-of-two.ts";
import { useStancesOfTwo } from "./use-several.ts";

/** The stances of two actors on common issues, side by side, differences marked and first. */
export function StancesOfBoth({ a, b }: { a: GroundActor; b: GroundActor }) {
  const t = useText();
  const { answer, level } = useStancesOfTwo(a.id, b.id);
  const nothingShared =
    level === "PERSON"
      ? t("several.no-shared-issue")
      : t("several.no-shared-issue-as", { level: wordOf(stanceLevel, level) });
  return (
    <Section title={t("several.stances")}>
      <Pending answer={answer}>
        {({ stanceMatrix }) => {
          const { shared, onlyA, onlyB } = stancesOfTwo(stanceMatrix.cells, a.id, b.id);
          const differ = shared.filter(({ difference }) => difference !== "none").length;
          return (
            <>
              <p>
                {shared.length === 0
                  ? nothingShared
                  : t("several.differ", { n: shared.length, differ })}
              </p>
              {shared.length > 0 && <Shared a={a} b={b} shared={shared} />}
              {onlyA + onlyB > 0 && (
                <p className="beside">
                  {t("several.one-only", {
                    first: a.name,
                    second: b.name,
                    ofFirst: onlyA,
                    ofSecond: onlyB,
                  })}
                </p>
              )}
              {stanceMatrix.issuesLeftOut > 0 && (
                <p className="beside">
                  {t("several.issues-left-out", { n: stanceMatrix.issuesLeftOut })}
                </p>
              )}
            </>
          );
        }}
      </Pending>
    </Section>
  );
}

function Shared(props: { a: GroundActor; b: GroundActor; shared: readonly SharedStances[] }) {
  const t = useText();
  const { a, b, shared } = props;
  return (
    <table className="bridges side-by-side">
      <thead>
        <tr>
          <th scope="col">{t("several.issue")}</th>
          <th scope="col">{a.name}</th>
          <th scope="col">{b.name}</th>
        </tr>
      </thead>
      <tbody>
        {shared.map(({ issue, difference, ...said }) => (
          <tr key={issue.id} data-difference={difference}>
            <th scope="row">
              <NodeLink id={issue.id}>{issue.title}</NodeLink>
              {difference !== "none" && (
                <span className="difference"> {t(`several.difference-${difference}`)}</span>
              )}
            </th>
            <SaidOf said={said.a} />
            <SaidOf said={said.b} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sign and the number of positions, as a button that opens them. */
function SaidOf({ said: { stance, n, contradictory, actor, issue } }: { said: Said }) {
  const t = useText();
  return (
    <td>
      <TieLink id={stanceTieId(actor.id, issue.id)}>
        <StanceMark stance={stance} issueKind={issue.issueKind} signOnly /> {n}
        {contradictory && <span className="said-both"> {t("several.said-both")}</span>}
      </TieLink>
    </td>
  );
}
