import { basicExpenditureParts, expenditureKinds } from '../../terms/expenditure.js'
import { goalHorizons } from '../../terms/formField.js'
import { fundingRows } from '../../terms/fundingSource.js'
import { bareLabel } from '../../terms/label.js'
import { monitoringSources } from '../../terms/monitoringSource.js'
import type { FormState } from './formState.js'
import { isTarget } from './formState.js'
import { termIn } from './formWords.js'

/** What a label of money names: in which list its row stands, and its code. */
export interface FundingName {
  readonly list: 'funding' | 'expenditure'
  readonly code: string
}

/** Words by which the money of the medium term is told: those of its goal. */
const mediumTerms = goalHorizons
  .filter(({ id }) => id === 'mediumTerm')
  .flatMap(({ zh, labels }) => [zh, ...labels])
  .map((label) => label.replace(/(?:绩效|总)?目标$/u, ''))

/** Is it the money of the medium term that a label names? */
export const isMediumTerm = (label: string): boolean => mediumTerms.some((word) => bareLabel(label).startsWith(word))

/** The source of funds or kind of expenditure that a label names; null where it is none. */
export function fundingName({ kind }: Pick<FormState, 'kind'>, label: string): FundingName | null {
  const own = mediumTerms.reduce(
    (text, word) => (text.startsWith(word) ? text.slice(word.length) : text),
    bareLabel(label),
  )
  const source =
    termIn(fundingRows, label) ??
    termIn(fundingRows, own) ??
    (kind === 'monitoring' ? termIn(monitoringSources, label) : null)
  if (source) return { list: 'funding', code: source.id }
  const spent = termIn(expenditureKinds, label) ?? termIn(basicExpenditureParts, label)
  return spent ? { list: isTarget(kind) ? 'expenditure' : 'funding', code: spent.id } : null
}
