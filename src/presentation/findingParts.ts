import { placeInWords } from '../paper/placeInWords.js'
import type { Finding } from '../verdicts/finding.js'
import { expectationInWords } from '../words/expectation.js'
import { groundsInWords } from '../words/grounds.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { isCompared, isWorded, verdictInWords } from '../words/verdict.js'

/** A finding in parts, each a phrase without its full stop; what is not to be said is empty. */
export interface FindingParts {
  readonly label: string
  readonly verdict: string
  readonly grounds: string
  readonly wanted: string
  readonly basis: string
  readonly place: string
}

/** What a sentence on a finding is made of. */
export function findingParts(finding: Finding, locale: Locale): FindingParts {
  const isBare = finding.computed === null || isWorded(finding, locale)
  return {
    label: finding.label[locale],
    verdict: verdictInWords(finding, locale),
    grounds: isBare ? '' : groundsInWords(finding, locale),
    wanted: isWanted(finding, locale) ? finding.expected[locale] : '',
    basis: basisInWords(finding.rule.basis, locale),
    place: placesInWords(finding, locale),
  }
}

/** Is what would pass still to be said: not by the verdict, and other than the figure that it compares with? */
const isWanted = (finding: Finding, locale: Locale): boolean =>
  isCompared(finding) && !isWorded(finding, locale) && finding.expected[locale] !== expectationInWords(finding, locale)

/** How many places are told at most: a sum over a long column has many. */
const mostPlaces = 8

/** Where to look in the file: the place of the finding first, then those of what it rests on. */
function placesInWords({ where, operands }: Finding, locale: Locale): string {
  const places = [where, ...operands.map((operand) => operand.where)].flatMap(({ place }) => (place ? [place] : []))
  const told = [...new Set(places.map((place) => placeInWords(place, locale)))]
  const more = told.length > mostPlaces ? (locale === 'zh' ? '等' : ' and others') : ''
  return `${told.slice(0, mostPlaces).join(locale === 'zh' ? '、' : '; ')}${more}`
}
