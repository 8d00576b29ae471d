import { isBlankIndicator } from '../../../documents/blankIndicator.js'
import { isEmptyForm } from '../../../facts/emptyForm.js'
import type { Facts } from '../../../facts/facts.js'
import type { PrintedIndicator } from '../../../facts/indicatorRow.js'
import { plainName } from '../../../facts/labels.js'
import { partsOfSection } from '../../../facts/marks/partsOfMarks.js'
import { rowDoubts } from '../../../facts/marks/rowDoubts.js'
import { hasFigure, type Place } from '../../../facts/printedCell.js'
import { byForm } from '../../../law/ground.js'
import { formFields } from '../../../terms/formField.js'
import { indicatorLevels } from '../../../terms/indicatorLevel.js'
import { nounOf } from '../../../terms/term.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'

export const emptyLevels: Idea = {
  kind: 'inspection',
  id: 'E28',
  says: {
    zh: '表中列有指标，印出的或印有分值的每一级下都有指标',
    en: 'The form has indicators, and so has every level that it prints, or gives points to',
  },
  basis: byForm(
    '表上印有该级指标及其空格，分值由其下各行取得',
    'The form prints the level and room to fill it; its points are earned by its rows',
  ),
  severity: 'warning',
  claims: ({ facts }) => [anyRow(facts), ...weighedLevels(facts), ...printedLevels(facts)],
  example: {
    document: { kind: 'selfEvaluation', sections: [{ level1: '效益指标', points: '30' }], indicators: [] },
    outcome: 'broken',
  },
}

const all: Place = {
  label: nounOf(formFields, 'indicators'),
  where: { path: ['indicators'], table: 'indicators', row: 'all' },
}

/** A form that is empty altogether is told as such. */
function anyRow({ printed, document }: Facts): Claim {
  const found = { kind: 'found', about: 'rows', place: all } as const
  if ((printed.indicators ?? []).length > 0) return { ...found, outcome: 'holds' }
  if (isEmptyForm(document)) return { ...found, outcome: 'insufficientData', reason: 'missing' }
  return { ...found, outcome: 'broken', fault: { kind: 'noIndicators' } }
}

/** Levels with points of their own; one that weighs nothing may be empty. */
function weighedLevels(facts: Facts): readonly Claim[] {
  const also = rowDoubts(facts, ['level1', 'level2'])
  return facts.sections.flatMap((section): Claim[] => {
    const { points } = section
    if (!hasFigure(points) || points.figure.value.isZero()) return []
    const outcome = partsOfSection(facts, section, 'points').length === 0 ? 'broken' : 'holds'
    const fault = { kind: 'emptyLevel', points: points.figure.value.toString() } as const
    const { value: stated } = points.figure
    return [{ kind: 'found', about: 'points', place: points, outcome, stated, counting: points.counting, also, fault }]
  })
}

interface Row {
  readonly printed: PrintedIndicator
  readonly at: number
}

/** Levels that the form prints with room under them, filled in or not; those with marks of their own are looked at as such. */
function printedLevels(facts: Facts): readonly Claim[] {
  const weighed = new Set(facts.sections.map(({ level1 }) => level1))
  const groups = new Map<string, Row[]>()
  for (const [at, row] of ((facts.printed.indicators ?? []) as readonly PrintedIndicator[]).entries()) {
    const label = plainName(row.level1)
    const known = groups.get(label)
    if (known) known.push({ printed: row, at })
    else groups.set(label, [{ printed: row, at }])
  }
  return [...groups].flatMap(([label, rows]) => (weighed.has(label) ? [] : levelClaims(label, rows)))
}

/** Is there an indicator in the group, or does it say that there is none (无, 不适用, /)? */
const isFilled = ({ printed }: Row): boolean =>
  !isBlankIndicator(printed) || /\S/u.test(`${printed.level3}${printed.target ?? ''}`)

/** Cost may be left out. */
const isOptional = (label: string): boolean => label.includes('成本')

function levelClaims(label: string, rows: readonly Row[]): readonly Claim[] {
  const filled = rows.some(isFilled)
  if (!filled && isOptional(label)) return []
  const { zh, en } = nounOf(indicatorLevels, 'level1')
  const where = { path: ['indicators', rows[0]?.at ?? 0, 'level3'], table: 'indicators', row: label, column: 'level3' }
  return [
    {
      kind: 'found',
      about: 'level1',
      place: { label: { zh: `${zh}「${label}」`, en: `${en} ${label}` }, where },
      outcome: filled ? 'holds' : 'broken',
      fault: { kind: 'emptyLevel', points: null },
    },
  ]
}
