import { type MoneyUnit, moneyUnits } from '../../exact/unit.js'
import { bareLabel } from '../../terms/label.js'
import type { PrintedCaption } from '../captions.js'
import { headDepth } from '../heads.js'
import { type Line, ownCells } from '../lines.js'

const behind = /\((?:单位:)?([^()]*元)\)$/u

/** The unit of money that the heads of a table say, behind their words, where all that say one say the same. */
export function unitInHeads(lines: readonly Line[]): (PrintedCaption & { readonly says: 'unit' }) | null {
  const found = lines.slice(0, headDepth(lines)).flatMap((line) =>
    ownCells(line).flatMap((printed) => {
      const unit = unitOf(behind.exec(bareLabel(printed.text))?.[1])
      return unit === undefined ? [] : [{ says: 'unit' as const, unit, printed }]
    }),
  )
  return new Set(found.map(({ unit }) => unit)).size === 1 ? (found[0] ?? null) : null
}

const unitOf = (text: string | undefined): MoneyUnit | undefined => moneyUnits.find((one) => one === text)
