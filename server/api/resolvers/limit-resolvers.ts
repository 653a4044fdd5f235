import { listLimits } from "../../settings/limits.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";

export const limitResolvers: Resolvers = {
  Query: {
    limits: (_, __, { limits }) =>
      listLimits.map(({ name, unit, description }) => ({
        name,
        value: limits[name],
        unit,
        description,
      })),
    rateLimit: (_, __, { rate }) => ({ ...rate, resetAt: rate.resetAt.toISOString() }),
  },
};
