import { type Block, heading, list, paragraph, table } from '../presentation/block.js'
import { writeMarkdown } from '../presentation/writeMarkdown.js'
import { reportWords } from '../words/reportWords.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { severityNames } from '../words/severityNames.js'
import { headingOf } from './headingOf.js'
import { headline, linesBeneath, namesOf } from './inLines.js'
import type { Report, ReportedDocument, ReportedFinding } from './report.js'

/**
 * A report as Markdown: its documents, then each with its findings, the gravest first. No text of a document becomes markup.
 *
 * @example reportMarkdown(reportOf([{ document: accounts, audit: audit(accounts) }])).startsWith('# ') // => true
 */
export function reportMarkdown({ title, documents, unread, failures, locale }: Report): string {
  const say = reportWords[locale]
  const rows = documents.map(({ file, department, year, title, counts: { error, warning, note } }) => [
    file,
    department,
    year,
    title,
    ...[error, warning, note].map(String),
  ])
  return `${writeMarkdown([
    heading(1, title),
    ...(failures.length === 0
      ? []
      : [heading(2, say.failures), ...list(failures.map(({ file, message }) => `${file}: ${message}`))]),
    ...(documents.length > 1 ? [table(say.heads.slice(0, 7), rows)] : []),
    ...documents.flatMap((document) => blocksOf(document, locale)),
    ...(unread.length === 0
      ? []
      : [
          heading(2, say.unread),
          table(
            say.unreadHeads,
            unread.map(({ file, place, text, why }) => [file, place, text, why]),
          ),
        ]),
  ])}\n`
}

function blocksOf(document: ReportedDocument, locale: Report['locale']): readonly Block[] {
  const { summary, causes, findings, waived, lapsed } = document
  const say = reportWords[locale]
  const marks = sentenceMarks[locale]
  return [
    heading(2, headingOf(document)),
    paragraph(summary),
    ...(causes.length === 0 ? [] : [paragraph(say.causes)]),
    ...list(
      causes.map(({ says, others, findings }) =>
        [
          says,
          ...others.map((one) => `${say.orElse}${marks.colon}${one}`),
          `${say.concerns}${marks.colon}${namesOf(findings, document).join(marks.list)}`,
        ].join(marks.semicolon),
      ),
    ),
    ...(causes.length === 0 ? [] : [paragraph(say.findings)]),
    ...list(
      findings.map((finding) => lineOf(finding, locale)),
      true,
    ),
    ...list(
      waived.map(
        ({ finding, reason, by, until }) =>
          `${say.waived} ${finding.key}${marks.colon}${say.waivedBy(reason, by, until)}`,
      ),
    ),
    ...list(lapsed),
  ]
}

const lineOf = (finding: ReportedFinding, locale: Report['locale']): string => {
  const { severity, rule, part, place, basis } = finding
  return [
    `${severityNames[severity][locale]} ${rule}`,
    [part, place].filter(Boolean).join(' '),
    headline(finding, locale),
    ...linesBeneath(finding, locale),
    basis,
  ]
    .filter(Boolean)
    .join(sentenceMarks[locale].semicolon)
}
