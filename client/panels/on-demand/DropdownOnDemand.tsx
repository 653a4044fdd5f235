import { cloneElement, type ComponentType, useId, useState } from "react";
import { flushSync } from "react-dom";
import { type DropdownProps } from "./dropdown-props.ts";
import { fetchPart } from "./fetch-part.ts";

const frames = {
  menu: async () => (await import("./MenuFrame.tsx")).MenuFrame,
  dialog: async () => (await import("./PopoverFrame.tsx")).PopoverFrame,
} satisfies Record<string, () => Promise<ComponentType<DropdownProps>>>;

/**
 * A button with a menu, or with a small dialog of controls. Both its content and its frame are loaded when
 * the pointer or the focus comes near, and opened when the button is pressed.
 */
export function DropdownOnDemand<Given extends object>(
  props: Omit<DropdownProps, "opened" | "onOpened" | "children"> & {
    kind?: keyof typeof frames;
    /** Loads the content. */
    load: () => Promise<ComponentType<Given>>;
    /** The props of the content. */
    given: Given;
  },
) {
  const { kind = "menu", load, given, target, ...look } = props;
  const id = useId();
  const [parts, setParts] = useState<Parts<Given> | null>(null);
  const [opened, setOpened] = useState(false);
  const fetchParts = () => Promise.all([frames[kind](), load()]);
  if (parts === null) {
    const comeNear = () => void fetchParts().catch(() => {});
    const open = async () => {
      const found = await fetchPart(fetchParts);
      if (found === null) return;
      // Mounted closed and then opened, so that it knows the previous focus and restores it.
      flushSync(() => setParts({ Frame: found[0], Content: found[1] }));
      document.querySelector<HTMLElement>(`[data-opens="${id}"]`)?.focus();
      setOpened(true);
    };
    return cloneElement(target, {
      "aria-haspopup": kind,
      "aria-expanded": false,
      onPointerEnter: comeNear,
      onFocus: comeNear,
      onClick: () => void open(),
    });
  }
  const { Frame, Content } = parts;
  return (
    <Frame
      {...look}
      target={cloneElement(target, { "data-opens": id })}
      opened={opened}
      onOpened={setOpened}
    >
      <Content {...given} />
    </Frame>
  );
}

interface Parts<Given> {
  readonly Frame: ComponentType<DropdownProps>;
  readonly Content: ComponentType<Given>;
}
