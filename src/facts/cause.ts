import { textIn } from './textIn.js'

/** Why a row deviates, as the form tells it. */
export interface Cause {
  /** What stands where words of a reason belong; undefined where the form has no column for it. */
  readonly reason: string | undefined
  /** A support that failed is marked in a column of its own, so that words may be wanting. */
  readonly isMarked: boolean
}

/** Nothing, or a mark that a support did not fail. */
const noMark = /^[\s无否×xX/—-]*$/u

/** The columns for causes of a row; undefined where it has none. */
export function causesOf(printed: object): object | undefined {
  const causes: unknown = Object.hasOwn(printed, 'causes') ? Reflect.get(printed, 'causes') : undefined
  return typeof causes === 'object' && causes !== null ? causes : undefined
}

/** The cause of a row; where other rows have columns for causes, a row without them left them blank. */
export function causeIn(reason: string | undefined, causes: object | undefined, asksForCauses: boolean): Cause {
  if (!asksForCauses) return { reason, isMarked: false }
  const { explanation: _, ...marks } = (causes ?? {}) as Readonly<Record<string, string | undefined>>
  const isMarked = Object.values(marks).some((mark) => mark !== undefined && !noMark.test(mark))
  return { reason: textIn(causes, 'explanation') ?? '', isMarked }
}
