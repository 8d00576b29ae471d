import { codeLevels } from '../../terms/codeLevel.js'
import { bareLabel } from '../../terms/label.js'
import { rowHead, tableHeads } from '../../terms/tableHead.js'
import { termByLabel } from '../../terms/term.js'
import { headWord } from './columnMatch.js'

/** What a column is for, before it is known which column of money it may be. */
export type Role = 'code' | 'label' | 'line' | 'figures'

/** Heads that make a column one that tells rows apart. */
const roles: Readonly<Record<string, Role>> = { code: 'code', label: 'label', line: 'line' }

/** What tells the columns of a table apart: from the heads over each. */
export function rolesOf(paths: readonly (readonly string[])[]): readonly Role[] {
  return paths.map(roleOf)
}

function roleOf(path: readonly string[]): Role {
  const leaf = path.at(-1)
  if (leaf === undefined) return 'figures'
  if (isCodePart(path)) return 'code'
  if (headWord(leaf).replace(sorted, '') === rowHead) return 'label'
  return roles[termByLabel(tableHeads, leaf)?.id ?? termByLabel(tableHeads, headWord(leaf))?.id ?? ''] ?? 'figures'
}

/** By what rows are told apart: 项目（按支出性质）. */
const sorted = /\(按[^()]*\)$/u

/** 类, 款 or 项 as a head of its own. */
const isCodePart = (path: readonly string[]): boolean =>
  termByLabel(codeLevels, bareLabel(path.at(-1) as string)) !== null

/** Columns that stand beside each other as one table: what tells rows apart, then figures. */
export interface Lane {
  readonly codes: readonly number[]
  readonly labels: readonly number[]
  readonly lines: readonly number[]
  readonly figures: readonly number[]
}

/** What tells rows apart stands before figures, codes before names, names before numbers of lines. */
const startsLane = (role: Role, { figures, labels, lines }: Lane): boolean =>
  (role !== 'figures' && figures.length > 0) ||
  (role === 'code' && labels.length > 0) ||
  (role === 'label' && labels.length > 0 && lines.length > 0)

/** The lanes of a table: another begins where what tells rows apart stands behind figures. */
export function lanesOf(roles: readonly Role[]): readonly Lane[] {
  const lanes: { [Key in keyof Lane]: number[] }[] = []
  for (const [column, role] of roles.entries()) {
    const last = lanes.at(-1)
    if (last === undefined || startsLane(role, last)) lanes.push({ codes: [], labels: [], lines: [], figures: [] })
    const lane = lanes.at(-1) as (typeof lanes)[number]
    const key = ({ code: 'codes', label: 'labels', line: 'lines', figures: 'figures' } as const)[role]
    lane[key].push(column)
  }
  return lanes
}
