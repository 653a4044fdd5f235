import { useExplorerState } from "../../../explorer-context.tsx";
import { senseOf } from "../../../model/agreement-tie.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { Mark } from "../../parts/Mark.tsx";
import { useText } from "../../../language/use-text.ts";
import { wordOf } from "../../../options/option.ts";
import { aggregation as aggregationOption } from "../../../options/stances/aggregation.ts";
import { AgreementOverTime } from "../cards/AgreementOverTime.tsx";
import { NodeLink } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { SharedIssue } from "../cards/SharedIssue.tsx";
import { type AgreementPair, useAgreement } from "../hooks/use-agreement.ts";
import { WhetherTheyMet } from "../cards/WhetherTheyMet.tsx";

type End = Extract<AgreementPair["a"], { __typename: "Actor" }>;

/** Two actors who agree or disagree: how much, over which issues, and the positions of both on each. */
export function AgreementPage({ a, b }: { a: string; b: string }) {
  const pages = useAgreement(a, b);
  return (
    <Pending answer={pages}>
      {({ answer }) => {
        const { pairs, evenPairs } = answer.stanceNetwork;
        const [pair] = pairs;
        if (pair?.a.__typename !== "Actor" || pair.b.__typename !== "Actor") {
          return <NothingToCompare even={evenPairs > 0} />;
        }
        const ends = [pair.a, pair.b] as const;
        return (
          <>
            <Head ends={ends} weight={pair.weight} n={pair.n} />
            <AgreementOverTime a={a} b={b} />
            <WhetherTheyMet a={pair.a} b={pair.b} />
            <Section title="Issue by issue, what adds most first">
              <MorePages pages={pages} none="">
                {(issues) =>
                  issues.map((issue) => (
                    <SharedIssue key={issue.cursor} issue={issue} ends={ends} />
                  ))
                }
              </MorePages>
            </Section>
          </>
        );
      }}
    </Pending>
  );
}

function NothingToCompare({ even }: { even: boolean }) {
  const period = useExplorerState((state) => state.filters.period);
  const when = period === null ? "" : ` ${formatDateRange(period.from, period.to)}`;
  return (
    <p className="panel-empty">
      {even
        ? `What these two agree and disagree on comes out even${when}.`
        : `Nothing compares these two${when}: no issue on which positions of both count.`}
    </p>
  );
}

function Head(props: { ends: readonly [End, End]; weight: number; n: number }) {
  const t = useText();
  const [a, b] = props.ends;
  const { aggregation } = useExplorerState((state) => state.options);
  const period = useExplorerState((state) => state.filters.period);
  const sense = senseOf(props.weight, aggregation);
  const words = { agree: "Agree", disagree: "Disagree", neither: "Speak on the same" } as const;
  return (
    <>
      <PageHead
        mark={
          <>
            <Mark kind="ACTOR" {...a} />
            <Mark kind="ACTOR" {...b} />
          </>
        }
        kind={
          sense === "neither" ? (
            words[sense]
          ) : (
            <span className={`stance stance-${sense === "agree" ? "supports" : "opposes"}`}>
              <span aria-hidden="true">{sense === "agree" ? "+" : "−"}</span> {words[sense]}
            </span>
          )
        }
        title={
          <>
            <NodeLink id={a.id}>{a.name}</NodeLink> and <NodeLink id={b.id}>{b.name}</NodeLink>
          </>
        }
        line={period && `by positions ${formatDateRange(period.from, period.to)}`}
      />
      <Tiles
        tiles={[
          {
            count: <>{signedFigures(props.weight)}</>,
            label: t.say(wordOf(aggregationOption, aggregation)),
          },
          { count: props.n, label: props.n === 1 ? "issue of both" : "issues of both" },
        ]}
      />
    </>
  );
}
