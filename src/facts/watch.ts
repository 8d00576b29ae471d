import { bareLabel, closedUp } from '../terms/label.js'
import { type Likelihood, likelihoods } from '../terms/likelihood.js'
import { termByLabel } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { MoneyRow } from './moneyRow.js'
import type { Place, PrintedCell } from './printedCell.js'
import { textIn } from './textIn.js'

/** What a monitoring form prints beside every row that it watches. */
export interface Watch {
  /** The light that the system printed. */
  readonly signal: string | undefined
  /** How likely it is that the target will be met, in the words of the form. */
  readonly likelihood: string
  /** Is a cause told, in any of its columns, by a word or a mark? Missing where the row has no such columns. */
  readonly cause: 'told' | 'blank' | 'missing'
}

export function watchOf({ printed }: { readonly printed: object }): Watch {
  const signal = textIn(printed, 'signal')
  return {
    signal: signal === '' ? undefined : signal,
    likelihood: textIn(printed, 'likelihood') ?? '',
    cause: causeIn('causes' in printed ? printed.causes : undefined),
  }
}

function causeIn(causes: unknown): Watch['cause'] {
  if (typeof causes !== 'object' || causes === null) return 'missing'
  return Object.values(causes).some((text) => typeof text === 'string' && text.trim() !== '') ? 'told' : 'blank'
}

/** How likely a paper says that something will be: `likelihoodOf('有可能') // => 'possible'`. */
export function likelihoodOf(text: string): Likelihood | undefined {
  const bare = bareLabel(text)
  const inWords = ({ zh, labels }: (typeof likelihoods)[number]): boolean =>
    [zh, ...labels].some((label) => label.length > 1 && bare.includes(label))
  return termByLabel(likelihoods, bare)?.id ?? likelihoods.toReversed().find(inWords)?.id
}

/** The budget of a row as it stands: the final one where the form prints it. */
export function budgetOf(row: MoneyRow): PrintedCell {
  const final = row.money('finalBudget')
  return final.figure === 'missing' ? row.money('originalBudget') : final
}

/** A column beside a row of money, which is known by its heading too. */
export function watchedPlace(row: MoneyRow, column: string): Place {
  const { group, label } = row.printed
  const { label: shown, where } = row.place(column)
  return { label: shown, where: { ...where, row: closedUp(group === undefined ? label : `${group}/${label}`) } }
}

/** The last of the months that a monitoring form watches; null of other forms. */
export const monthOf = ({ printed }: Facts): number | null => printed.period?.month ?? null
