import type { TargetDocument } from '../documents/targetDocument.js'
import type { Decimal } from '../exact/decimal.js'
import { factsOf } from '../facts/facts.js'
import { type IndicatorTerms, indicatorTerms } from './indicatorTerms.js'
import type { DocumentLine } from './lines/documentLine.js'
import { fundsOf, linesBySource, totalLine } from './lines/fundingLines.js'
import { lacking, type Proportion, proportionOf } from './proportion.js'
import { type InUnit, knownValue, readMoney } from './readMoney.js'

/** Money of the year beside that of the medium term. */
export interface MoneyTerms {
  readonly key: string
  readonly label: string
  readonly annual: Decimal | null
  readonly mediumTerm: Decimal | null
  /** Annual ÷ medium term. */
  readonly share: Proportion
  /** Medium term − annual: what is left to the other years. */
  readonly remaining: Decimal | null
}

/** A target form with the year beside the medium term. */
export interface AgainstMediumTerm extends InUnit {
  readonly kind: 'againstMediumTerm'
  /** All money; null where the form prints no total. */
  readonly total: MoneyTerms | null
  readonly sources: readonly MoneyTerms[]
  readonly indicators: readonly IndicatorTerms[]
}

/**
 * How much of the medium term does the year take, in money and indicator by indicator?
 *
 * share = annual ÷ medium term, remaining = medium term − annual; of an indicator the share of its figures in one unit,
 * and whether both terms say the same words. Amounts in the form's unit, shares of one. A zero medium term is
 * `notApplicable`; a blank is not zero. A form that prints no medium term gives `missing`. Nothing is thrown.
 *
 * Source: a form in use prints both side by side, after 财预〔2015〕88号 (unverified).
 * @example
 * const { total } = againstMediumTerm(SpecialFundTarget.parse(json))
 * total?.share.value && percent(total.share.value, 2) // => '76.44%'
 */
export function againstMediumTerm(form: TargetDocument): AgainstMediumTerm {
  const facts = factsOf(form)
  const funds = fundsOf(facts)
  const [total] = totalLine(funds, { key: 'total', label: '合计' })
  return {
    kind: 'againstMediumTerm',
    unit: form.unit,
    total: total ? moneyTerms(total, form) : null,
    sources: linesBySource(funds).map((line) => moneyTerms(line, form)),
    indicators: facts.indicators.map(indicatorTerms),
  }
}

function moneyTerms({ key, label, annualBudget, mediumTermBudget }: DocumentLine, unit: InUnit): MoneyTerms {
  const [annual, mediumTerm] = [readMoney(annualBudget, unit), readMoney(mediumTermBudget, unit)]
  const line = { key, label, annual: knownValue(annual), mediumTerm: knownValue(mediumTerm) }
  if (typeof annual === 'string') return { ...line, share: lacking(annual), remaining: null }
  if (typeof mediumTerm === 'string') return { ...line, share: lacking(mediumTerm), remaining: null }
  return {
    ...line,
    share: proportionOf(annual.value, mediumTerm.value),
    remaining: mediumTerm.value.minus(annual.value),
  }
}
