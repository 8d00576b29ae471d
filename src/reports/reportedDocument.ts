import type { AnyDocument } from '../documents/forms.js'
import type { ChartOption } from '../presentation/charts/chartOption.js'
import { summaryOf } from '../presentation/explainAudit.js'
import type { Audit } from '../procedures/audit.js'
import { partName } from '../procedures/paperPlace.js'
import type { RuledAudit } from '../ruleSets/underRules.js'
import { formNames } from '../terms/formName.js'
import type { Finding, LedgerLine, Severity } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { reportWords } from '../words/reportWords.js'
import type { ReportedDocument, ReportedRule, ReportedWaiver } from './report.js'
import { reportedCauses } from './reportedCauses.js'
import { reportedFinding } from './reportedFinding.js'

/** An audit with the document and the file that it is of. */
export interface Audited {
  readonly file?: string
  /** Null for what several documents say of each other. */
  readonly document: AnyDocument | null
  readonly audit: Audit | RuledAudit
  /** Charts to be printed with it: those of `chartsOf`, or of `chart`. */
  readonly charts?: readonly ChartOption[]
}

/** What a document is called: by its own title, else by its form. */
const nameOf = (document: AnyDocument, locale: Locale): string =>
  ('title' in document && document.title) ||
  (formNames.find(({ kind }) => kind === document.kind)?.[locale] ?? document.kind)

/** An audit in texts and digits. */
export function reportedDocument(
  { file = '', document, audit, charts = [] }: Audited,
  locale: Locale,
): ReportedDocument {
  const json = document?.toJSON()
  const reported = (finding: Finding) => reportedFinding(finding, json, locale)
  const { waived, lapsed } = { waived: [], lapsed: [], ...audit }
  return {
    file,
    kind: document?.kind ?? null,
    title: document === null ? reportWords[locale].across : nameOf(document, locale),
    department: document?.department ?? '',
    year: document === null ? '' : String(document.year),
    summary: summaryOf(audit, locale),
    counts: counted(audit.findings),
    coverage: audit.coverage,
    tables: tablesIn(json, locale),
    causes: reportedCauses(audit, locale),
    findings: audit.findings.map(reported),
    waived: waived.map(
      ({ finding, waiver: { reason, by, until } }): ReportedWaiver => ({
        finding: reported(finding),
        reason,
        by,
        until,
      }),
    ),
    lapsed: lapsed.map((one) => lapsedInWords(one, locale)),
    rules: audit.ledger.rules.map((line) => reportedRule(line, locale)),
    charts,
  }
}

/** The tables of money that a document prints, in their order. */
function tablesIn(json: unknown, locale: Locale): readonly string[] {
  const { tables = {} }: { readonly tables?: object } = { ...(json as object | undefined) }
  return Object.keys(tables).map((role) => partName(json, ['tables', role, 'rows'], locale) || role)
}

const counted = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => {
  const many = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
  return { error: many('error'), warning: many('warning'), note: many('note') }
}

const reportedRule = ({ id, rule, ...counts }: LedgerLine, locale: Locale): ReportedRule => ({
  id,
  says: rule.says[locale],
  ...counts,
})

function lapsedInWords({ key, why, waiver: { by, until } }: RuledAudit['lapsed'][number], locale: Locale): string {
  const { lapse, lapsedOf } = reportWords[locale]
  return lapsedOf(lapse[why], key, by, until)
}
