// Sets the colour scheme before the first paint; the names are Mantine's, kept in step by theme/scheme.ts.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem("parley-color-scheme");
  } catch {
    // Storage is switched off: the system's scheme then.
  }
  var dark =
    stored === "dark" ||
    (stored !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
