import type { CodegenConfig } from "@graphql-codegen/cli";

export default {
  schema: "schema/*.graphql",
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    strictScalars: true,
    scalars: { ID: "string", Edtf: "string", Instant: "string" },
  },
  generates: {
    "client/api/__generated__/": {
      preset: "client",
      documents: ["client/**/*.{ts,tsx}", "!client/api/__generated__/**"],
      presetConfig: { fragmentMasking: false },
      config: { documentMode: "string" },
    },
  },
  ignoreNoDocuments: true,
} satisfies CodegenConfig;
