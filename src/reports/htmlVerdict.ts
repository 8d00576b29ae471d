import type { Severity } from '../verdicts/finding.js'
import { severities } from '../verdicts/severities.js'
import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { severityNames } from '../words/severityNames.js'
import type { ReportedDocument, ReportedRule } from './report.js'
import { element, type Xml } from './xml.js'

/** The gravest that was found; null where nothing was. */
export const gravestOf = ({ counts }: Pick<ReportedDocument, 'counts'>): Severity | null =>
  severities.find((severity) => counts[severity] > 0) ?? null

/** In one word how a document stands. */
export const verdictOf = (document: Pick<ReportedDocument, 'counts'>, locale: Locale): string =>
  reportWords[locale].verdict[gravestOf(document) ?? 'none']

/** The verdict of a document at a glance: one word, how many of each severity, and how its cases came out as a bar. */
export function htmlVerdict(document: ReportedDocument, locale: Locale): readonly Xml[] {
  const { counts, rules } = document
  const badges = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) =>
      element('span', { class: `count ${severity}` }, [`${severityNames[severity][locale]} ${counts[severity]}`]),
    )
  const word = element('strong', {}, [verdictOf(document, locale)])
  return [
    element('p', { class: `verdict ${gravestOf(document) ?? 'none'}` }, [word, ...badges]),
    ...outcomes(rules, locale),
  ]
}

const shown = ['holds', 'rounding', 'broken', 'insufficientData'] as const

/** How long the bar is, in its own units. */
const long = 600

/** Every case of every rule as a bar, the parts in their shares; what it shows stands in words beneath it. */
function outcomes(rules: readonly ReportedRule[], locale: Locale): readonly Xml[] {
  const say = reportWords[locale].outcomes
  const many = shown.map((outcome) => rules.reduce((sum, rule) => sum + rule[outcome], 0))
  const all = many.reduce((sum, count) => sum + count, 0)
  if (all === 0) return []
  const told = shown.map((outcome, at) => `${say[outcome]} ${many[at]}`).join(locale === 'zh' ? '，' : ', ')
  const ends = many.map((_, at) =>
    Math.round((long * many.slice(0, at + 1).reduce((sum, count) => sum + count, 0)) / all),
  )
  const parts = shown.map((outcome, at) => {
    const from = ends[at - 1] ?? 0
    // What there is at all is seen.
    const width = Math.max((ends[at] ?? 0) - from, many[at] === 0 ? 0 : 3)
    return element('rect', {
      class: outcome,
      x: String(Math.min(from, long - width)),
      y: '0',
      width: String(width),
      height: '12',
    })
  })
  const bar = {
    viewBox: `0 0 ${long} 12`,
    role: 'img',
    'aria-label': told,
    class: 'outcomes',
    preserveAspectRatio: 'none',
  }
  const legend = shown.flatMap((outcome, at) =>
    many[at] === 0 ? [] : [element('span', { class: `key ${outcome}` }, [`${say[outcome]} ${many[at]}`])],
  )
  return [element('svg', bar, parts), element('p', { class: 'legend' }, legend)]
}
