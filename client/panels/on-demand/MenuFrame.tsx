import { Menu } from "@mantine/core";
import { type DropdownProps } from "./dropdown-props.ts";

/** A menu below its button. */
export function MenuFrame(props: DropdownProps) {
  const { target, opened, onOpened, staysOpen = false, children, ...look } = props;
  return (
    <Menu
      {...look}
      opened={opened}
      onChange={onOpened}
      closeOnItemClick={!staysOpen}
      trapFocus
      returnFocus
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
