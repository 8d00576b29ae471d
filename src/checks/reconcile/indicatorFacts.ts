import { type Fact, factOf, type Header } from './fact.js'

interface Named {
  readonly level3: string
  readonly actual?: string | undefined
}

const percentage = /[%％]\s*$/u

/** The actuals that are percentages. A name that a form prints twice may stand for two things: it is left out. */
export function indicatorFacts(document: Header, indicators: readonly Named[]): Fact[] {
  return indicators.flatMap(({ level3, actual = '' }, at) => {
    const isOnly = indicators.every((other, index) => index === at || other.level3 !== level3)
    const place = { subject: `indicator/${level3}`, path: ['indicators', at, 'actual'] }
    return isOnly && percentage.test(actual) ? factOf(document, place, 'rate', actual) : []
  })
}
