import { yearOf } from '../documents/printedYear.js'
import type { TargetDocument } from '../documents/targetDocument.js'
import { printExactly } from '../exact/print.js'
import { type Facts, factsOf } from '../facts/facts.js'
import type { IndicatorRow, PrintedValue } from '../facts/indicatorRow.js'
import { daySpans } from '../targets/dateSpan.js'
import { yearsIn } from '../targets/yearsIn.js'
import { bareLabel } from '../terms/label.js'
import { calledIn } from './calledIn.js'
import { elapsedAt } from './elapsed.js'
import type { DocumentLine } from './lines/documentLine.js'
import { fundsOf, lowestLines, totalLine } from './lines/fundingLines.js'
import { readMoney } from './readMoney.js'

/** Something that is owed, and until when. */
export interface Owed {
  readonly kind: 'owed'
  /** Lasting name: the line or the levels of the indicator, and the term. */
  readonly key: string
  readonly label: string
  readonly what: 'money' | 'indicator' | 'report'
  /** The target value as printed, the money that is to be spent, or what is to be handed in. */
  readonly owed: string
  /** Its last day; null where the document does not say. */
  readonly due: string | null
  readonly standing: 'due' | 'later' | 'unknown'
}

const lastDays: Readonly<Record<'halfYear' | 'annual', string>> = { halfYear: '06-30', annual: '12-31' }

/**
 * What has this target form promised, and what of it is owed at a day?
 *
 * Money planned for half a year and targets of half a year are owed on its last day, the budget of the year and its
 * targets at its end, those of a medium term at the end of its last year as the form names it. A target that is itself
 * a date is owed on that date. What is owed first stands first, what has no day last; equal days by key. `due`: on or
 * before the day asked for. The fiscal year is the calendar year. Blank targets promise nothing.
 *
 * @throws RangeError for a cut-off that is no day.
 * @example
 * const form = DepartmentBudgetTarget.parse(json)
 * const due = owedWhen(form, '2024-06-30').filter(({ standing }) => standing === 'due')
 * due.slice(0, 2).map(({ label, owed }) => `${label} ${owed}`) // => ['基本支出 700万元', '专项委托业务费 15万元']
 */
export function owedWhen(form: TargetDocument, cutOff: string): readonly Owed[] {
  const { cutOff: day } = elapsedAt(cutOff)
  const facts = factsOf(form)
  const indicators = facts.indicators.flatMap((row) => promised(row, form))
  return inOrder(
    [...moneyOf(facts), ...indicators].map((promise) => ({
      kind: 'owed',
      ...promise,
      standing: standingAt(promise.due, day),
    })),
  )
}

/** Is what is owed on a day due on another? ISO days compare as texts. */
export const standingAt = (due: string | null, day: string): Owed['standing'] => {
  if (due === null) return 'unknown'
  return due <= day ? 'due' : 'later'
}

/** By day, then by key. */
export const inOrder = <Each extends Owed>(owed: readonly Each[]): readonly Each[] => {
  const place = ({ due, key }: Owed): string => `${due ?? '9999'}${key}`
  return owed.toSorted((one, other) => (place(one) < place(other) ? -1 : 1))
}

type Promised = Omit<Owed, 'kind' | 'standing'>

function moneyOf(facts: Facts): readonly Promised[] {
  const funds = fundsOf(facts)
  const lines = lowestLines(funds)
  return (lines.length > 0 ? lines : totalLine(funds, { key: 'total', label: '合计' })).flatMap((line) => [
    ...moneyUntil(facts, line, 'plannedOutturn', 'halfYear'),
    ...moneyUntil(facts, line, 'annualBudget', 'annual'),
  ])
}

function moneyUntil(
  { unit, year }: Facts,
  line: DocumentLine,
  at: 'plannedOutturn' | 'annualBudget',
  term: keyof typeof lastDays,
): readonly Promised[] {
  const amount = readMoney(line[at], { unit })
  if (typeof amount === 'string' || amount.value.isZero()) return []
  const owed = `${printExactly(amount.value, 0)}${unit}`
  return [
    {
      key: `${line.key}:${term}`,
      label: line.label,
      what: 'money',
      owed,
      due: Number.isNaN(year) ? null : `${year}-${lastDays[term]}`,
    },
  ]
}

const columns = { annual: 'target', halfYear: 'halfYearTarget', mediumTerm: 'mediumTermTarget' } as const

type Term = keyof typeof columns

const terms = Object.keys(columns) as readonly Term[]

const promised = (row: IndicatorRow, form: TargetDocument): readonly Promised[] =>
  terms.flatMap((term) => {
    const value = row.value(columns[term])
    if (!value || bareLabel(value.text) === '') return []
    const label = calledIn(row, columns[term])
    return [{ key: `${row.name}:${term}`, label, what: 'indicator', owed: value.text, due: dayOf(value, term, form) }]
  })

function dayOf({ read, text }: PrintedValue, term: Term, form: TargetDocument): string | null {
  const year = yearOf(form.year)
  if (Number.isNaN(year)) return null
  if (read.kind === 'date') return isoDay(daySpans(read.value, year)[1].last)
  if (term !== 'mediumTerm') return `${year}-${lastDays[term]}`
  const last = lastYearOf(text, form)
  return last === undefined ? null : `${last}-${lastDays.annual}`
}

/** The last year that the target names, else that of the medium-term goal, else that of the project. */
function lastYearOf(text: string, { goals, ...form }: TargetDocument): string | undefined {
  const term = 'project' in form ? form.project.term : undefined
  const periods = goals.filter(({ horizon }) => horizon === 'mediumTerm').map(({ period = '' }) => period)
  return [text, ...periods, term ?? '']
    .map((words) => yearsIn(words).toSorted().at(-1))
    .find((year) => year !== undefined)
}

/** 20210630 as 2021-06-30. */
const isoDay = (day: number): string => `${day}`.replace(/(\d{2})(\d{2})$/u, '-$1-$2')
