import { grouped } from '../exact/grouped.js'
import { indicatorLevels } from '../terms/indicatorLevel.js'
import { bareLabel } from '../terms/label.js'
import { nounOf } from '../terms/term.js'
import type { Facts } from './facts.js'
import type { PrintedIndicator } from './indicatorRow.js'
import { plainName } from './labels.js'
import type { Place } from './printedCell.js'

/** A group of level 2 that a form prints under one of level 1. */
export interface IndicatorGroup extends Place {
  readonly name: string
  /** It has an indicator, or says that there is none (无, 不适用, /). */
  readonly isFilled: boolean
}

type Row = { readonly printed: PrintedIndicator; readonly at: number }

/** The groups of level 2 under every level 1 that has anything in it; those of cost may be left out. */
export function groupsOf({ printed }: Facts): readonly IndicatorGroup[] {
  const rows = ((printed.indicators ?? []) as readonly PrintedIndicator[]).map((row, at): Row => ({ printed: row, at }))
  return grouped(rows, ({ printed: { level1 } }) => bareLabel(level1))
    .filter((level1) => level1.some(isFilled) && !level1[0].printed.level1.includes('成本'))
    .flatMap((level1) => grouped(level1, ({ printed: { level2 = '' } }) => bareLabel(level2)))
    .map(groupOf)
}

const isFilled = ({ printed: { level3, target = '' } }: Row): boolean => /\S/u.test(`${level3}${target}`)

function groupOf(rows: readonly [Row, ...Row[]]): IndicatorGroup {
  const [{ printed, at }] = rows
  const { level1, level2 = '' } = printed
  const name = plainName(level2)
  const { zh, en } = nounOf(indicatorLevels, 'level2')
  return {
    name,
    isFilled: rows.some(isFilled),
    label: { zh: `${zh}「${name}」`, en: `${en} ${name}` },
    where: { path: ['indicators', at, 'level3'], table: 'indicators', row: `${level1}/${level2}`, column: 'level3' },
  }
}
