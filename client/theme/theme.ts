import {
  type ActionIconProps,
  type ButtonProps,
  createTheme,
  type MenuProps,
  type ModalProps,
  type PopoverProps,
} from "@mantine/core";
import { type Translate } from "../messages/translate.ts";

/**
 * Sizes and habits of Mantine's components, and what they say; their colours stand in mantine.css. Of the
 * components themselves it knows the types alone: most of them are fetched when they are wanted.
 */
export function themeIn(t: Translate) {
  return createTheme({
    fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
    respectReducedMotion: true,
    cursorType: "pointer",
    components: {
      Button: habits<ButtonProps>({ variant: "default", size: "sm" }),
      ActionIcon: habits<ActionIconProps>({ variant: "default", size: 32 }),
      Popover: habits<PopoverProps>({ shadow: "md", transitionProps: { duration: 80 } }),
      Menu: habits<MenuProps>({
        shadow: "md",
        transitionProps: { duration: 80 },
        // An element that a menu must not hold (ARIA); without it the first item takes the focus.
        withInitialFocusPlaceholder: false,
      }),
      // The scroll lock would write a style tag, which the policy forbids; the page does not scroll anyway.
      Modal: habits<ModalProps>({
        lockScroll: false,
        closeButtonProps: { "aria-label": t("app.close") },
        // A header element in a dialog would count as the page's.
        attributes: { header: { role: "presentation" } },
      }),
    },
  });
}

function habits<Props>(defaultProps: Partial<Props>): { defaultProps: Partial<Props> } {
  return { defaultProps };
}
