import type { Statement } from '../documents/statement.js'
import type { Aside, State } from './facts/state.js'
import type { Draft } from './kinds/understanding.js'

/** Kinds of statements that a reason is given for, and those that say for what money is. */
const reasoned: ReadonlySet<Statement['kind']> = new Set(['change', 'completion'])
const spent: ReadonlySet<Statement['kind']> = new Set(['amount', 'completion', 'change'])
const longest = 4000

/** Where the words of an aside end: before what is told next of the same money. */
const next =
  /[。;]|,(?=(?:与|较|比|同)(?:上年|去年|20\d\d|年初|预算)|(?:年初)?预算数?(?:为|是|\d)|(?:支出)?决算数?(?:为|是|\d)|(?:完成|占)[^,。;]{0,20}\d|(?:主要)?原因|其中)/u
const sentence = /。/u
/** 的主要原因是：what leads to a reason. */
const lead = /^(?:主要)?(?:的?原因)?(?:主要)?[:,]?(?:是|为|在于|系)?[:,]?/u

interface Told {
  readonly mode: Aside['mode']
  readonly start: number
  readonly end: number
}

/** From where to where the words of an aside stand; null where there are none. */
function wordsOf(plain: string, { mode, start, end }: Aside): Told | null {
  const behind = plain.slice(end, end + longest)
  const length = behind.search(mode === 'purpose' ? next : sentence)
  const stop = end + (length < 0 ? behind.length : length)
  const begin = mode === 'purpose' ? start : end + (lead.exec(behind)?.[0].length ?? 0)
  return stop - begin > 1 && stop - begin < longest ? { mode, start: begin, end: stop } : null
}

/** Does an aside belong to a statement: in its sentence, or right behind it? */
function isOf({ mode, start }: Told, owner: Draft, plain: string): boolean {
  const between = plain.slice(Math.max(owner.start, start - longest), start)
  const first = between.indexOf('。')
  if (first < 0) return true
  return between.indexOf('。', first + 1) < 0 && (mode === 'reason' || first === between.length - 1)
}

const farthest = 40

/** The statement that an aside is told of: the last of those before it that can have one. */
function ownerOf(drafts: readonly Draft[], before: number, plain: string, told: Told): Draft | undefined {
  const kinds = told.mode === 'reason' ? reasoned : spent
  const last = drafts
    .slice(Math.max(before - farthest, 0), before)
    .findLast(({ statement }) => kinds.has(statement.kind))
  return last !== undefined && isOf(told, last, plain) ? last : undefined
}

/** The words as printed, with the quotation mark that they may begin with: what stands behind the sign before them. */
const withMarks = ({ start, end }: Told, printed: (start: number, end: number) => string): string =>
  (start === 0 ? printed(start, end) : printed(start - 1, end).slice(1)).trim()

/** The statements with the reasons and the purposes that their sentences give, as printed. */
export function withAsides(
  drafts: readonly Draft[],
  { plain, asides }: State,
  printed: (start: number, end: number) => string,
): readonly Draft[] {
  if (asides.length === 0) return drafts
  const given = new Map<Draft, Record<string, string>>()
  let before = 0
  for (const aside of asides) {
    while (before < drafts.length && (drafts[before] as Draft).start < aside.start) before++
    const told = wordsOf(plain, aside)
    const owner = told === null ? undefined : ownerOf(drafts, before, plain, told)
    if (told === null || owner === undefined) continue
    const own = given.get(owner) ?? {}
    own[told.mode] ??= withMarks(told, printed)
    given.set(owner, own)
  }
  return drafts.map((draft) => ({ ...draft, statement: { ...draft.statement, ...given.get(draft) } as Statement }))
}
