import { Popover } from "@mantine/core";
import { cloneElement } from "react";
import { type DropdownProps } from "./dropdown-props.ts";

/** A small dialog below its button. */
export function PopoverFrame(props: DropdownProps) {
  const { target, opened, onOpened, staysOpen: _, children, ...look } = props;
  return (
    <Popover {...look} opened={opened} onChange={onOpened} trapFocus returnFocus>
      <Popover.Target>{cloneElement(target, { onClick: () => onOpened(!opened) })}</Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
