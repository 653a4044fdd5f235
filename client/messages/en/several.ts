/** Several selected things, and commands on the selection. */
export const several = {
  "command.pin": "Pin",
  "command.unpin": "Unpin",
  "command.keep-only": "{n, plural, one {Show only this} other {Show only these #}}",
  "command.paths": "Shortest ways between the two",
  "command.among": "Who of them met whom",
  "command.select-neighbours": "Select neighbours too",
  "command.select-side": "Select all of their side",
  "command.select-others": "Select all others instead",
  "command.select-all": "Select everything",
  "command.select-ends": "Select both ends",
  "command.keep-ends": "Show only both ends",
  "command.place-anew": "Place everything anew",
  "select.menu": "What can be done here",
} as const;
