import type { Framework, FrameworkLevel, PrintedLabel } from './framework.js'
import type { FrameworkFormKind } from './frameworkForm.js'

const isPrintedOn =
  (kind: FrameworkFormKind) =>
  ({ printedOn }: PrintedLabel): boolean =>
    printedOn?.includes(kind) ?? true

/** The levels that a form prints. */
export const levelsOn = ({ levels }: Pick<Framework, 'levels'>, kind: FrameworkFormKind): readonly FrameworkLevel[] =>
  levels.filter(isPrintedOn(kind))

/** The level-2 groups that a form prints under a level; null where each unit has its own. */
export const groupsOn = ({ groups }: FrameworkLevel, kind: FrameworkFormKind): readonly PrintedLabel[] | null =>
  groups?.filter(isPrintedOn(kind)) ?? null
