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
 * Sizes, defaults and texts of Mantine's components; their colours are in mantine.css. It only imports the
 * components' types, because most components are loaded on demand.
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
        // The placeholder is an element that ARIA does not allow in a menu; without it the first item gets
        // the focus.
        withInitialFocusPlaceholder: false,
      }),
      // The scroll lock would write a style tag, which the policy forbids; the page does not scroll anyway.
      Modal: habits<ModalProps>({
        lockScroll: false,
        closeButtonProps: { "aria-label": t("app.close") },
        // A header element in a dialog would count as the page's header.
        attributes: { header: { role: "presentation" } },
      }),
    },
  });
}

function habits<Props>(defaultProps: Partial<Props>): { defaultProps: Partial<Props> } {
  return { defaultProps };
}
