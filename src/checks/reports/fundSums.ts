import { monitoringSources } from '../../terms/monitoringSource.js'
import type { Relation } from '../../verdicts/relation.js'
import { closedUp } from './formPlace.js'
import type { FundRow } from './monitoredRows.js'

/** A row of money and the rows that it is made of. */
export interface FundSum {
  readonly whole: FundRow
  readonly parts: readonly FundRow[]
  /** What divides it: the rows under its heading, kinds of expenditure, or who gives the money. */
  readonly by: 'rows' | 'kinds' | 'sources'
  readonly relation: Relation
}

const divisions = [
  { by: 'kinds', codes: ['basic', 'project'], needed: 2 },
  { by: 'sources', codes: /* @__PURE__ */ monitoringSources.map(({ id }) => id), needed: 1 },
] as const

/** Every row that others make up: the rows under its heading, and for the total its kinds and its sources. */
export function sumsOf(rows: readonly FundRow[]): FundSum[] {
  const headed = rows.flatMap((whole): FundSum[] => {
    const parts = rows.filter(({ row }) => row.group !== undefined && closedUp(row.group) === closedUp(whole.row.label))
    return parts.length > 0 ? [{ whole, parts, by: 'rows', relation: 'equals' }] : []
  })
  const total = rows.find(({ row }) => row.code === 'total')
  return total ? [...headed, ...sumsOfTotal(total, rows)] : headed
}

/** A single source is a part of the total, and all of it only where it is the only one. */
const sumsOfTotal = (whole: FundRow, rows: readonly FundRow[]): FundSum[] =>
  divisions.flatMap(({ by, codes, needed }) => {
    const own: readonly string[] = codes
    const parts = rows.filter(({ row }) => row.group === undefined && row.code !== undefined && own.includes(row.code))
    const relation = parts.length > 1 ? 'equals' : 'atLeast'
    return parts.length >= needed ? [{ whole, parts, by, relation }] : []
  })
