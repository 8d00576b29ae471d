import type { FinalAccounts } from '../../../documents/accounts.js'
import type { Grid } from '../../../documents/grid.js'
import { accountsIn } from '../../../facts/accountsIn.js'
import { namedRows } from '../../../facts/namedRows.js'
import type { Place } from '../../../facts/printedCell.js'
import { linedGrids } from '../../../facts/requiredLines.js'
import { byForm } from '../../../law/ground.js'
import { closedUp } from '../../../terms/label.js'
import { accountIdentities } from '../../accounts/identities.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import type { Down } from '../../identity.js'
import { isLeftOpen } from '../../judgeInstance.js'
import { down } from '../../operations/down.js'

export const knownRows: Idea = {
  kind: 'inspection',
  id: 'C4',
  says: {
    zh: '每行的编码、行名是本表的行；没有认出而列有金额的行，使合计无从核对',
    en: 'The code and the name of every row are of a row of its table; money in a row that is not known leaves the total unchecked',
  },
  basis: byForm('各行的行名印在表上', 'The form prints the names of its rows'),
  severity: 'note',
  claims: ({ facts }) => {
    const accounts = accountsIn(facts)
    if (!accounts) return []
    return linedGrids(accounts).flatMap(({ grid, lines, unknown }) => {
      const lacksRow = lines.some(({ kind, isThere }) => kind === 'row' && !isThere)
      return [...codeClaims(grid, lacksRow), ...openClaims(grid, unknown, accounts)]
    })
  },
  example: {
    document: {
      kind: 'finalAccounts',
      tables: {
        threePublic: { rows: [{ code: 'actual', label: '决算数', total: '1.00', officialReception: '1.00' }] },
      },
    },
    outcome: 'broken',
  },
}

/** Codes that are neither of the classification nor of a named row; where the table is told to lack a row, that is enough. */
function codeClaims({ layout, codes, printedCodes, labels }: Grid, isTold: boolean): readonly FoundClaim[] {
  const named = namedRows(layout)
  const isKnown = (printed: string | undefined): boolean => !printed || isDigit(printed) || named.has(printed)
  if (printedCodes.every(isKnown)) return []
  return printedCodes.flatMap((printed, row) => {
    const code = closedUp(printed ?? '')
    const own = codes[row] as string
    const isName = /^[a-z]/iu.test(code)
    if (code === '' || !isName || named.has(code)) return []
    const place: Place = {
      label: { zh: `${layout.title.zh}「${labels[row]}」编码`, en: `${layout.title.en}, ${labels[row]}, code` },
      where: { path: ['tables', ...layout.path, 'rows', row, 'code'], table: layout.id, row: code },
    }
    if (own === code) return []
    if (own === '' && isTold) return []
    const meant = own === '' ? null : own
    return [{ kind: 'found', about: layout.id, place, outcome: 'broken', fault: { kind: 'unknownCode', code, meant } }]
  })
}

/** Begins a code with a digit? Then it is no name of a row. */
const isDigit = (code: string): boolean => code >= '0' && code < ':'

const sums: readonly Down[] = /* @__PURE__ */ accountIdentities.flatMap(({ clauses }) =>
  clauses.filter((clause) => clause.kind === 'down'),
)

/** A total that does not come out without rows of which nothing is known. */
function openClaims(
  { layout: { id, title, path, codes } }: Grid,
  rows: readonly string[],
  { grids, unit }: FinalAccounts,
): readonly FoundClaim[] {
  if (rows.length === 0 || (codes !== 'none' && !path[1])) return []
  const isOpen = sums
    .filter((clause) => clause.grid === id)
    .map(down)
    .some((sum) => sum.positions(grids).some((position) => isLeftOpen(sum.bind(grids, position), unit)))
  const place: Place = { label: title, where: { path: ['tables', ...path], table: id } }
  const about = { kind: 'found', about: `${id}/rows`, place } as const
  return isOpen ? [{ ...about, outcome: 'broken', fault: { kind: 'unknownRows', rows: [...rows] } }] : []
}
