import { type Translate } from "../messages/translate.ts";
import {
  ActionIcon,
  Button,
  createTheme,
  Menu,
  Modal,
  Popover,
  SegmentedControl,
  Tooltip,
} from "@mantine/core";

/** Sizes and habits of Mantine's components, and what they say; their colours stand in mantine.css. */
export function themeIn(t: Translate) {
  return createTheme({
    fontFamily: '"Inter Variable", system-ui, -apple-system, "Segoe UI", sans-serif',
    respectReducedMotion: true,
    cursorType: "pointer",
    components: {
      Button: Button.extend({ defaultProps: { variant: "default", size: "sm" } }),
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: "default", size: 32 } }),
      SegmentedControl: SegmentedControl.extend({ defaultProps: { size: "sm" } }),
      Tooltip: Tooltip.extend({
        defaultProps: { openDelay: 400, transitionProps: { duration: 80 } },
      }),
      Popover: Popover.extend({
        defaultProps: { shadow: "md", transitionProps: { duration: 80 } },
      }),
      Menu: Menu.extend({
        defaultProps: {
          shadow: "md",
          transitionProps: { duration: 80 },
          // An element that a menu must not hold (ARIA); without it the first item takes the focus.
          withInitialFocusPlaceholder: false,
        },
      }),
      // The scroll lock would write a style tag, which the policy forbids; the page does not scroll anyway.
      Modal: Modal.extend({
        defaultProps: {
          lockScroll: false,
          closeButtonProps: { "aria-label": t("app.close") },
          // A header element in a dialog would count as the page's.
          attributes: { header: { role: "presentation" } },
        },
      }),
    },
  });
}
