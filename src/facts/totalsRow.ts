import type { Sentence } from '../law/basis.js'
import { nounOf } from '../terms/term.js'
import { totals as sums } from '../terms/total.js'
import { columnName } from './columnNames.js'
import type { Facts } from './facts.js'
import { MoneyRow } from './moneyRow.js'
import type { Place } from './printedCell.js'

const name = /* @__PURE__ */ nounOf(sums, 'total')

/** The money in the row of totals, which is one and has no place in a list. */
class TotalsRow extends MoneyRow {
  override place(column: string, { zh, en }: Sentence = columnName(column)): Place {
    return {
      label: { zh: `「${this.name}」${zh}`, en: `${this.name === name.zh ? name.en : this.en}, ${en}` },
      where: { path: ['totals', column], table: 'totals', row: this.name, column },
    }
  }
}

/** The row of totals of a summary of projects; null where the form prints none. */
export function totalsRowOf({ kind, printed: { totals }, unit }: Facts): MoneyRow | null {
  if (kind !== 'projectSummary' || !totals) return null
  const label = ('label' in totals ? totals.label : undefined) ?? name.zh
  return new TotalsRow({ ...totals, label }, 'rows', -1, unit)
}
