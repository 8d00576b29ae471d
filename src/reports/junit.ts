import type { Locale } from '../words/locale.js'
import { headline, linesBeneath } from './inLines.js'
import type { Report, ReportedDocument, ReportedFinding } from './report.js'
import { writeXml } from './writeXml.js'
import { element, type Xml } from './xml.js'

/**
 * The findings as JUnit XML, for build servers: a suite for each document, a case for each rule that was run; errors fail it,
 * warnings and notes stand in its output. A file that could not be read is a case in error.
 *
 * @example junit(reportOf([{ document: accounts, audit: audit(accounts) }])).includes('<testsuite ') // => true
 */
export function junit({ documents, failures, title, locale }: Report): string {
  const suites = [...documents.map((document) => suiteOf(document, locale)), ...failures.map(failedSuite)]
  return writeXml(element('testsuites', { name: title }, suites))
}

function suiteOf(document: ReportedDocument, locale: Locale): Xml {
  const { file, department, year, title, findings, rules } = document
  const failed = rules.filter(({ id }) => findings.some((one) => one.rule === id && one.severity === 'error'))
  const name = [file, department, year, title].filter(Boolean).join(' · ')
  const attributes = { name, tests: String(rules.length), failures: String(failed.length), errors: '0', skipped: '0' }
  return element(
    'testsuite',
    attributes,
    rules.map(({ id, says }) =>
      caseOf(
        name,
        `${id} ${says}`,
        findings.filter((one) => one.rule === id),
        locale,
      ),
    ),
  )
}

function caseOf(classname: string, name: string, findings: readonly ReportedFinding[], locale: Locale): Xml {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const others = findings.filter(({ severity }) => severity !== 'error')
  return element('testcase', { classname, name }, [
    ...errors
      .slice(0, 1)
      .map(({ verdict }) => element('failure', { message: verdict, type: 'error' }, [told(errors, locale)])),
    ...(others.length > 0 ? [element('system-out', {}, [told(others, locale)])] : []),
  ])
}

const told = (findings: readonly ReportedFinding[], locale: Locale): string =>
  findings
    .map((one) =>
      [one.place, headline(one, locale), ...linesBeneath(one, locale), one.basis].filter(Boolean).join('\n'),
    )
    .join('\n\n')

const failedSuite = ({ file, message }: Report['failures'][number]): Xml =>
  element('testsuite', { name: file, tests: '1', failures: '0', errors: '1', skipped: '0' }, [
    element('testcase', { classname: file, name: file }, [element('error', { message, type: 'unreadable' }, [])]),
  ])
