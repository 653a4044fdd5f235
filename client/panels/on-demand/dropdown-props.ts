import { type ButtonHTMLAttributes, type ReactElement } from "react";

/** The dropdown's button. */
type Target = ReactElement<
  ButtonHTMLAttributes<HTMLButtonElement> & { readonly "data-opens"?: string }
>;

/** The props of a dropdown's frame. */
export interface DropdownProps {
  readonly target: Target;
  readonly opened: boolean;
  readonly onOpened: (opened: boolean) => void;
  readonly position: "bottom-start" | "bottom-end";
  readonly width?: number;
  /** Keeps it open after a click inside, for forms. */
  readonly staysOpen?: boolean;
  readonly children: ReactElement;
}
