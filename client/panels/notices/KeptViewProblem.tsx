import { Button } from "@mantine/core";
import { type ViewProblem } from "../../api/views/ask-views.ts";
import { useText } from "../../language/use-text.ts";
import { spoken } from "../../language/with-language.ts";
import { Logo } from "../parts/Logo.tsx";
import "../../language/late-words.ts";

/** What a short link leads to could not be had: the reason, and ways to continue. */
export function KeptViewProblem({ problem }: { problem: ViewProblem }) {
  const t = useText();
  const told =
    problem === "unknown" || problem === "damaged" || problem === "closed" ? problem : "away";
  return (
    <main className="start-problem" role="alert">
      <Logo size={40} />
      <h1>{t(`kept.${told}`)}</h1>
      <p>{t(`kept.${told}-why`)}</p>
      <Button component="a" href={`/${spoken("")}`} variant="filled">
        {t("kept.open")}
      </Button>
      {told === "away" && (
        <Button variant="subtle" onClick={() => window.location.reload()}>
          {t("panel.try-again")}
        </Button>
      )}
    </main>
  );
}
