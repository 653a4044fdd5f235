import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error.ts";

/** The cache of answers. Facts change only when a data set is loaded, so answers are reused for minutes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server may be on this machine, which a browser that is offline reaches; what fails is told.
        networkMode: "always",
        staleTime: 5 * 60_000,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.temporary,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
