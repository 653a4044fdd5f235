import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compileMessages } from "./client/compile-messages.ts";

/** The API that `npm run dev` passes requests on to. */
const server = `http://127.0.0.1:${process.env["PORT"] ?? 4000}`;

export default defineConfig({
  root: "client",
  plugins: [react(), compileMessages()],
  // As its makers have minified it: smaller than what we would make of it.
  resolve: {
    alias: [{ find: /^cytoscape$/, replacement: "cytoscape/dist/cytoscape.esm.min.mjs" }],
  },
  server: {
    proxy: { "/graphql": server, "/export": server, "/healthz": server, "/readyz": server },
  },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // Fonts and pictures stay files: the content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every view stands on is one file: in dozens of small ones it weighs more and asks more often.
          groups: [
            {
              name: "ground",
              test: /client\/(explorer|format|language|model|modes|options|summary|url)\//,
            },
          ],
        },
      },
    },
  },
  // An import of types alone goes whole: as it stands it would fetch its module for nothing (the layout, zod).
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  worker: { format: "es" },
});
