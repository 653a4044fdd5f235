import { type ComponentType, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { type StoreApi } from "zustand/vanilla";
import { fetchPart } from "./fetch-part.ts";

/** What a dialog is given. */
export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A dialog over the page, fetched when it is first opened. */
export function DialogOnDemand<State extends { readonly opened: boolean }>(props: {
  dialog: StoreApi<State>;
  load: () => Promise<ComponentType<DialogProps>>;
}) {
  const { dialog, load } = props;
  const { opened } = useStore(dialog);
  const [Dialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const [isMounted, setMounted] = useState(false);
  const close = () => dialog.setState({ opened: false } as Partial<State>);

  const isWanted = opened && Dialog === null;
  useEffect(() => {
    if (!isWanted) return;
    void fetchPart(load).then((found) => {
      if (found === null) dialog.setState({ opened: false } as Partial<State>);
      else {
        // Mounted shut and opened then: it gives the focus back to where it was.
        flushSync(() => setDialog(() => found));
        setMounted(true);
      }
    });
  }, [isWanted, dialog, load]);
  return Dialog && <Dialog opened={opened && isMounted} onClose={close} />;
}
