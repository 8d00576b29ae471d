import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { audit } from '../../../src/procedures/audit.js'
import { checkList } from '../../../src/reports/checkList.js'
import { csv, csvLines } from '../../../src/reports/csv.js'
import { findingRows } from '../../../src/reports/findingRows.js'
import { formSheets } from '../../../src/reports/formSheets.js'
import { html } from '../../../src/reports/html.js'
import { linesBeneath } from '../../../src/reports/inLines.js'
import { junit } from '../../../src/reports/junit.js'
import type { Report } from '../../../src/reports/report.js'
import { reportMarkdown } from '../../../src/reports/reportMarkdown.js'
import { reportOf } from '../../../src/reports/reportOf.js'
import { sarif } from '../../../src/reports/sarif.js'
import { summaryOf } from '../../../src/reports/summary.js'
import { text } from '../../../src/reports/text.js'
import { workbookNotes } from '../../../src/reports/workbookNotes.js'
import { auditor } from '../../../src/ruleSets/auditor.js'
import { ruleSetDifferences } from '../../../src/ruleSets/differences.js'
import { catalogueOf } from '../../../src/ruleSets/own/catalogueOf.js'
import { readRuleSet } from '../../../src/ruleSets/readRuleSet.js'
import type { RuleSet } from '../../../src/ruleSets/ruleSet.js'
import { underRules } from '../../../src/ruleSets/underRules.js'
import { waiverOf } from '../../../src/ruleSets/waiver.js'
import { expenditure, form, type Growing, many } from './made.js'

/** A report of one document with so many findings. */
const reported = (write: (report: Report) => unknown): Growing => ({
  size: 60,
  of: (n) => {
    const document = form(n)
    const report = reportOf([{ file: 'd.json', document, audit: audit(document) }])
    return () => write(report)
  },
})

/** A set that waives what is found in a form of so many indicators. */
function waiving(n: number): { readonly set: RuleSet; readonly document: ReturnType<typeof form> } {
  const document = form(n)
  const { findings } = audit(document)
  const terms = { reason: '已核实', by: '某人', until: '2027-12-31' }
  const waivers = many(n, (at) => ({
    ...waiverOf(findings[at % findings.length] as (typeof findings)[number], terms),
    department: at % 2 ? '某局' : `某局${at}`,
  }))
  return { document, set: { kind: 'ruleSet', id: 'ours', rules: {}, waivers } }
}

/** Reports in every format, and rule sets. */
export const growingReports: Readonly<Record<string, Growing>> = {
  'html: findings': reported(html),
  'csv: findings': reported(csv),
  'csvLines: findings': reported(({ documents, locale }) => csvLines(documents, locale)),
  'checkList: findings': reported(checkList),
  'findingRows: findings': reported(findingRows),
  'junit: findings': reported(junit),
  'sarif: findings': reported(sarif),
  'text: findings': reported(text),
  'reportMarkdown: findings': reported(reportMarkdown),
  'workbookNotes: findings': reported(workbookNotes),
  'linesBeneath: findings': reported(({ documents, locale }) =>
    documents.flatMap(({ findings }) => findings.map((finding) => linesBeneath(finding, locale))),
  ),
  'html: documents': {
    size: 5,
    of: (n) => {
      const document = form(5)
      const report = reportOf(many(n, (at) => ({ file: `${at}.json`, document, audit: audit(document) })))
      return () => html(report)
    },
  },
  'summaryOf: findings': reported(summaryOf),
  'formSheets: rows': {
    size: 300,
    of: (n) => {
      const one = expenditure(n)
      return () => formSheets(one)
    },
  },
  'formSheets: indicators': {
    size: 100,
    of: (n) => {
      const one = form(n)
      return () => formSheets(one)
    },
  },
  'readRuleSet: waivers': {
    size: 100,
    of: (n) => {
      const json = JSON.parse(JSON.stringify(waiving(n).set)) as unknown
      return () => readRuleSet(json)
    },
  },
  'ruleSetDifferences: waivers': {
    size: 100,
    of: (n) => {
      const { set } = waiving(n)
      const other = { ...set, id: 'theirs', waivers: set.waivers.map((one) => ({ ...one, until: '2028-12-31' })) }
      return () => ruleSetDifferences(set, other)
    },
  },
  'underRules: waivers': {
    size: 100,
    of: (n) => {
      const { set, document } = waiving(n)
      const found = audit(document)
      return () => underRules(found, set, { document, on: '2026-11-30' })
    },
  },
  'auditor: waivers': {
    size: 100,
    of: (n) => {
      const { set, document } = waiving(n)
      const one = auditor({ rules: set, on: '2026-11-30' })
      return () => one.audit(document)
    },
  },
  'catalogueOf: frameworks': {
    size: 20,
    of: (n) => {
      const frameworks = many(n, (at) => ({ ...projectSelfEvaluation2020, id: `own${at}` }))
      return () => catalogueOf({ frameworks })
    },
  },
}
