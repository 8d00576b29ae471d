/** A number below another, by chance. */
export type Pick = (below: number) => number

export const oneOf = <T>(all: readonly T[], pick: Pick): T => all[pick(all.length)] as T
