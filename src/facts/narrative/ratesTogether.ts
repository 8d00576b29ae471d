import type { RateOfAll } from '../rateOfAll.js'
import { find, findBudgets, type NarrativeContext } from './narrative.js'
import { type StatedRate, statedRatesOf } from './statedRates.js'
import { tableCell } from './tableCells.js'

/** Of a whole, its parts: a closed list, or names and codes that a text lists one by one. */
const families: readonly {
  readonly whole: RegExp
  readonly parts: (whole: string) => readonly (string | RegExp)[][]
}[] = [
  {
    whole: /^expenditure$/u,
    parts: () => [[/^2\d{6}$/u], [/^2\d{4}$/u], [/^2\d{2}$/u], ['expenditure.basic', 'expenditure.project']],
  },
  { whole: /^2\d{2}(?:\d{2})?$/u, parts: (code) => [[new RegExp(`^${code}\\d{2}$`, 'u')]] },
  { whole: /^expenditure\.project$/u, parts: () => [[/^project\/[^/]+$/u]] },
  { whole: /^income$/u, parts: () => [[/^income\.[A-Za-z]+$/u]] },
  {
    whole: /^threePublic$/u,
    parts: () => [['threePublic.overseasTravel', 'threePublic.vehicles', 'threePublic.officialReception']],
  },
  {
    whole: /^threePublic\.vehicles$/u,
    parts: () => [['threePublic.vehiclePurchase', 'threePublic.vehicleOperation']],
  },
  {
    whole: /^procurement$/u,
    parts: () => [['procurement.goods', 'procurement.works', 'procurement.services']],
  },
]

/**
 * Rates of completion that sentences state of a whole and of everything in it, where the money of the whole is not
 * printed. What had a budget and was not spent may go unnamed: that makes the rate of the whole lower, and never higher.
 */
export function ratesTogether(narrative: NarrativeContext): readonly RateOfAll[] {
  const rates = statedRatesOf(narrative)
  if (rates.length < 3) return []
  return rates.flatMap((whole) => {
    const family = families.find((one) => one.whole.test(whole.subject))
    if (!family || hasMoney(narrative, whole)) return []
    const alike = rates.filter((rate) => rate !== whole && rate.scope === whole.scope && isOfBudget(rate, whole))
    const found = family.parts(whole.subject).map((names) => partsOf(narrative, alike, names))
    const parts = found.find((one) => one.length > 1)
    return parts ? [{ whole: whole.cell, parts: parts.map(({ cell }) => cell), isOpen: true }] : []
  })
}

/** A sentence that names no budget is of the one that the others name. */
const isOfBudget = (rate: StatedRate, whole: StatedRate): boolean =>
  rate.budget === whole.budget || rate.budget === '' || whole.budget === ''

const hasMoney = (narrative: NarrativeContext, { subject, scope }: StatedRate): boolean =>
  find(narrative, subject, scope, 'outturn') !== null && findBudgets(narrative, subject, scope).length > 0

/** The rates of all these, or none where one of them has no rate. */
function partsOf(
  narrative: NarrativeContext,
  rates: readonly StatedRate[],
  names: readonly (string | RegExp)[],
): readonly StatedRate[] {
  const isNamed = (subject: string): boolean =>
    names.some((name) => (typeof name === 'string' ? name === subject : name.test(subject)))
  const own = rates.filter(({ subject }) => isNamed(subject))
  const rated = new Set(own.map(({ subject }) => subject))
  const scope = own[0]?.scope ?? ''
  const isUnrated = (subject: string): boolean => isNamed(subject) && !rated.has(subject)
  const told = narrative.quantities.some((one) => one.scope === scope && isUnrated(one.subject))
  const printed = (narrative.document.grids ?? []).some((grid) =>
    grid?.codes.some((code) => isUnrated(code) && tableCell(narrative.document, code, scope, 'outturn') !== null),
  )
  const lacks = names.some((name) => typeof name === 'string' && !rated.has(name))
  return told || printed || lacks ? [] : own
}
