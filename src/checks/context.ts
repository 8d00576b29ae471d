import type { FinalAccounts } from '../documents/accounts.js'
import { isTargetKind } from '../documents/formKinds.js'
import type { AnyDocument } from '../documents/forms.js'
import { type Facts, factsOf } from '../facts/facts.js'
import type { IndicatorRow } from '../facts/indicatorRow.js'
import { hasFigure } from '../facts/printedCell.js'
import { type Standing, standingOf } from '../facts/standing.js'
import { directionIn } from '../scoring/evaluation/indicatorScore.js'
import type { Framework, FrameworkLevel } from '../scoring/framework.js'
import { type IndicatorScore, scoreIndicator } from '../scoring/scoreIndicator.js'
import { type Classifications, classificationsOf } from '../terms/classificationsOf.js'
import { termByLabel } from '../terms/term.js'
import { type Measures, measuresOf } from './measures.js'

/** What an audit may know beside the document. */
export interface AuditKnows {
  readonly framework?: Framework | undefined
  readonly previousYear?: FinalAccounts | undefined
  readonly classifications?: Classifications | undefined
}

/** An indicator with what the policy makes of it. */
export interface ScoredIndicator {
  readonly row: IndicatorRow
  readonly scored: IndicatorScore
  /** Who says which way is better. */
  readonly standing: Standing
  readonly level: FrameworkLevel | null
}

/** What rules look at: what the document states, and by what it is judged. */
export interface Context<D extends AnyDocument = AnyDocument> {
  readonly facts: Facts<D>
  readonly framework: Framework | null
  readonly measures: Measures
  readonly previousYear: Facts<FinalAccounts> | null
  /** The lists of codes of the document's year; null where they are not held. */
  readonly classifications: Classifications | null
  /** Its indicators, scored; worked out when first asked for. */
  readonly scored: readonly ScoredIndicator[]
}

export function contextOf<D extends AnyDocument>(document: D, knows: AuditKnows = {}): Context<D> {
  const facts = factsOf(document)
  const framework = frameworkFor(document, knows.framework)
  const measures = measuresOf(framework)
  let scored: readonly ScoredIndicator[] | undefined
  return {
    facts,
    framework,
    measures,
    previousYear: knows.previousYear ? factsOf(knows.previousYear) : null,
    classifications: knows.classifications ?? classificationsOf(facts.year),
    get scored() {
      scored ??= facts.indicators.map((row) => scoredIndicator(row, measures, facts.year))
      return scored
    },
  }
}

/** A target form that a framework does not have is judged without it. */
function frameworkFor({ kind }: AnyDocument, given: Framework | undefined): Framework | null {
  const has = given?.forms.some((form) => form.kind === kind) || !isTargetKind(kind)
  return (has && given) || null
}

/** A row scored by the policy of its level. A blank, or a column that is not printed, scores as a blank. */
function scoredIndicator(row: IndicatorRow, measures: Measures, year: number): ScoredIndicator {
  const { level1, level2 = '', level3: name } = row.printed
  const level = termByLabel(measures.levels, row.level1)
  const direction = directionIn(measures, { level1, level2, level3: name })
  const names = { name, level1, level2, ...(direction ? { frameworkDirection: direction } : {}) }
  const { words, percentages, policy } = measures
  const decimals = hasFigure(row.score) ? row.score.figure.decimals : 0
  const values = { target: row.target?.read ?? '', actual: row.actual?.read ?? '', points: row.text('points') ?? '' }
  const scored = scoreIndicator({ ...values, words, percentages, year, decimals, ...names }, level?.policy ?? policy)
  return { row, scored, standing: row.target ? standingOf(row.target.read, names) : 'printed', level }
}
