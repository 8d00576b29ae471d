import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { severityNames } from '../words/severityNames.js'
import { byPart } from './byPart.js'
import { headingOf } from './headingOf.js'
import { htmlCauses } from './htmlCauses.js'
import { htmlChart } from './htmlChart.js'
import { tableOf } from './htmlTable.js'
import { htmlVerdict } from './htmlVerdict.js'
import { linesBeneath } from './inLines.js'
import type { ReportedDocument, ReportedFinding, ReportedRule } from './report.js'
import { element, type Xml } from './xml.js'

/** One document of a report: verdict, findings by part, what is waived, and what was and was not checked. */
export function htmlDocument(document: ReportedDocument, at: number, locale: Locale): readonly Xml[] {
  const { file, summary, findings, waived, lapsed, rules, charts } = document
  const say = reportWords[locale]
  return [
    element('h2', { id: `document-${at + 1}` }, [headingOf(document)]),
    ...(file === '' ? [] : [element('p', { class: 'place' }, [file])]),
    ...htmlVerdict(document, locale),
    element('p', {}, [summary]),
    ...htmlCauses(document, locale),
    ...(findings.length === 0 ? [element('p', {}, [say.none])] : inParts(findings, locale)),
    ...(lapsed.length === 0
      ? []
      : [element('h3', {}, [say.lapsed]), ...lapsed.map((line) => element('p', {}, [line]))]),
    ...(waived.length === 0 ? [] : [element('h3', {}, [say.waived])]),
    ...waived.flatMap(({ finding, reason, by, until }) => [
      element('p', {}, [say.waivedBy(reason, by, until)]),
      findingOf(finding, locale),
    ]),
    ...charts.flatMap(htmlChart),
    ...checked(rules, locale),
  ]
}

const inParts = (findings: readonly ReportedFinding[], locale: Locale): readonly Xml[] =>
  [...byPart(findings)].flatMap(([part, own]) => [
    element('h3', {}, [part || reportWords[locale].elsewhere]),
    ...own.map((finding) => findingOf(finding, locale)),
  ])

function findingOf(finding: ReportedFinding, locale: Locale): Xml {
  const { severity, rule, label, verdict, says, basis, place } = finding
  const say = reportWords[locale]
  return element('article', { class: severity }, [
    element('p', {}, [
      element('span', { class: 'badge' }, [`${severityNames[severity][locale]} ${rule}`]),
      element('strong', {}, [label]),
      ...(place === '' ? [] : [' ', element('span', { class: 'place' }, [place])]),
    ]),
    element('p', {}, [verdict]),
    ...linesBeneath(finding, locale).map((line) => element('p', {}, [line])),
    ...printedRow(finding),
    element('details', {}, [element('summary', {}, [say.law]), element('p', {}, [says]), element('p', {}, [basis])]),
  ])
}

/** The row as it is printed, the cell that is meant marked. */
function printedRow({ printed }: ReportedFinding): readonly Xml[] {
  if (printed.length === 0) return []
  const cells = printed.map(({ text, isMeant }) => (isMeant ? element('mark', {}, [text || '　']) : text))
  return [
    tableOf(
      printed.map(({ name }) => name),
      [cells],
    ),
  ]
}

function checked(rules: readonly ReportedRule[], locale: Locale): readonly Xml[] {
  const say = reportWords[locale]
  const open = rules.filter(({ insufficientData }) => insufficientData > 0)
  const rowOf = (rule: ReportedRule): readonly string[] => [
    rule.id,
    rule.says,
    ...[rule.holds, rule.rounding, rule.broken, rule.notApplicable, rule.insufficientData].map(String),
  ]
  return [
    ...(open.length === 0
      ? []
      : [
          element('h3', {}, [say.unchecked]),
          tableOf(
            say.uncheckedHeads,
            open.map(({ id, says, insufficientData }) => [id, says, String(insufficientData)]),
          ),
        ]),
    element('details', {}, [element('summary', {}, [say.checked]), tableOf(say.checkedHeads, rules.map(rowOf))]),
  ]
}
