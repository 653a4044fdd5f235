import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compileMessages } from "./client/compile-messages.ts";
import { inlineOperations } from "./client/inline-operations.ts";

/** The API that `npm run dev` passes requests on to. */
const server = `http://127.0.0.1:${process.env["PORT"] ?? 4000}`;

export default defineConfig({
  root: "client",
  plugins: [react(), compileMessages(), inlineOperations()],
  // Its authors' minified build is smaller than what our build would make of it.
  resolve: {
    alias: [{ find: /^cytoscape$/, replacement: "cytoscape/dist/cytoscape.esm.min.mjs" }],
  },
  server: {
    proxy: {
      "/graphql": server,
      "/export": server,
      "/healthz": server,
      "/readyz": server,
      "^/v(/[^/]+[.]json)?$": server,
    },
  },
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    // Fonts and pictures stay files, because the content security policy does not allow data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every view needs is one file: dozens of small ones would be larger in total and need more
          // requests.
          groups: [
            {
              name: "ground",
              // What is kept in the browser is read later, and so is what notes and two views side by side need; of the
              // canvas the map uses this too.
              test: /client\/(explorer(?!\/facts-within)|explorer-context|graph-handle|format|language(?!\/late)|model(?!\/own-notes)|modes|options|summary|url(?!\/(shelf|saved-views|beside-link))|stories\/(story|story-in-address|shipped-stories|storytelling)|panels\/(notices\/(Notices|announcements)|on-demand\/(fetch-part|DropdownOnDemand)|parts\/(Logo|Mark|Phrases|QueryProblem|Segments|TextSkeleton|is-mac|is-server-there|use-sides|use-titles|words|notes\/note-desk))|theme\/side-variable|views\/stage|canvas\/(palette|zoom-by-wheel|overlay\/(draw-labels|label-style|layer|place-labels|text-width)))(\/|\.ts)/,
            },
          ],
        },
      },
    },
  },
  // A type-only import is removed entirely; otherwise it would load its module for nothing (the layout, zod).
  oxc: { typescript: { onlyRemoveTypeImports: false } },
  worker: { format: "es" },
});
