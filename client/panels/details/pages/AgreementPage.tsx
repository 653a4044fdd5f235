import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { senseOf } from "../../../model/agreement-tie.ts";
import { formatDateRange } from "../../../format/format-date-range.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { Mark } from "../../parts/Mark.tsx";
import { wordOf } from "../../../options/option.ts";
import { aggregation as aggregationOption } from "../../../options/stances/aggregation.ts";
import { tileLabel } from "../../parts/words.ts";
import { AgreementOverTime } from "../cards/AgreementOverTime.tsx";
import { linkTo } from "../cards/links.tsx";
import { MorePages } from "../cards/MorePages.tsx";
import { PageHead, Section, Tiles } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";
import { SharedIssue } from "../cards/SharedIssue.tsx";
import { type AgreementPair, useAgreement } from "../hooks/use-agreement.ts";
import { useBoundsWords } from "../hooks/bounds-words.ts";
import { useCounted } from "../hooks/counted.tsx";
import { WhetherTheyMet } from "../cards/WhetherTheyMet.tsx";

type End = Extract<AgreementPair["a"], { __typename: "Actor" }>;

/** Two actors who agree or disagree: how much, over which issues, and the positions of both on each. */
export function AgreementPage({ a, b }: { a: string; b: string }) {
  const t = useText();
  const pages = useAgreement(a, b);
  return (
    <Pending answer={pages}>
      {({ answer }) => {
        const { pairs, weightlessPairs } = answer.stanceNetwork;
        const [pair] = pairs;
        if (pair?.a.__typename !== "Actor" || pair.b.__typename !== "Actor") {
          return <NothingToCompare isWeightless={weightlessPairs > 0} />;
        }
        const ends = [pair.a, pair.b] as const;
        return (
          <>
            <Head ends={ends} weight={pair.weight} n={pair.n} />
            <AgreementOverTime a={a} b={b} />
            <WhetherTheyMet a={pair.a} b={pair.b} />
            <Section title={t("agreement.issue-by-issue")}>
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

function NothingToCompare({ isWeightless }: { isWeightless: boolean }) {
  const t = useText();
  const { filters, options } = useCounted();
  const within = useBoundsWords(filters);
  const { aggregation } = options;
  const what =
    isWeightless && aggregation !== "IGNORE"
      ? (`agreement.even-${aggregation}` as const)
      : "agreement.nothing";
  return <p className="panel-empty">{within === "" ? t(what) : t(`${what}-in`, { within })}</p>;
}

function Head(props: { ends: readonly [End, End]; weight: number; n: number }) {
  const t = useText();
  const [a, b] = props.ends;
  const { options, filters } = useCounted();
  const { aggregation } = options;
  const { period } = filters;
  const sense = senseOf(props.weight, aggregation);
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
            t("agreement.neither")
          ) : (
            <span className={`stance stance-${sense === "agree" ? "supports" : "opposes"}`}>
              <span aria-hidden="true">{sense === "agree" ? "+" : "−"}</span>{" "}
              {t(`agreement.${sense}`)}
            </span>
          )
        }
        title={
          <RichText
            id="pair.names"
            values={{ first: a.name, second: b.name }}
            tags={{ one: linkTo(a.id), other: linkTo(b.id) }}
          />
        }
        line={period && t("agreement.period", { days: formatDateRange(t, period.from, period.to) })}
      />
      <Tiles
        tiles={[
          {
            count: <>{signedFigures(t, props.weight)}</>,
            label: t.say(wordOf(aggregationOption, aggregation)),
          },
          { count: props.n, label: tileLabel(t, "issue-of-both", props.n) },
        ]}
      />
    </>
  );
}
