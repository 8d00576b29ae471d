import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import { sentenceMarks } from '../words/sentenceMarks.js'
import { tableOf } from './htmlTable.js'
import { namesOf } from './inLines.js'
import type { ReportedCause, ReportedDocument } from './report.js'
import { element, type Xml } from './xml.js'

/** What may be behind the findings: each cause with the cells to change, other ways folded. */
export function htmlCauses(document: ReportedDocument, locale: Locale): readonly Xml[] {
  const { causes } = document
  if (causes.length === 0) return []
  return [
    element('h3', {}, [reportWords[locale].causes]),
    ...causes.map((cause) => element('article', { class: 'cause' }, causeOf(cause, document, locale))),
  ]
}

function causeOf(
  { says, others, cells, findings }: ReportedCause,
  document: ReportedDocument,
  locale: Locale,
): readonly Xml[] {
  const { orElse, causeHeads, concerns } = reportWords[locale]
  const { colon, list } = sentenceMarks[locale]
  const folded = [element('summary', {}, [orElse]), ...others.map((one) => element('p', {}, [one]))]
  return [
    element('p', {}, [element('strong', {}, [says])]),
    ...(cells.length === 0
      ? []
      : [
          tableOf(
            causeHeads,
            cells.map(({ label, printed, needed }) => [label, printed, needed]),
          ),
        ]),
    element('p', {}, [`${concerns}${colon}${namesOf(findings, document).join(list)}`]),
    ...(others.length === 0 ? [] : [element('details', {}, folded)]),
  ]
}
