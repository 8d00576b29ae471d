import {
  benefitGroups,
  costGroups,
  decisionGroups,
  furtherBenefitGroups,
  outputGroups,
  processGroups,
  satisfactionGroups,
} from '../../terms/indicatorGroup.js'
import { indicatorDimensions } from '../../terms/indicatorLevel.js'
import type { Term } from '../../terms/term.js'
import { type FormState, nextOf } from './formState.js'
import { type FormCell, termIn } from './formWords.js'

/** What is carried down from merged or blank cells. */
export const carried = ['level1', 'level2', 'keyWork', 'mediumTermLevel2'] as const
export type Carried = Partial<Record<string, FormCell>>
/** What a new one ends. */
const ends: Readonly<Record<string, readonly string[]>> = {
  level1: ['level2', 'keyWork', 'mediumTermLevel2'],
  level2: ['keyWork'],
}
/** The levels of a row: its own, and those of the rows above where it prints none. */
export function carry(above: Carried, values: ReadonlyMap<string, FormCell>): Carried {
  const next: Carried = { ...above }
  for (const field of carried) {
    const cell = values.get(field)
    if (cell === undefined || next[field]?.cell === cell.cell) continue
    for (const ended of ends[field] ?? []) delete next[ended]
    next[field] = cell
  }
  return next
}

const groupsOf: Readonly<Record<string, readonly Term[]>> = {
  output: outputGroups,
  benefit: [...benefitGroups, ...furtherBenefitGroups],
  satisfaction: satisfactionGroups,
  cost: costGroups,
  decision: decisionGroups,
  process: processGroups,
}

/**
 * Does the first row under heads that come again, which prints no level 1, go on under that of the row before? Where it
 * prints no level 2 either, or one of the same level 1.
 */
export function isOfFormer(former: Carried, values: ReadonlyMap<string, FormCell>): boolean {
  if (former.level1 === undefined) return false
  const level2 = values.get('level2')
  if (level2 === undefined) return former.level2 !== undefined
  const groups = groupsOf[termIn(indicatorDimensions, former.level1.text)?.id ?? ''] ?? []
  return termIn(groups, level2.text) !== null
}

const pointsBehind = /[(（]\s*([\d.]+)\s*分\s*[)）]$/u

/** The name of a level; the points behind it are those of the section. */
export function levelName({ draft }: FormState, field: string, above: Carried): string {
  const cell = above[field]
  if (cell === undefined) return ''
  const points = pointsBehind.exec(cell.text)?.[1]
  const name = cell.text.replace(pointsBehind, '').trim()
  if (points === undefined) return name
  const level1 = (above.level1?.text ?? '').replace(pointsBehind, '').trim()
  const section = field === 'level1' ? { level1 } : { level1, level2: name }
  const sections = (draft.at(['sections']) ?? []) as readonly { level1: string; level2?: string }[]
  if (sections.some((one) => one.level1 === level1 && one.level2 === (field === 'level1' ? undefined : name)))
    return name
  const path = nextOf(draft, ['sections'])
  for (const [key, value] of Object.entries({ ...section, points })) draft.put([...path, key], value, cell.cell)
  return name
}

/** A level that is printed in the middle of the rows that it spans. */
export function lateLevel({ draft }: FormState, at: number, cell: FormCell): void {
  const path = ['indicators', at, 'level1']
  draft.put(path, cell.text, cell.cell)
  draft.doubt(path, cell.text, 'levelBelow')
}
