import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error.ts";

/** The cache of answers. Facts change only when a data set is loaded, so answers are reused for minutes. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        gcTime: 30 * 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.temporary,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
