import { Decimal } from 'decimal.js'
import { locateSuspects } from '../../src/causes/locateSuspects.js'
import { composeFinalAccounts } from '../../src/composing/composeFinalAccounts.js'
import type { Posting } from '../../src/composing/posting.js'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import type { FinalAccountsJson } from '../../src/documents/json/finalAccountsJson.js'
import { audit } from '../../src/procedures/audit.js'
import { slideRows } from '../fixtures/causes/shiftRows.js'
import { department } from '../fixtures/composing/postings.js'
import { withText } from '../fixtures/printedCells.js'
import { report } from './measure.js'

const many = 10_000
const header = { year: 2024, department: '某局', unit: '万元' } as const

/** A department's postings again and again. */
function* postings(): Generator<Posting> {
  for (let at = 0; at < many; at++) yield department[at % department.length] as Posting
}

/** The same sums in decimal.js, by hand: each posting added to its item, section, class and total of income and expenditure. */
function sumsInDecimal(): ReadonlyMap<string, Decimal> {
  const sums = new Map<string, Decimal>()
  for (const { kind, source, function: code = '', economic = '', use, amount } of postings()) {
    const value = new Decimal(amount)
    const add = (cell: string): void => void sums.set(cell, (sums.get(cell) ?? new Decimal(0)).plus(value))
    for (const row of ['total', code.slice(0, 3), code.slice(0, 5), code]) {
      add(`${kind} ${row} total`)
      add(`${kind} ${row} ${kind === 'income' ? source : use}`)
      if (source === 'generalPublicBudget') add(`${kind} ${row} general ${use}`)
    }
    if (use === 'basic') for (const row of [economic.slice(0, 3), economic]) add(`basic ${row}`)
  }
  return sums
}

/** Composing beside decimal.js: nanoseconds of this many postings. */
export const benchComposing = (): void =>
  report(`${many} postings to the nine tables`, [
    { name: 'sums of the cells alone, in decimal.js', run: sumsInDecimal },
    { name: 'composeFinalAccounts: checked, all cells, printed', run: () => composeFinalAccounts(postings(), header) },
  ])

/** What is behind the findings of one document, for one wrong cell and for a table that slipped. */
export function benchCauses(json: FinalAccountsJson): void {
  const right = FinalAccounts.parse(json)
  const cell = FinalAccounts.parse(withText(json, 'tables.expenditure.rows.2.total', '1.00'))
  const slipped = FinalAccounts.parse(slideRows(json, 'expenditure', { first: 4, size: 8, by: 1 }))
  const audits = new Map([right, cell, slipped].map((document) => [document, audit(document)]))
  const causesOf = (document: FinalAccounts) => () => locateSuspects(document, audits.get(document) ?? audit(document))
  report('causes of one document', [
    { name: 'audit with every case of its ledger', run: () => audit(cell).ledger.entries() },
    { name: 'nothing broken', run: causesOf(right) },
    { name: 'one wrong cell', run: causesOf(cell) },
    { name: 'a run of rows shifted', run: causesOf(slipped) },
  ])
}
