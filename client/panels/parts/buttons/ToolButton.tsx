import { ActionIcon } from "@mantine/core";
import { type ComponentType, type Ref } from "react";

/** A small button with an icon: its label is its name, and its tip. */
export function ToolButton(props: {
  Icon: ComponentType<{ size?: number }>;
  label: string;
  run: () => void;
  /** CSS pixels. */
  size: 26 | 28;
  tipAt: "left" | "above";
  /** Of a button that switches something: whether that is on. */
  pressed?: boolean;
  /** It stays in reach of the focus, so that its tip can say why. */
  disabled?: boolean;
  /** For styles: which of several states it is in. */
  state?: string;
  focused?: Ref<HTMLButtonElement>;
}) {
  const { Icon, label, run, size, tipAt, pressed, disabled = false, state, focused } = props;
  return (
    <ActionIcon
      variant={pressed === true ? "light" : "subtle"}
      size={size}
      ref={focused ?? null}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={disabled}
      data-disabled={disabled}
      data-state={state}
      data-tip={label}
      data-tip-side={tipAt}
      onClick={() => !disabled && run()}
    >
      <Icon size={size === 26 ? 14 : 15} />
    </ActionIcon>
  );
}
