import { Button } from "@mantine/core";
import { useId, useRef, useState } from "react";
import { useText } from "../../../language/use-text.ts";
import {
  longestText,
  parsePastedText,
  parseTextFile,
  type TextProblem,
  TextProblemError,
} from "../../../texts/parse-text-file.ts";

/** A form to paste a text, or choose a file. The text never leaves the page. */
export function BringText({ bring }: { bring: (text: string) => void }) {
  const t = useText();
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState("");
  const [problem, setProblem] = useState<TextProblem | null>(null);

  async function take(read: () => string | Promise<string>) {
    try {
      bring(await read());
    } catch (error) {
      if (!(error instanceof TextProblemError)) throw error;
      setProblem(error.problem);
    }
  }

  return (
    <form
      className="bring-text"
      onSubmit={(event) => {
        event.preventDefault();
        void take(() => parsePastedText(pasted));
      }}
    >
      <p>{t("text.bring")}</p>
      <p className="beside">{t("text.stays")}</p>
      <label htmlFor={`${id}-paste`}>{t("text.paste")}</label>
      <textarea
        id={`${id}-paste`}
        rows={9}
        spellCheck={false}
        value={pasted}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => {
          setPasted(event.target.value);
          setProblem(null);
        }}
      />
      <div className="actions">
        <Button type="submit" size="xs">
          {t("text.read")}
        </Button>
        <Button type="button" size="xs" variant="default" onClick={() => file.current?.click()}>
          {t("text.choose")}
        </Button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={t("text.choose")}
        accept=".txt,.text,.md,text/plain,text/markdown"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void take(() => parseTextFile(chosen));
          // Cleared, so that the same file can be chosen again after editing it.
          target.value = "";
        }}
      />
      <p id={`${id}-problem`} className="text-problem" role="alert">
        {problem === "too-long"
          ? t("text-problem.too-long", { most: longestText })
          : problem !== null && t(`text-problem.${problem}`)}
      </p>
    </form>
  );
}
