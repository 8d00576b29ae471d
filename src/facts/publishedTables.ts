import type { FinalAccounts, TableRole } from '../documents/accounts.js'
import { accountTables } from '../documents/accountTables.js'
import { amountAt, cellAt, type Grid, isFigure } from '../documents/grid.js'
import { lazily } from '../exact/lazily.js'
import { remembered } from '../exact/remembered.js'
import type { Sentence } from '../law/basis.js'
import { accountTableTitles } from '../terms/accountTable.js'
import { bareLabel } from '../terms/label.js'
import type { Term } from '../terms/term.js'
import { columnOf, placeOf } from './cellRef.js'

/** One table of the accounts. */
export interface PublishedTable {
  readonly role: TableRole
  readonly title: Sentence
  readonly isThere: boolean
  /** Does the contents page of the document name it? */
  readonly isAnnounced: boolean
  /** Is it of a budget of which the document shows elsewhere that there is none? */
  readonly isOfNothing: () => boolean
}

/** Every table that accounts of a department have, in the order of the national outline. */
export function publishedTables({ grids, outline = [] }: FinalAccounts): readonly PublishedTable[] {
  const headings = new Set(outline.map((heading) => plainTitle(heading.split('/').at(-1) ?? '')))
  const there = new Set(accountTables.filter((_, place) => grids[place]).map(({ path }) => path[0]))
  return accountTableTitles.map((term) => ({
    role: term.id,
    title: { zh: term.zh, en: term.en },
    isThere: there.has(term.id),
    isAnnounced:
      headings.size > 0 &&
      titlesByRole()
        .get(term.id)
        ?.some((title) => headings.has(title)) === true,
    isOfNothing: () => isBudget(term.id) && isNothing(grids, term.id),
  }))
}

/** Titles that a contents page gives to tables of which the document has none: more than it has tables of other names. */
export function strayTitles(accounts: FinalAccounts): readonly string[] {
  const { outline = [], otherTables = [] } = accounts
  if (outline.length === 0) return []
  const known = new Set([...titlesByRole().values()].flat())
  const others = otherTables.map(({ title = '' }) => plainTitle(title))
  const stray = outline
    .map((heading) => heading.split('/').at(-1) ?? '')
    .filter(
      (heading) => isTableTitle(heading) && !known.has(plainTitle(heading)) && !others.includes(plainTitle(heading)),
    )
  const unannounced = publishedTables(accounts).filter(({ isThere, isAnnounced }) => isThere && !isAnnounced)
  const unnamed = others.filter(
    (title) => !outline.some((heading) => plainTitle(heading.split('/').at(-1) ?? '') === title),
  )
  return stray.length > unannounced.length + unnamed.length ? stray : []
}

/** Is this the heading of a table of accounts? Chapters of tables and forms of performance are none. */
const isTableTitle = (heading: string): boolean =>
  /表$/u.test(plainTitle(heading)) &&
  !/^第.{1,3}(?:部分|章)|(?:部门|单位)决算(?:公开|报)*表$|^决算(?:公开|报)*表$|绩效|自评|评价|目标|说明/u.test(
    plainTitle(heading),
  )

const titlesOf = ({ zh, labels = [] }: Term): readonly string[] => [zh, ...labels].map((title) => plainTitle(title))

/** What each table may be called, by its role. */
const titlesByRole = lazily(() => new Map(accountTableTitles.map((term) => [term.id, titlesOf(term)] as const)))

/** A title without the number and the marks that papers set around it. */
const plainTitle = /* @__PURE__ */ remembered((title) =>
  bareLabel(title, 'ordinal', 'remark').replace(/^(?:公开|附|表)*\d{1,2}表?[:、.]?|[“”"'《》]/gu, ''),
)

const budgets = ['governmentManagedFund', 'stateCapitalOperations'] as const
type Budget = (typeof budgets)[number]
const isBudget = (role: TableRole): role is Budget => budgets.some((budget) => budget === role)

const income = 'fiscalAppropriation.income'
const expenditure = 'fiscalAppropriation.expenditure'

/** The table of all appropriations, where it is there, has no money of this budget. */
function isNothing(grids: FinalAccounts['grids'], budget: Budget): boolean {
  const [came, went] = [grids[placeOf(income)], grids[placeOf(expenditure)]]
  if (!came || !went) return false
  const rows = [budget, `openingBalance.${budget}`].map((code) => came.codes.indexOf(code))
  const columns = [...came.starts.keys()]
  const column = columnOf(expenditure, budget)
  return (
    rows.every((row) => columns.every((each) => !hasMoney(came, row, each))) &&
    went.codes.every((_, row) => !hasMoney(went, row, column))
  )
}

function hasMoney(grid: Grid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column)
  return cell >= 0 && isFigure(grid.prints[cell] as number) && !amountAt(grid, cell).isZero()
}
