import type { Grid } from '../../../documents/grid.js'
import type { TableHead } from '../../../documents/tabled.js'
import { isTabled, type TabledDocument } from '../../../documents/tabledDocument.js'
import { remembered } from '../../../exact/remembered.js'
import { isFilled } from '../../../facts/emptyTables.js'
import { byArithmetic } from '../../../law/ground.js'
import { closedUp } from '../../../terms/label.js'
import type { FoundClaim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const filledSaidEmpty: Idea = {
  kind: 'inspection',
  id: 'D9',
  says: {
    zh: '表后写明“本表为空表”“本表无数据”的，表中没有数据',
    en: 'A table whose note says that it is empty holds no figures',
  },
  basis: byArithmetic('空表没有数据', 'An empty table holds no figures'),
  severity: 'error',
  claims: ({ facts: { document } }) => (isTabled(document) ? claimsOf(document) : []),
  example: {
    document: {
      kind: 'departmentBudget',
      tables: {
        governmentManagedFund: {
          notes: ['注：本部门无政府性基金预算安排的支出，故本表为空表。'],
          rows: [
            { code: '212', label: '城乡社区支出', total: '12.00' },
            { code: 'total', label: '合计', total: '12.00' },
          ],
        },
      },
    },
    outcome: 'broken',
  },
}

/** “故本表为空表”, “故本表无数据”, “本部门无相关收支项目”: of this very table. */
const saysEmpty = /本表(?:为|是)?(?:空表|零|无数据|没有数据)|(?:以|为)空表(?:列示)?|无(?:相关|此项)(?:收支|支出|收入)/u

/** Tables of one form bear the same note wherever they are printed. */
const readNote = /* @__PURE__ */ remembered((note) => ({ isOfNothing: saysEmpty.test(closedUp(note)) }))

function claimsOf(document: TabledDocument): readonly FoundClaim[] {
  const heads: Readonly<Record<string, TableHead | undefined>> = document.heads
  return document.grids.flatMap((grid) => {
    const { notes = [] } = (grid && heads[grid.layout.path[0] as string]) ?? {}
    const at = notes.findIndex((text) => readNote(text).isOfNothing)
    return grid && at >= 0 ? [claimOf(grid, at, notes[at] as string)] : []
  })
}

function claimOf(grid: Grid, at: number, note: string): FoundClaim {
  const { id, path, title } = grid.layout
  const where = { path: ['tables', path[0] as string, 'notes', at], table: id }
  const about = { kind: 'found', about: id, place: { label: title, where } } as const
  return hasRows(grid) && isFilled(grid)
    ? { ...about, outcome: 'broken', fault: { kind: 'filledSaidEmpty', note } }
    : { ...about, outcome: 'holds' }
}

/** A table with nothing but its total is an empty one, whose total is another matter. */
const hasRows = ({ codes }: Grid): boolean => codes.some((code) => code !== 'total')
