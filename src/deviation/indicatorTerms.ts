import type { Indicator } from '../checks/targets/form.js'
import { figureIn, quantitiesOf } from '../checks/targets/measures.js'
import { plainText } from '../checks/targets/plainText.js'
import { type Reading, readIndicator, readingAt, rowOf } from '../checks/targets/reading.js'
import type { Decimal } from '../exact/decimal.js'
import type { QuantityTarget } from '../targets/target.js'
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
export function indicatorTerms(indicator: Indicator, at: number): IndicatorTerms {
  const read = readIndicator(indicator, at)
  const annual = readingAt(read, 'annual') as Reading
  const medium = readingAt(read, 'mediumTerm')
  const figures = medium ? figuresOf(annual, medium) : null
  return {
    key: rowOf(indicator),
    label: annual.name,
    annual: annual.text,
    mediumTerm: medium?.text ?? null,
    standing: standingOf(annual, medium, figures),
    figures,
  }
}

function standingOf(
  annual: Reading,
  medium: Reading | undefined,
  figures: TermFigures | null,
): IndicatorTerms['standing'] {
  const [one, other] = [plainText(annual.text), plainText(medium?.text ?? '')]
  if (one === '' || other === '') return 'missing'
  if (one === other || figures?.annual.eq(figures.mediumTerm)) return 'same'
  return figures ? 'differ' : 'words'
}

/** The figures of two texts, where each holds one figure of the same measure: 全年410.06万元 beside 总成本536.48万元. */
function figuresOf(annual: Reading, medium: Reading): TermFigures | null {
  const pairs = quantitiesOf(annual.target).flatMap((one) =>
    quantitiesOf(medium.target).flatMap((other) => {
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
