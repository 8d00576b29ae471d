import { basicExpenditureParts, expenditureKinds } from '../terms/expenditure.js'
import { fundingRows } from '../terms/fundingSource.js'
import { monitoringSources } from '../terms/monitoringSource.js'
import { type Term, termByLabel } from '../terms/term.js'
import { bareName } from './labels.js'
import type { MoneyList, PrintedMoneyRow } from './moneyRow.js'

const kinds: readonly Term[] = [...expenditureKinds, ...basicExpenditureParts]

const termsIn: Readonly<Record<MoneyList, readonly Term[]>> = {
  funding: [...fundingRows, ...monitoringSources, ...kinds],
  expenditure: kinds,
  rows: [],
  tasks: [],
}

/** The kind of expenditure that a heading names. */
export const kindAbove = (group: string | undefined): string | undefined =>
  group === undefined ? undefined : termByLabel(kinds, bareName(group))?.id

/**
 * What is this row of money? Its code says, or where the form prints none its label; what stands under projects is a
 * project, whatever it is called.
 */
export function moneyTerm({ code, label, group }: PrintedMoneyRow, list: MoneyList): Term | null {
  const terms = termsIn[list]
  if (code !== undefined) return [...terms, ...kinds].find(({ id }) => id === code) ?? null
  return kindAbove(group) === 'project' ? null : termByLabel(terms, bareName(label))
}
