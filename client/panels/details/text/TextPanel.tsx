import { ActionIcon } from "@mantine/core";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { sourceTextQuery } from "../../../api/operations/source-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { useText } from "../../../language/use-text.ts";
import { bringText, reading } from "../../../texts/reading.ts";
import { NodeLink } from "../cards/links.tsx";
import { Pending } from "../cards/Pending.tsx";
import { BringText } from "./BringText.tsx";
import { ReadText } from "./ReadText.tsx";
import "./text.css";
import "../../../language/late-words.ts";

/** The text of a source, as brought by the reader, with every fact marked at its place. */
export function TextPanel({ source: id }: { source: string }) {
  const t = useText();
  const text = useStore(reading, ({ texts }) => texts.get(id) ?? null);
  const answer = useOperation(sourceTextQuery, { id });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="text-panel" aria-label={t("text.label")}>
      <header className="text-head">
        <h2 ref={heading} tabIndex={-1}>
          {t("text.title")}
        </h2>
        <ActionIcon
          variant="subtle"
          size={26}
          aria-label={t("text.close")}
          onClick={() => reading.setState({ source: null })}
        >
          <X size={15} />
        </ActionIcon>
      </header>
      <Pending answer={answer}>
        {({ source }) =>
          source === null ? (
            <p className="panel-empty">{t("source.unknown", { id })}</p>
          ) : (
            <>
              <p className="text-of">
                <NodeLink id={id}>{source.title}</NodeLink>
              </p>
              {text === null ? (
                <BringText bring={(brought) => bringText(id, brought)} />
              ) : (
                <ReadText source={source} text={text} forget={() => bringText(id, null)} />
              )}
            </>
          )
        }
      </Pending>
    </section>
  );
}
