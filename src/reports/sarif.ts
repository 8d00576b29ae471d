import type { Severity } from '../verdicts/finding.js'
import type { Locale } from '../words/locale.js'
import { headline, linesBeneath } from './inLines.js'
import type { Report, ReportedDocument, ReportedFinding } from './report.js'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'note' }

/** A log of SARIF 2.1.0: only what is filled in here. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly object[]
}

/**
 * The findings as a SARIF 2.1.0 log, for what shows the findings of checkers: rules once, each result with its file, line,
 * place in words and a fingerprint that lasts. Waived findings are suppressed results; files that could not be read are
 * notifications.
 *
 * @example sarif(reportOf([{ document: accounts, audit: audit(accounts) }])).version // => '2.1.0'
 */
export function sarif({ documents, failures, locale }: Report): SarifLog {
  const rules = new Map(documents.flatMap((document) => rulesOf(document)))
  const ids = [...rules.keys()]
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'gov-budget', language: locale === 'zh' ? 'zh-CN' : 'en-US', rules: [...rules.values()] },
        },
        invocations: [
          {
            executionSuccessful: failures.length === 0,
            toolExecutionNotifications: failures.map(({ file, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [placed(file)],
            })),
          },
        ],
        results: documents.flatMap((document) => [
          ...document.findings.map((finding) => resultOf(document, finding, { ids, locale })),
          ...document.waived.map(({ finding, reason }) => ({
            ...resultOf(document, finding, { ids, locale }),
            suppressions: [{ kind: 'external', justification: reason }],
          })),
        ]),
      },
    ],
  }
}

const told = ({ findings, waived }: ReportedDocument): readonly ReportedFinding[] => [
  ...findings,
  ...waived.map(({ finding }) => finding),
]

const rulesOf = (document: ReportedDocument): readonly (readonly [string, object])[] =>
  told(document).map(({ rule, says, basis }) => [
    rule,
    { id: rule, shortDescription: { text: says }, fullDescription: { text: `${says} ${basis}` } },
  ])

/** In which language, and the rules by their place. */
interface Telling {
  readonly ids: readonly string[]
  readonly locale: Locale
}

function resultOf(
  { file, department, year }: ReportedDocument,
  finding: ReportedFinding,
  { ids, locale }: Telling,
): object {
  const { rule, severity, place, at, pointer, key } = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: [headline(finding, locale), ...linesBeneath(finding, locale)].join('\n') },
    locations: [
      {
        ...placed(file, at?.line),
        logicalLocations: [{ fullyQualifiedName: pointer, ...(place === '' ? {} : { name: place }) }],
      },
    ],
    partialFingerprints: { 'govBudgetKey/v1': [department, year, key].join('|') },
  }
}

const placed = (file: string, line?: number): object => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(file || 'document.json').replaceAll('\\', '/') },
    ...(line === undefined ? {} : { region: { startLine: line } }),
  },
})
