import { severities } from '../verdicts/severities.js'
import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { severityNames } from '../words/severityNames.js'
import { byPart } from './byPart.js'
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
    ...summaryInText(documents, locale),
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
    ...(causes.length === 0 ? [] : [`\n  ${say.causes}`, ...causes.map((cause) => causeInText(cause, locale))]),
    ...[...parts].flatMap(([part, own]) => [
      `\n  ${part || say.elsewhere}`,
      ...own.map((one) => findingInText(one, locale)),
    ]),
    ...waived.map(
      ({ finding, reason, by, until }) => `  ${say.waived} ${finding.key}: ${say.waivedBy(reason, by, until)}`,
    ),
    ...lapsed.map((line) => `  ${line}`),
  ].join('\n')
}

function causeInText({ says, others, findings }: ReportedCause, locale: Locale): string {
  const { orElse, concerns } = reportWords[locale]
  return [
    `    ${says}`,
    ...others.map((one) => `      ${orElse}: ${one}`),
    `      ${concerns} (${findings.length}): ${findings.join(', ')}`,
  ].join('\n')
}

/** How many lines of what was not read a terminal shows. */
const mostUnread = 20

function unreadInText(unread: Report['unread'], locale: Locale): readonly string[] {
  if (unread.length === 0) return []
  const lines = unread.slice(0, mostUnread).map(({ file, place, text, why }) => `  ${file} ${place} [${why}] ${text}`)
  return [
    [`${reportWords[locale].unread} (${unread.length})`, ...lines, ...(unread.length > mostUnread ? ['  …'] : [])].join(
      '\n',
    ),
  ]
}

function findingInText(finding: ReportedFinding, locale: Locale): string {
  const { place, severity, rule, label, verdict, grounds, wanted, doubt } = finding
  const say = reportWords[locale]
  return [
    `    ${[place, `[${severityNames[severity][locale]} ${rule}]`, `${label}: ${verdict}`].filter(Boolean).join(' ')}`,
    grounds && `      ${say.arithmetic}: ${grounds}`,
    wanted && `      ${say.wanted}: ${wanted}`,
    doubt && `      ${say.doubt}: ${doubt}`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** Of several documents what was found by rule and by department. */
function summaryInText(documents: Report['documents'], locale: Locale): readonly string[] {
  if (documents.length < 2) return []
  const { byRule, byDepartment } = summaryOf({ documents })
  const lineOf = ({ name, counts }: Counted): string => {
    const found = severities.filter((severity) => counts[severity] > 0)
    const told = found.map((severity) => `${severityNames[severity][locale]} ${counts[severity]}`)
    return `  ${name || '—'}: ${told.join(' · ') || reportWords[locale].none}`
  }
  return [
    [reportWords[locale].byRule, ...byRule.map(lineOf)].join('\n'),
    [reportWords[locale].byDepartment, ...byDepartment.map(lineOf)].join('\n'),
  ]
}

/** Every rule that was broken, with what it says and rests on, once. */
function lawsInText(documents: readonly ReportedDocument[], locale: Locale): readonly string[] {
  const laws = new Map(
    documents.flatMap(({ findings }) => findings.map(({ rule, says, basis }) => [rule, `  ${rule} ${says} ${basis}`])),
  )
  return laws.size === 0 ? [] : [[reportWords[locale].law, ...laws.values()].join('\n')]
}
