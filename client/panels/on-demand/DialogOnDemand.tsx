import { type ComponentType, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { type StoreApi } from "zustand/vanilla";
import { fetchPart } from "./fetch-part.ts";

/** The props of a dialog. */
export interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A dialog that is loaded when it is first opened. */
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
        // Mounted closed and then opened, so that it restores the focus when it closes.
        flushSync(() => setDialog(() => found));
        setMounted(true);
      }
    });
  }, [isWanted, dialog, load]);
  return Dialog && <Dialog opened={opened && isMounted} onClose={close} />;
}
