import { parseAmount } from '../../exact/amount.js'
import { type MoneyUnit, moneyUnits } from '../../exact/unit.js'
import { bareLabel } from '../../terms/label.js'
import type { PrintedCaption } from '../captions.js'
import { headDepth, headPaths } from '../heads.js'
import { type Line, ownCells } from '../lines.js'
import { rolesOf } from './columnRole.js'
import type { ReadRow } from './readRows.js'

const behind = /\((?:单位:)?([^()]*元)\)$/u

type SaidUnit = PrintedCaption & { readonly says: 'unit' }

/** The unit of money that the heads over a column say, behind their words. */
const unitOfPath = (path: readonly string[]): MoneyUnit | undefined =>
  path.flatMap((head) => unitOf(behind.exec(bareLabel(head))?.[1]) ?? []).at(-1)

const unitOf = (text: string | undefined): MoneyUnit | undefined => moneyUnits.find((one) => one === text)

/** The unit that the heads of a table say of all of it: over every column of figures, or over what tells rows apart. */
export function unitInHeads(lines: readonly Line[]): SaidUnit | null {
  const depth = headDepth(lines)
  const paths = headPaths(lines, depth)
  const roles = rolesOf(paths)
  const ofFigures = paths.filter((path, at) => roles[at] === 'figures' && path.length > 0).map(unitOfPath)
  const anywhere = paths.map(unitOfPath)
  const said = ofFigures.every((unit) => unit === undefined) ? anywhere.filter((unit) => unit !== undefined) : ofFigures
  const [unit] = said
  if (unit === undefined || new Set(said).size > 1) return null
  const printed = lines
    .slice(0, depth)
    .flatMap(ownCells)
    .find(({ text }) => unitOfPath([text]) === unit)
  return printed === undefined ? null : { says: 'unit', unit, printed }
}

/** Rows whose figures say their own unit, where the head of their column or what stands above them says another than the table. */
export const withOwnUnits = (
  rows: readonly ReadRow[],
  paths: readonly (readonly string[])[],
  unit: MoneyUnit,
): readonly ReadRow[] =>
  rows.map((row) => ({
    ...row,
    figures: row.figures.map((cell) => {
      const own = unitOfPath(paths[cell.column] ?? []) ?? row.unit
      const isOther = own !== undefined && own !== unit && cell.text !== null && isBare(cell.text)
      return isOther ? { ...cell, text: `${cell.text}${own}` } : cell
    }),
  }))

function isBare(text: string): boolean {
  const amount = parseAmount(text)
  return amount.kind === 'money' && amount.unit === null
}
