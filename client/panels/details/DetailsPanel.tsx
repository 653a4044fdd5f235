import { ActionIcon } from "@mantine/core";
import { ArrowLeft, PanelRightOpen, X } from "lucide-react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { useExplorer, useExplorerState } from "../../explorer-context.tsx";
import { useText } from "../../language/use-text.ts";
import { datasetSheet, foldSheet } from "./hooks/sheet.ts";
import { isSameSelection } from "../../model/selection.ts";
import { SheetGrip, type SheetSize } from "./SheetGrip.tsx";
import { TextSkeleton } from "../parts/TextSkeleton.tsx";
import { trail, useBack } from "./hooks/use-open.ts";
import { useSubject } from "./hooks/use-subject.ts";
import "./details.css";
import "./agreement.css";
import "./facts.css";

/** Beside the first picture, which does not wait for it. */
const DatasetPage = lazy(async () => ({
  default: (await import("./pages/DatasetPage.tsx")).DatasetPage,
}));

/** Loaded when something is first selected. */
const SubjectPage = lazy(async () => ({
  default: (await import("./pages/SubjectPage.tsx")).SubjectPage,
}));

/** Whether the panel covers a part of the view; details.css says the same. */
const isDrawer = () => window.matchMedia("(min-width: 640px) and (max-width: 899px)").matches;

/** The page of the selection; with nothing selected, the page of the data set. */
export function DetailsPanel() {
  const t = useText();
  const explorer = useExplorer();
  const selection = useExplorerState((state) => state.selection);
  const { opened, folded } = useStore(datasetSheet);
  const [size, setSize] = useState<SheetSize>("half");
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
    if (selection !== null) datasetSheet.setState({ opened: false });
    // The selection was changed outside of the panel, so the panel's way back ends here.
    const { current } = trail.getState();
    if (!isSameSelection(current, selection)) trail.setState({ before: [], current: selection });
  }, [selection]);

  function close() {
    datasetSheet.setState({ opened: false });
    setSize("half");
    // A drawer that is closed shows what it covered: the picture with what is selected in it.
    if (selection !== null && isDrawer()) foldSheet(selection);
    else explorer.select(null);
  }

  const subject = useSubject();
  const isFolded = selection !== null && isSameSelection(folded, selection) && !opened;
  const aside = (
    <aside
      className="panel"
      aria-label={t("panel.label")}
      ref={panel}
      data-open={(selection !== null || opened) && !isFolded}
      data-size={size}
    >
      <SheetGrip size={size} onSize={setSize} onClose={close} />
      {(selection !== null || opened) && <PanelTop onClose={close} />}
      {selection === null ? (
        <Suspense fallback={<TextSkeleton lines={6} />}>
          <DatasetPage />
        </Suspense>
      ) : subject === null ? (
        <p className="panel-empty">{t("panel.no-tie")}</p>
      ) : (
        <Suspense fallback={<TextSkeleton lines={6} />}>
          <SubjectPage key={JSON.stringify(selection)} subject={subject} />
        </Suspense>
      )}
    </aside>
  );
  return (
    <>
      {isFolded && (
        <button
          type="button"
          className="panel-tab"
          aria-label={t("panel.open")}
          title={t("panel.open")}
          onClick={() => foldSheet(null)}
        >
          <PanelRightOpen size={16} aria-hidden="true" />
        </button>
      )}
      {aside}
    </>
  );
}

function PanelTop({ onClose }: { onClose: () => void }) {
  const t = useText();
  const selection = useExplorerState((state) => state.selection);
  const { before, current } = useStore(trail);
  const back = useBack();
  const canGoBack = before.length > 0 && isSameSelection(current, selection);
  return (
    <div className="panel-top">
      {canGoBack ? (
        <button type="button" className="panel-back" onClick={back}>
          <ArrowLeft size={14} aria-hidden="true" /> {t("panel.back")}
        </button>
      ) : (
        <span />
      )}
      <ActionIcon variant="subtle" size={26} aria-label={t("panel.close")} onClick={onClose}>
        <X size={15} />
      </ActionIcon>
    </div>
  );
}
