import { placeInWords } from '../paper/placeInWords.js'
import type { Finding } from '../verdicts/finding.js'
import { expectationInWords } from '../words/expectation.js'
import { groundsInWords } from '../words/grounds.js'
import { basisInWords } from '../words/law.js'
import type { Locale } from '../words/locale.js'
import { severityNames } from '../words/severityNames.js'
import { isCompared, isWorded, verdictInWords } from '../words/verdict.js'

/**
 * What is wrong, by which arithmetic and which law? One paragraph to hand to whoever wrote the document.
 *
 * Says severity and rule, what the figure is, what is stated and what stands against it (the computed figure, the other
 * place, or the limit of an inequality), which way and by how much it is off, what rounding allows if anything, every
 * operand with its name and the arithmetic over them, what would pass where that is not plain, the rule in a sentence,
 * its law with its standing, and the doubt where a reading is in doubt. A computed rate has two more decimals than the
 * stated one, rounded half up, less only zeros; more where the two would look alike. The finding carries its rule:
 * nothing is looked up.
 */
export function explainFinding(finding: Finding, locale: Locale): string {
  const { rule, label, severity, doubt, section } = finding
  const grounds = finding.computed === null || isWorded(finding, locale) ? '' : groundsInWords(finding, locale)
  const wanted = isWanted(finding, locale) ? finding.expected[locale] : ''
  const verdict = verdictInWords(finding, locale)
  const basis = basisInWords(rule.basis, locale)
  const printed = placesInWords(finding, locale)
  if (locale === 'zh') {
    return [
      `【${severityNames[severity].zh} ${rule.id}】${label.zh}${section ? `（文中“${section}”）` : ''}：${verdict}。`,
      grounds && `所据：${grounds}。`,
      wanted && `要求：${wanted}。`,
      finding.alike && `同样的还有${finding.alike.length}处：${finding.alike.map(({ zh }) => zh).join('、')}。`,
      `规则：${rule.says.zh}。`,
      `依据：${basis}。`,
      doubt && `所据读数存疑：${doubt}。`,
      printed && `见：${printed}。`,
    ]
      .filter(Boolean)
      .join('')
  }
  return [
    `[${severityNames[severity].en} ${rule.id}] ${label.en}${section ? ` (section ${section})` : ''}: ${verdict}.`,
    grounds && `From ${grounds}.`,
    wanted && `Wanted: ${wanted}.`,
    finding.alike && `Likewise ${finding.alike.length} more: ${finding.alike.map(({ en }) => en).join('; ')}.`,
    `Rule: ${rule.says.en}.`,
    `Basis: ${basis}.`,
    doubt && `The reading is in doubt: ${doubt}.`,
    printed && `See ${printed}.`,
  ]
    .filter(Boolean)
    .join(' ')
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
