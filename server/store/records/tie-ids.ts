/** Attendances and memberships are ties: their ids begin with the ids of their ends (schema/dataset.ts). */

/** The attendances among some ids, each split into its meeting and actor. */
export function attendanceEnds(
  ids: readonly string[],
): { id: string; meeting: string; actor: string }[] {
  return [...new Set(ids)].flatMap((id) => {
    const [meeting, actor, ...rest] = id.split("/");
    return meeting && actor && rest.length === 0 ? [{ id, meeting, actor }] : [];
  });
}

/** The ids that may be memberships, each split into its member and what that belongs to. */
export function membershipEnds(
  ids: readonly string[],
): { id: string; member: string; of: string }[] {
  return [...new Set(ids)].flatMap((id) => {
    const [member, of] = id.split("/");
    return member && of ? [{ id, member, of }] : [];
  });
}
