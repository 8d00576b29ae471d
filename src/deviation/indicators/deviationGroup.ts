import { type Decimal, zero } from '../../exact/decimal.js'
import { bareLabel } from '../../terms/label.js'
import { sumOf } from '../proportion.js'
import type { IndicatorDeviation } from './indicatorDeviation.js'
import { keyOf } from './keyOf.js'

/** Indicators taken together. Sums are of what is printed; `pointsUnknown` counts the lines whose loss is not known. */
export interface DeviationGroup {
  readonly kind: 'deviationGroup'
  readonly key: string
  readonly label: string
  readonly lines: number
  readonly met: number
  readonly partly: number
  readonly notMet: number
  readonly farAbove: number
  readonly undeterminable: number
  readonly onTarget: number
  readonly favourable: number
  readonly adverse: number
  readonly points: Decimal
  readonly pointsLost: Decimal
  readonly leastLoss: Decimal
  readonly mostLoss: Decimal
  readonly pointsUnknown: number
  /** How many owe a reason, and how many of those give none of their own. */
  readonly owed: number
  readonly unanswered: number
}

/** What a list of indicators comes to. */
export function groupOf(key: string, label: string, lines: readonly IndicatorDeviation[]): DeviationGroup {
  const withStatus = (status: IndicatorDeviation['status']): number => count(lines, (line) => line.status === status)
  const withEffect = (effect: IndicatorDeviation['effect']): number => count(lines, (line) => line.effect === effect)
  const sum = (of: (line: IndicatorDeviation) => Decimal | null): Decimal =>
    sumOf(lines.map((line) => of(line) ?? zero))
  const owing = lines.filter(({ reasonsOwed }) => reasonsOwed.length > 0)
  return {
    kind: 'deviationGroup',
    key,
    label,
    lines: lines.length,
    met: withStatus('met'),
    partly: withStatus('partly'),
    notMet: withStatus('notMet'),
    farAbove: withStatus('farAbove'),
    undeterminable: withStatus('undeterminable'),
    onTarget: withEffect('onTarget'),
    favourable: withEffect('favourable'),
    adverse: withEffect('adverse'),
    points: sum(({ points }) => points),
    pointsLost: sum(({ pointsLost }) => pointsLost),
    leastLoss: sum(({ leastLoss }) => leastLoss),
    mostLoss: sum(({ mostLoss }) => mostLoss),
    pointsUnknown: count(lines, ({ pointsLost }) => pointsLost === null),
    owed: owing.length,
    unanswered: count(owing, ({ reasonStanding }) => reasonStanding !== 'given'),
  }
}

const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length

/** How indicators are told apart: by the level of the framework where the label names one, else by the label. */
export const groupings = {
  level1: ({ level, level1 }: IndicatorDeviation) => ({
    key: level ?? bareLabel(level1, 'points'),
    label: bareLabel(level1, 'points'),
  }),
  level2: ({ level, level1, level2 }: IndicatorDeviation) => ({
    key: keyOf(level ?? bareLabel(level1, 'points'), bareLabel(level2, 'points')),
    label: bareLabel(level2, 'points'),
  }),
  unit: ({ unitName }: IndicatorDeviation) => ({ key: unitName, label: unitName }),
} as const

/** The groups of a list, in the order of their first lines; of several labels for one thing the first by its characters. */
export function groupsBy(
  lines: readonly IndicatorDeviation[],
  nameOf: (line: IndicatorDeviation) => { readonly key: string; readonly label: string },
): readonly DeviationGroup[] {
  const groups = new Map<string, { label: string; readonly own: IndicatorDeviation[] }>()
  for (const line of lines) {
    const { key, label } = nameOf(line)
    const group = groups.get(key)
    if (!group) groups.set(key, { label, own: [line] })
    else {
      group.own.push(line)
      if (label < group.label) group.label = label
    }
  }
  return [...groups].map(([key, { label, own }]) => groupOf(key, label, own))
}
