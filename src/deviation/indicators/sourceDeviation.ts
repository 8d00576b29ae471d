import type { Decimal } from '../../exact/decimal.js'
import type { MoneyUnit } from '../../exact/unit.js'
import type { Sentence } from '../../law/basis.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { monitoringSources } from '../../terms/monitoringSource.js'
import type { Term } from '../../terms/term.js'
import { sumOf } from '../proportion.js'
import { type Distance, distanceFrom } from './distance.js'
import type { FundingDeviation } from './fundingDeviation.js'
import { keyOf } from './keyOf.js'

/** The money of one source in all documents of one kind. Sources may contain each other, and are not added. */
export interface SourceDeviation extends Omit<Distance, 'measured' | 'absoluteUnit'> {
  readonly kind: 'sourceDeviation'
  readonly key: string
  readonly form: FundingDeviation['form']
  readonly code: string
  readonly label: Sentence
  readonly against: FundingDeviation['against']
  readonly lines: number
  /** Lines of which budget or outturn is not known: they are in no sum. */
  readonly unknown: number
  readonly budget: Decimal | null
  readonly outturn: Decimal | null
  readonly moneyUnit: MoneyUnit
}

const sources: readonly Term[] = [...fundingRows, ...monitoringSources]

/** Rows that tell what money was spent on, not where it comes from. */
const kinds: ReadonlySet<string | null> = new Set(['basic', 'project', null])

type Sourced = FundingDeviation & { readonly code: string }

const isSourced = (line: FundingDeviation): line is Sourced => !kinds.has(line.code)

/** The rows of money by their source, those of departments and of projects apart. */
export function sourceDeviations(funding: readonly FundingDeviation[]): readonly SourceDeviation[] {
  const bySource = new Map<string, [Sourced, ...Sourced[]]>()
  for (const line of funding.filter(isSourced)) {
    const key = keyOf(line.form, line.against, line.code)
    const own = bySource.get(key)
    if (own) own.push(line)
    else bySource.set(key, [line])
  }
  return [...bySource].map(([key, own]) => sourceOf(key, own))
}

function sourceOf(key: string, own: readonly [Sourced, ...Sourced[]]): SourceDeviation {
  const [{ form, code, against, moneyUnit, reason }] = own
  const term = sources.find(({ id }) => id === code)
  const known = own.flatMap(({ budget, outturn }) => (budget && outturn ? [{ budget, outturn }] : []))
  const [budget, outturn] = [sumOf(known.map((line) => line.budget)), sumOf(known.map((line) => line.outturn))]
  return {
    kind: 'sourceDeviation',
    key,
    form,
    code,
    label: { zh: term?.zh ?? code, en: term?.en ?? code },
    against,
    lines: own.length,
    unknown: own.length - known.length,
    moneyUnit,
    ...(known.length > 0 ? sumsOf(budget, outturn) : unknownSums(reason)),
  }
}

type Sums = Pick<SourceDeviation, 'budget' | 'outturn' | 'absolute' | 'relative' | 'relativeOutcome' | 'reason'>

function sumsOf(budget: Decimal, outturn: Decimal): Sums {
  const { absolute, relative, relativeOutcome, reason } = distanceFrom('figure', outturn.minus(budget), budget, null)
  return { budget, outturn, absolute, relative, relativeOutcome, reason }
}

const unknownSums = (reason: Sums['reason']): Sums => ({
  budget: null,
  outturn: null,
  absolute: null,
  relative: null,
  relativeOutcome: 'insufficientData',
  reason,
})
