import type { Decimal } from '../exact/decimal.js'
import type { IndicatorRow, PrintedValue } from '../facts/indicatorRow.js'
import { figureIn, quantitiesOf } from '../targets/quantities.js'
import type { QuantityTarget } from '../targets/target.js'
import { bareLabel } from '../terms/label.js'
import { calledIn } from './calledIn.js'
import { type Proportion, proportionOf } from './proportion.js'

/** The targets of an indicator for the year and for the medium term. */
export interface IndicatorTerms {
  /** Its levels, as in the findings of an audit. */
  readonly key: string
  readonly label: string
  readonly annual: string
  /** Null where the form prints none. */
  readonly mediumTerm: string | null
  /**
   * `same`: the same words, or the same figure. `differ`: two figures of one measure. `words`: two texts that are no
   * figures of one measure. `missing`: one of the terms says nothing.
   */
  readonly standing: 'same' | 'differ' | 'words' | 'missing'
  /** The figure of the year, that of the medium term in its unit, and the one over the other; null but for figures. */
  readonly figures: TermFigures | null
}

export interface TermFigures {
  readonly annual: Decimal
  readonly mediumTerm: Decimal
  readonly unit: string | null
  readonly share: Proportion
}

/** What does the year ask of an indicator, beside the medium term? Operators are told by the texts. */
export function indicatorTerms(row: IndicatorRow): IndicatorTerms {
  const [annual, medium] = [row.target, row.value('mediumTermTarget')]
  const figures = annual && medium ? figuresOf(annual, medium) : null
  return {
    key: row.name,
    label: calledIn(row, 'target'),
    annual: annual?.text ?? '',
    mediumTerm: medium?.text ?? null,
    standing: standingOf(annual?.text, medium?.text, figures),
    figures,
  }
}

function standingOf(annual = '', mediumTerm = '', figures: TermFigures | null): IndicatorTerms['standing'] {
  const [one, other] = [bareLabel(annual), bareLabel(mediumTerm)]
  if (one === '' || other === '') return 'missing'
  if (one === other || figures?.annual.eq(figures.mediumTerm)) return 'same'
  return figures ? 'differ' : 'words'
}

/** The figures of two texts, where each holds one figure of the same measure: 全年410.06万元 beside 总成本536.48万元. */
function figuresOf(annual: PrintedValue, medium: PrintedValue): TermFigures | null {
  const pairs = quantitiesOf(annual.read).flatMap((one) =>
    quantitiesOf(medium.read).flatMap((other) => {
      const mediumTerm = one.change === other.change ? inUnitOf(one, other) : null
      return mediumTerm ? [{ one, mediumTerm }] : []
    }),
  )
  const [pair] = pairs
  if (!pair || pairs.length > 1) return null
  const { one, mediumTerm } = pair
  return { annual: one.value, mediumTerm, unit: one.unit, share: proportionOf(one.value, mediumTerm) }
}

const inUnitOf = ({ unit }: QuantityTarget, other: QuantityTarget): Decimal | null => {
  if (unit === null) return other.unit === null ? other.value : null
  return figureIn(other, unit)?.value ?? null
}
