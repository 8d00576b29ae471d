import type { FinalAccounts } from '../../../documents/accounts.js'
import type { GridId } from '../../../documents/accountTables.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { isEmptyForm } from '../../../facts/emptyForm.js'
import type { Place } from '../../../facts/printedCell.js'
import { type AskedLine, type LinedGrid, linedGrids, printsNothings } from '../../../facts/requiredLines.js'
import type { Sentence } from '../../../law/basis.js'
import { byDisclosureProcedures, byForm } from '../../../law/ground.js'
import type { Fault } from '../../../words/faults.js'
import { accountIdentities } from '../../accounts/identities.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { Across } from '../../identity.js'
import { judgeInstance } from '../../judgeInstance.js'
import { across } from '../../operations/across.js'

export const requiredLines: Idea = {
  kind: 'inspection',
  id: 'D7',
  says: {
    zh: '各表都有该表必有的栏和行，并列有数据；只有部分地方印的栏和行不要求',
    en: 'Every table has the columns and rows that every such table has, and figures in them; what only some places print is not asked for',
  },
  basis: byForm(
    '同名各表所见都印有这些栏和行；缺了就无从核对',
    'Every such table that was seen prints these columns and rows; without them nothing can be checked',
  ),
  also: [
    byDisclosureProcedures(
      '不得少公开、不公开应当公开的事项；内容全面、真实、完整',
      'nothing that is to be disclosed is held back; contents are complete and true',
    ),
  ],
  severity: 'warning',
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    return accounts ? claimsIn(accounts, linesThere) : []
  },
  look: ({ facts }) => {
    const accounts = accountsIn(facts)
    if (!accounts || isEmptyForm(accounts)) return { holds: 0, others: [] }
    const printed = linedGrids(accounts).filter(({ isEmpty }) => !isEmpty)
    const holds = printed.reduce((sum, { lines }) => sum + lines.filter(({ isThere }) => isThere).length, 0)
    return { holds, others: claimsIn(accounts, () => []) }
  },
  example: {
    document: {
      kind: 'finalAccounts',
      excerpt: undefined,
      tables: { income: { rows: [{ code: 'total', label: '合计', total: '5.00' }] } },
    },
    outcome: 'broken',
  },
}

/** Tables that may be empty: another rule asks that they say so. */
const mayBeEmpty = /^(?:governmentManagedFund|stateCapitalOperations|threePublic)$/u

/** The claims of what is wrong, after those of lines that are there. */
function claimsIn(accounts: FinalAccounts, holding: typeof linesThere): readonly FoundClaim[] {
  if (isEmptyForm(accounts)) return []
  const grids = linedGrids(accounts)
  const ofGrids = grids.flatMap((one) => (one.isEmpty ? [] : [...holding(one), ...linesMissing(one, accounts)]))
  return [...ofGrids, ...emptyClaim(grids, accounts)]
}

function aboutGrid({ id, grid }: LinedGrid): Pick<FoundClaim, 'kind' | 'about' | 'place'> {
  const { title, path } = grid.layout
  const place: Place = { label: title, where: { path: ['tables', ...path], table: id } }
  return { kind: 'found', about: id, place }
}

function linesThere(one: LinedGrid): readonly FoundClaim[] {
  const about = aboutGrid(one)
  return one.lines.flatMap(({ isThere }): readonly FoundClaim[] => (isThere ? [{ ...about, outcome: 'holds' }] : []))
}

function linesMissing(one: LinedGrid, accounts: FinalAccounts): readonly FoundClaim[] {
  const missing = one.lines.filter(({ isThere }) => !isThere)
  if (missing.length === 0) return []
  const { excerpt } = accounts
  const about = aboutGrid(one)
  const isTold =
    missing.some(({ kind }) => kind === 'row') || printsNothings(accounts) || !isExplained(one.id, accounts)
  const fault = isTold ? faultOf(one, missing) : undefined
  return [
    ...missing.map((): FoundClaim => ({ ...about, outcome: 'insufficientData', reason: 'missing' })),
    ...(fault && excerpt === undefined ? [{ ...about, outcome: 'broken', fault } as const] : []),
  ]
}

const sums: readonly Across[] = /* @__PURE__ */ accountIdentities.flatMap(({ clauses }) =>
  clauses.flatMap((clause) => (clause.kind === 'across' && clause.asked ? [{ ...clause, asked: [] }] : [])),
)

/** Do the columns that are printed make the total of every row? Then one that is not had nothing in it. */
function isExplained(id: GridId, { grids, unit }: FinalAccounts): boolean {
  const own = sums.filter(({ grid }) => grid === id).map(across)
  return own.some((sum) => {
    const rows = sum.positions(grids).map((row) => judgeInstance(sum.bind(grids, row), unit, true))
    return rows.length > 0 && rows.every(({ judgement, suspicious }) => judgement.outcome !== 'broken' && !suspicious)
  })
}

/** Tables without a figure, together. */
function emptyClaim(grids: readonly LinedGrid[], { excerpt }: FinalAccounts): readonly FoundClaim[] {
  const empty = grids.filter(({ id, isEmpty }) => isEmpty && !mayBeEmpty.test(id)).map(({ grid }) => grid.layout)
  const [first] = empty
  if (!first || excerpt !== undefined) return []
  const place: Place = { label: tables, where: { path: ['tables', ...first.path], table: 'tables' } }
  const fault: Fault = { kind: 'emptyTables', tables: empty.map(({ title }) => title) }
  return [{ kind: 'found', about: 'empty', place, outcome: 'broken', fault }]
}

const tables: Sentence = { zh: '决算公开的报表', en: 'the tables of the accounts' }

function faultOf({ unknown }: LinedGrid, missing: readonly AskedLine[]): Fault | undefined {
  if (missing.length === 0) return undefined
  return { kind: 'missingLines', lines: missing.map(({ kind, nameOf }) => ({ kind, name: nameOf() })), unknown: [...unknown] }
}
