import { readFileSync } from 'node:fs'
import { read, utils } from '@e965/xlsx'
import { Ajv } from 'ajv'
import { HtmlValidate } from 'html-validate'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../../../src/cli/workbookOf.js'
import { csv, findingRows, html, junit, type Report, reportOf, sarif } from '../../../src/entries/reports.js'
import { audit, readDocument } from '../../../src/index.js'
import { sarifSubset } from '../../fixtures/sarifSubset.js'

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
  return reportOf([{ file: `${hostile}${name}.json`, document, audit: audit(document) }], {
    locale,
    failures: [{ file: `${hostile}x.pdf`, message: hostile || 'no' }],
  })
}

const reports = names.flatMap((name) =>
  (['zh', 'en'] as const).map((locale) => [`${name} ${locale}`, reported(name, locale)] as const),
)
const nasty = '=HYPERLINK("x")<script>&"\'|\u0007'
const all = [...reports, ['hostile', reported(names[0] as string, 'zh', nasty)] as const]

const isSarif = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'uri-reference': (text: string) => !/[\s<>"]/u.test(text) },
}).compile(sarifSubset)
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-inline-style': 'error', 'require-sri': 'off' },
})

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
}

/** XML as a tree; anything that is not well formed throws. */
function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] as Node
}

/** What JUnit's schema asks of a suite and its cases: their attributes, their parts, and the order of these. */
function junitProblems({ name, children }: Node): readonly string[] {
  const suite = ({ attributes, children }: Node): readonly string[] => [
    ...['name', 'tests', 'failures', 'errors'].filter((key) => attributes[key] === undefined),
    ...(Number(attributes.tests) === children.length ? [] : ['tests']),
    ...(Number(attributes.failures) === children.filter((one) => one.children[0]?.name === 'failure').length
      ? []
      : ['failures']),
    ...children.flatMap((one) => [
      ...(one.name === 'testcase' && one.attributes.name && one.attributes.classname ? [] : ['testcase']),
      ...(/^(?:(?:failure|error|skipped) ?)?(?:system-out ?)?$/u.test(one.children.map((part) => part.name).join(' '))
        ? []
        : ['order']),
    ]),
  ]
  return [
    ...(name === 'testsuites' ? [] : [name]),
    ...children.flatMap((one) => (one.name === 'testsuite' ? suite(one) : [one.name])),
  ]
}

describe('every format of output is valid by others', () => {
  it.each(all)('SARIF of %s', (_, report) => {
    isSarif(sarif(report))
    expect(isSarif.errors ?? []).toEqual([])
  })

  it.each(all)('JUnit of %s', (_, report) => {
    expect(junitProblems(treeOf(junit(report)))).toEqual([])
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
