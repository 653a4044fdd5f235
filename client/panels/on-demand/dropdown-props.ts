import { type ButtonHTMLAttributes, type ReactElement } from "react";

/** A button, whatever it looks like. */
type Target = ReactElement<
  ButtonHTMLAttributes<HTMLButtonElement> & { readonly "data-opens"?: string }
>;

/** What a dropdown is given by the button that it belongs to. */
export interface DropdownProps {
  readonly target: Target;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly position: "bottom-start" | "bottom-end";
  readonly width?: number;
  /** A form in it keeps it open. */
  readonly staysOpen?: boolean;
  readonly children: ReactElement;
}
