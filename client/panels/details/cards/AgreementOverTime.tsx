import { agreementOverTimeQuery } from "../../../api/operations/pairs-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { type Translate } from "../../../messages/translate.ts";
import { useText } from "../../../language/use-text.ts";
import { senseOf } from "../../../model/agreement-tie.ts";
import { dayNumber, dayOf } from "../../../model/day-span.ts";
import { type Period } from "../../../model/filters.ts";
import { countDays, formatDateRange } from "../../../format/format-date-range.ts";
import { signedFigures } from "../../parts/in-figures.ts";
import { counted } from "../../../format/format-count.ts";
import { Section } from "./PageHead.tsx";
import { useCounted } from "../hooks/counted.tsx";
import { useAgreementVariables } from "../hooks/use-agreement.ts";

/**
 * Windows of a quarter, beginning a month apart: long enough to contain data, short enough to show a turn.
 */
const windows = { length: 90, step: 30 } as const;
/** Units of the drawing: a bar with its gap, and the height above and below the line. */
const [pitch, reach] = [20, 22];

/**
 * How far two actors agreed in moving windows of 90 days: bars above the line for agreement, below for
 * disagreement.
 */
export function AgreementOverTime({ a, b }: { a: string; b: string }) {
  const t = useText();
  const { options, filters } = useCounted();
  const { aggregation } = options;
  const { period } = filters;
  const variables = { ...useAgreementVariables(a, b), ...windows };
  const { data } = useOperation(agreementOverTimeQuery, variables, { enabled: holdsOne(period) });
  const bars = (data?.stanceNetwork.windows.windows ?? []).map(({ from, until, pairs }) => ({
    from,
    days: formatDateRange(t, from, dayBefore(until)),
    weight: pairs[0]?.weight ?? 0,
    n: pairs[0]?.n ?? 0,
  }));
  const told = bars.filter(({ weight }) => weight !== 0);
  if (told.length < 3 || bars.length > 120) return null;
  const greatest = Math.max(...told.map(({ weight }) => Math.abs(weight)));
  return (
    <Section title={t("agreement.over-time", { n: windows.length })}>
      <svg
        className="over-time"
        viewBox={`0 0 ${bars.length * pitch} ${2 * reach}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bars.map(({ from, days, weight, n }, place) => {
          const height = Math.max(weight === 0 ? 0 : 1, (Math.abs(weight) / greatest) * reach);
          const down = senseOf(weight, aggregation) === "disagree";
          return (
            <rect
              key={from}
              className={down ? "disagree" : "agree"}
              x={place * pitch + 2}
              width={pitch - 4}
              y={down ? reach : reach - height}
              height={height}
            >
              <title>{t("agreement.window-title", said(t, { days, weight, n }))}</title>
            </rect>
          );
        })}
        <path d={`M0 ${reach}H${bars.length * pitch}`} />
      </svg>
      <p className="over-time-ends" aria-hidden="true">
        <span>{bars[0]?.days}</span>
        <span>{bars.at(-1)?.days}</span>
      </p>
      <ul className="unseen" aria-label={t("agreement.over-time-label", { n: windows.length })}>
        {told.map(({ from, days, weight, n }) => (
          <li key={from}>{t("agreement.window", said(t, { days, weight, n }))}</li>
        ))}
      </ul>
    </Section>
  );
}

function said(t: Translate, bar: { days: string; weight: number; n: number }) {
  const { days, weight, n } = bar;
  return { days, weight: signedFigures(t, weight), issues: counted(t, n, "issue") };
}

/** Whether a period is long enough for a window; otherwise the API would refuse it. */
function holdsOne(period: Period | null): boolean {
  if (period === null || period.from === null || period.to === null) return true;
  return countDays(period.from, period.to) >= windows.length;
}

/** Windows are half-open: the last day of one is the day before its end. */
function dayBefore(day: string): string {
  return dayOf(dayNumber(day) - 1);
}
