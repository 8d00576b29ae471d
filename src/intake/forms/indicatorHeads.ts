import type { FormKind } from '../../documents/formKinds.js'
import { indicatorColumns } from '../../terms/indicatorColumn.js'
import { indicatorLevels } from '../../terms/indicatorLevel.js'
import { isTarget } from './formState.js'
import { type FormCell, termIn } from './formWords.js'
import { hasParts, watchField } from './watchHeads.js'

/** A column of indicators: what it holds in the JSON, and in which of two lanes it stands. */
export interface IndicatorHead {
  readonly field: string
  readonly column: number
}

const shared = ['target', 'points', 'keyWork', 'standard', 'source']

/** What each column is called in the JSON of a form; a column that its form does not have is not read. */
const fieldsOf = (kind: FormKind): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(shared.map((field) => [field, field])),
  ...(isTarget(kind)
    ? { halfYearTarget: 'halfYearTarget', weight: 'weight', nature: 'nature', comparator: 'comparator', unit: 'unit' }
    : kind === 'monitoring'
      ? { periodTarget: 'periodTarget', actual: 'actual', completionRate: 'completionRate', forecast: 'forecast' }
      : {
          actual: 'actual',
          completionRate: 'completionRate',
          scoreCoefficient: 'scoreCoefficient',
          score: 'score',
          deviationRate: 'statedDeviation',
          deviation: 'statedDeviation',
          reason: 'reason',
          evidence: 'evidence',
          reviewedScore: 'reviewedScore',
          deductionReason: 'deductionReason',
          comparator: 'comparator',
          unit: 'unit',
        }),
})

/** What stands in a second lane, of the medium term. */
const mediumTerm: Readonly<Record<string, string>> = {
  level2: 'mediumTermLevel2',
  level3: 'mediumTermLevel3',
  target: 'mediumTermTarget',
}

const fieldOf = (kind: FormKind, text: string): string | null => {
  const level = termIn(indicatorLevels, text)
  if (level) return level.id
  const watched = kind === 'monitoring' ? watchField(text) : null
  if (watched !== null) return watched
  const column = termIn(indicatorColumns, text)
  if (column === null) return null
  if (column.id === 'indicator') return 'level3'
  return fieldsOf(kind)[column.id] ?? `other.${column.id}`
}

/** Heads that stand below the ones for causes and likelihood: the columns are theirs. Null where cells are none. */
export function partHeads(
  kind: FormKind,
  heads: readonly IndicatorHead[],
  cells: readonly FormCell[],
): readonly IndicatorHead[] | null {
  if (kind !== 'monitoring' || cells.length < 2) return null
  const below = cells.map(({ text, column }) => ({ field: watchField(text), column }))
  if (below.some(({ field }) => !/^(?:causes|likelihood)\./u.test(field ?? ''))) return null
  const own = below.flatMap(({ field, column }) => (field === null ? [] : [{ field, column }]))
  return [...heads.filter(({ field }) => !hasParts(field)), ...own].toSorted((one, other) => one.column - other.column)
}

/**
 * Are these the heads of indicators? Those that name two levels are. Where a lane comes twice the first is that of the medium
 * term, unless it is said otherwise.
 */
export function indicatorHeads(kind: FormKind, cells: readonly FormCell[]): readonly IndicatorHead[] | null {
  const found = cells.flatMap(({ column, text }) => {
    const field = fieldOf(kind, text)
    return field === null ? [] : [{ field, column }]
  })
  const levels = found.filter(({ field }) => field.startsWith('level'))
  if (levels.length < 2 || found.length < cells.length / 2) return null
  const twice = found.filter(({ field }) => field === 'level3').length > 1
  if (!twice) return found
  const seen = new Set<string>()
  const again = found.filter(({ field }) => {
    const repeated = seen.has(field)
    seen.add(field)
    return repeated
  })
  return found.map((head) => {
    const name = mediumTerm[head.field]
    return name === undefined || again.includes(head) || !again.some(({ field }) => field === head.field)
      ? head
      : { ...head, field: name }
  })
}
