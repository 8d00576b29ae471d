import type { Decimal } from '../exact/decimal.js'
import type { Finding, Where } from '../verdicts/finding.js'

const placeOf = ({ document = '', path }: Where): string => `${document}#${path.join('/')}`
const rowOf = ({ document = '', path }: Where): string => `${document}#${path.slice(0, -1).join('/')}`

/** How large it is, as it is written; without a figure of its own. */
const sizeOf = (difference: Decimal): string => {
  const text = difference.toString()
  return text.startsWith('-') ? text.slice(1) : text
}

/**
 * Each place with what it would be off by, were it the wrong one: the whole by the difference, a part by as much the other
 * way. One wrong cell is off by one amount in one direction; two errors that only are as large stay two. An arithmetic of
 * its own may turn either way.
 */
function placeMarks({ where, operands, difference, counting, formula, fault }: Finding): readonly string[] {
  if (!difference) return []
  const size = sizeOf(difference)
  const mark = (place: Where, sign: '+' | '-'): string => `${placeOf(place)} ${counting.kind} ${sign}${size}`
  const [own, turned] = difference.isNegative() ? (['-', '+'] as const) : (['+', '-'] as const)
  const isOpen = formula !== undefined || fault.kind === 'copies' || fault.kind === 'change'
  const figures = operands.filter(({ value }) => value !== null)
  if (isOpen)
    return [where, ...figures.map((one) => one.where)].flatMap((place) => [mark(place, '+'), mark(place, '-')])
  return [mark(where, own), ...figures.map((one) => mark(one.where, one.minus ? own : turned))]
}

const added: ReadonlySet<Finding['counting']['kind']> = new Set(['money', 'points'])

/** By how much it is off, whichever way: what one wrong cell puts into every sum that it takes part in. */
function offBy({ outcome, difference, counting, where, operands }: Finding): string | null {
  const isWithin = where.document === undefined && operands.every((operand) => operand.where.document === undefined)
  const isOff = outcome === 'broken' && difference !== null && !difference.isZero()
  return isWithin && isOff && added.has(counting.kind) ? `${counting.kind} ${sizeOf(difference)}` : null
}

/** A row that is left 0: every column of it is off by what the column should be, and no rate can be taken of it. */
function leftZero({ stated, outcome, fault, where, operands, difference }: Finding): readonly string[] {
  if (outcome === 'broken' && stated?.isZero() && where.path.length > 2) return [`${rowOf(where)} zero`]
  const [only] = operands
  const isOfNothing = outcome === 'broken' && difference?.isZero() === false && only?.value?.isZero() === true
  if (operands.length === 1 && only && isOfNothing && only.where.path.includes('rows'))
    return [`${rowOf(only.where)} zero`]
  if (fault.kind !== 'rateOfNothing') return []
  return operands.flatMap((operand) => (operand.value?.isZero() ? [`${rowOf(operand.where)} zero`] : []))
}

/** Faults that have one cause wherever they stand on a form: targets that were set too low. */
const ofForm: ReadonlySet<Finding['fault']['kind']> = /* @__PURE__ */ new Set<Finding['fault']['kind']>([
  'farAbove',
  'farOff',
])

/** A row of a table that is left blank: each of its cells hides a figure. */
function leftBlank({ stated, outcome, fault, where, operands }: Finding): readonly string[] {
  const isInTable = (place: Where): boolean => place.path[0] === 'tables' && place.path.includes('rows')
  if (outcome === 'broken' || fault.kind === 'unreadableCell') return []
  if (stated === null) return isInTable(where) ? [`${rowOf(where)} blank`] : []
  const blank = operands.filter(({ value }) => value === null)
  const rows = new Set(blank.filter((operand) => isInTable(operand.where)).map((operand) => rowOf(operand.where)))
  return rows.size === 1 ? [...rows].map((row) => `${row} blank`) : []
}

/** The table of the accounts in which a cell stands. */
const tableOf = ({ path }: Where): string => (path[0] === 'tables' ? String(path[1]) : '')

/**
 * A table without any money: everything that other tables print of the same is told of it. What rests on cells of further
 * tables as well may have another cause.
 */
function leftEmpty({ where, operands, fault }: Finding, empty: ReadonlySet<string>): readonly string[] {
  if (empty.size === 0) return []
  const own = tableOf(where)
  const others = new Set(operands.map((operand) => tableOf(operand.where)))
  const isCopied = others.size > 0 && (others.size > 1 || !others.has(own))
  if (fault.kind === 'emptyTables' || (isCopied && empty.has(own))) return [`${own} nothing`]
  const [other = ''] = others
  return others.size === 1 && other !== own && empty.has(other) ? [`${other} nothing`] : []
}

/** What a finding has in common with others of its cause: cells that may be the wrong one, and what is wrong as a whole. */
export interface Marks {
  readonly cells: readonly string[]
  readonly wholes: readonly string[]
}

/** The marks of each finding; by how much it is off, only where others are too. */
export function marksOfCauses(findings: readonly Finding[], empty: ReadonlySet<string>): readonly Marks[] {
  const offs = findings.map(offBy)
  const [once, again] = [new Set<string | null>(), new Set<string | null>()]
  for (const off of offs) (once.has(off) ? again : once).add(off)
  return findings.map((finding, at) => {
    const off = offs[at] ?? null
    return marksOf(finding, again.has(off) ? off : null, empty)
  })
}

function marksOf(finding: Finding, off: string | null, empty: ReadonlySet<string>): Marks {
  if (ofForm.has(finding.fault.kind)) return { cells: [], wholes: [`${finding.id} ${finding.severity}`] }
  const sources = finding.where.table === 'funding' && off !== null ? [`${finding.id} funding ${off}`] : []
  const wholes = [...sources, ...leftZero(finding), ...leftBlank(finding), ...leftEmpty(finding, empty)]
  return { cells: off === null ? [] : placeMarks(finding), wholes }
}
