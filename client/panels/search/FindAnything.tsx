import { Modal } from "@mantine/core";
import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useText } from "../../language/use-text.ts";
import { closeSearch, searchDialog } from "./search-dialog.ts";
import "./search.css";

/** Fetched when it is first opened; what is typed meanwhile is kept (search-dialog.ts). */
const FindBox = lazy(async () => ({ default: (await import("./FindBox.tsx")).FindBox }));

/** The search over everything: facts by name, and what can be done, by keyboard or pointer. */
export function FindAnything() {
  const t = useText();
  const { opened } = useStore(searchDialog);
  return (
    <Modal
      opened={opened}
      onClose={closeSearch}
      withCloseButton={false}
      padding={0}
      size={600}
      yOffset="12vh"
      transitionProps={{ duration: 80 }}
      attributes={{ content: { "aria-label": t("header.find") } }}
    >
      {opened && (
        <Suspense fallback={<div className="find-box" />}>
          <FindBox />
        </Suspense>
      )}
    </Modal>
  );
}
