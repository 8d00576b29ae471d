import { severities } from '../verdicts/severities.js'
import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { severityNames } from '../words/severityNames.js'
import { byPart } from './byPart.js'
import { headline, linesBeneath, namesOf } from './inLines.js'
import type { Report, ReportedCause, ReportedDocument, ReportedFinding } from './report.js'
import { type Counted, summaryOf } from './summary.js'

/**
 * A report as text for a terminal: by file and table, the place first, the arithmetic beneath, each law once.
 *
 * @example text(reportOf([{ document: accounts, audit: audit(accounts) }])).includes('S6') // => true
 */
export function text({ documents, unread, failures, locale }: Report): string {
  const lines = [
    ...failures.map(({ file, message }) => `${file}\n  ${message}`),
    ...documents.map((document) => documentInText(document, locale)),
    ...unreadInText(unread, locale),
    ...lawsInText(documents, locale),
    ...departmentsInText(documents, locale),
  ]
  return lines.map(inert).join('\n\n')
}

/** No text of a document moves the cursor or colours the terminal. */
const inert = (line: string): string => line.replace(/[^\P{Cc}\n]/gu, '\ufffd')

function documentInText(document: ReportedDocument, locale: Locale): string {
  const { file, department, year, title, summary, causes, findings, waived, lapsed } = document
  const say = reportWords[locale]
  const parts = byPart(findings)
  return [
    `■ ${[file, department, year, title].filter(Boolean).join(' · ')}`,
    `  ${summary}`,
    ...(causes.length === 0
      ? []
      : [`\n  ${say.causes}`, ...causes.map((cause) => causeInText(cause, document, locale))]),
    ...[...parts].flatMap(([part, own]) => [
      `\n  ${part || say.elsewhere}`,
      ...own.map((one) => findingInText(one, locale)),
    ]),
    ...waived.map(
      ({ finding, reason, by, until }) =>
        `  ${say.waived} ${finding.key}${sentenceMarks[locale].colon}${say.waivedBy(reason, by, until)}`,
    ),
    ...lapsed.map((line) => `  ${line}`),
  ].join('\n')
}

function causeInText({ says, others, findings }: ReportedCause, document: ReportedDocument, locale: Locale): string {
  const { orElse, concerns } = reportWords[locale]
  const { colon, list } = sentenceMarks[locale]
  return [
    `    ${says}`,
    ...others.map((one) => `      ${orElse}${colon}${one}`),
    `      ${concerns} (${findings.length})${colon}${namesOf(findings, document).join(list)}`,
  ].join('\n')
}

/** How many lines of what was not read a terminal shows. */
const mostUnread = 20

function unreadInText(unread: Report['unread'], locale: Locale): readonly string[] {
  if (unread.length === 0) return []
  const shown = unread.slice(0, mostUnread)
  const lines = shown.flatMap(({ file, place, text, why }, at) => [
    ...(file === shown[at - 1]?.file ? [] : [`  ${file}`]),
    `    ${[place, `[${why.replace(/[。.]$/u, '')}]`, text].filter(Boolean).join(' ')}`,
  ])
  const more = unread.length > mostUnread ? ['    …'] : []
  return [[`${reportWords[locale].unread} (${unread.length})`, ...lines, ...more].join('\n')]
}

function findingInText(finding: ReportedFinding, locale: Locale): string {
  const { place, severity, rule } = finding
  const head = [place, `[${severityNames[severity][locale]} ${rule}]`, headline(finding, locale)]
  return [
    `    ${head.filter(Boolean).join(' ')}`,
    ...linesBeneath(finding, locale).map((line) => `      ${line}`),
  ].join('\n')
}

/** How many of each severity there are. */
function countsInWords(counts: Counted['counts'], locale: Locale): string {
  const found = severities.filter((severity) => counts[severity] > 0)
  return found.map((severity) => `${severityNames[severity][locale]} ${counts[severity]}`).join(' · ')
}

/** Of several documents what was found in each department. */
function departmentsInText(documents: Report['documents'], locale: Locale): readonly string[] {
  if (documents.length < 2) return []
  const { byDepartment, none } = reportWords[locale]
  const lineOf = ({ name, counts }: Counted): string =>
    `  ${name || '—'}${sentenceMarks[locale].colon}${countsInWords(counts, locale) || none}`
  return [[byDepartment, ...summaryOf({ documents }).byDepartment.map(lineOf)].join('\n')]
}

/** Every rule that was broken, the most frequent first: how often, what it says and what it rests on, once. */
function lawsInText(documents: readonly ReportedDocument[], locale: Locale): readonly string[] {
  const say = reportWords[locale]
  const bases = new Map(
    documents.flatMap(({ findings }) => findings.map((one) => [`${one.rule} ${one.says}`, one.basis])),
  )
  const lines = summaryOf({ documents }).byRule.map(({ name, counts }) =>
    [
      `  ${name} [${countsInWords(counts, locale)}]`,
      `    ${say.basis}${sentenceMarks[locale].colon}${bases.get(name)}`,
    ].join('\n'),
  )
  return lines.length === 0 ? [] : [[say.law, ...lines].join('\n')]
}
