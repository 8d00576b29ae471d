import { read as readWorkbook } from '@e965/xlsx'
import MarkdownIt from 'markdown-it'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { forms } from '../../../src/documents/forms.js'
import { sheetPaper } from '../../../src/formats/sheetPaper.js'
import { writeSheets } from '../../../src/formats/writeSheets.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { audit } from '../../../src/procedures/audit.js'
import { composeForm } from '../../../src/procedures/composeForm.js'
import { checkList } from '../../../src/reports/checkList.js'
import { csv } from '../../../src/reports/csv.js'
import { findingRows } from '../../../src/reports/findingRows.js'
import { formSheets } from '../../../src/reports/formSheets.js'
import { html } from '../../../src/reports/html.js'
import { junit } from '../../../src/reports/junit.js'
import { reportMarkdown } from '../../../src/reports/reportMarkdown.js'
import { reportOf } from '../../../src/reports/reportOf.js'
import { sarif } from '../../../src/reports/sarif.js'
import { text } from '../../../src/reports/text.js'
import { documentOf } from '../../definitions/emptyDocument.js'

const evil = '<img src=x onerror=alert(1)>"\'&=1+1\u0007,[a](javascript:x)'

const hostile = documentOf('selfEvaluation', {
  form: 'project',
  year: 2024,
  department: evil,
  title: '=HYPERLINK("http://a.b")',
  unit: '万元',
  funding: [
    {
      code: 'total',
      label: evil,
      originalBudget: '10',
      finalBudget: '10',
      outturn: '12',
      rate: '50%',
      points: '10',
      score: '12',
    },
  ],
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      level3: evil,
      target: '≥10个',
      actual: '3个',
      points: '10',
      score: '10',
      reason: evil,
    },
  ],
})
const report = reportOf([{ file: `${evil}.json`, document: hostile, audit: audit(hostile) }], {
  failures: [{ file: evil, message: evil }],
  unread: [{ file: evil, text: evil, why: 'sentence', place: { line: 3 } }],
})

type Node = {
  readonly nodeName: string
  readonly childNodes?: readonly Node[]
  readonly attrs?: readonly { readonly name: string }[]
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)]

describe('a hostile document', () => {
  it('finds something to print', () => {
    expect(report.documents[0]?.findings.length).toBeGreaterThan(2)
  })

  it('brings no element, attribute or address into HTML', () => {
    const nodes = nodesOf(parse(html(report)) as unknown as Node)
    expect(nodes.filter(({ nodeName }) => ['img', 'script', 'iframe'].includes(nodeName))).toEqual([])
    expect(
      nodes.flatMap(({ attrs = [] }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'src'),
    ).toEqual([])
  })

  it('is well-formed XML in JUnit', () => {
    const problems: string[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => problems.push(error.message))
    parser.write(junit(report)).close()
    expect(problems).toEqual([])
  })

  it('brings no formula into CSV', () => {
    const fields = csv(report)
      .split(/\r\n/u)
      .flatMap((line) => line.split(','))
    expect(fields.filter((field) => /^"?[=+@]/u.test(field))).toEqual([])
  })

  it('brings no link and no HTML into Markdown', () => {
    const tokens = new MarkdownIt({ html: true, linkify: true }).parse(reportMarkdown(report), {})
    const types = tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
    expect(types.filter((type) => /html|link|image/u.test(type))).toEqual([])
  })

  it('moves no cursor of a terminal', () => {
    expect(text(report)).not.toContain('\u0007')
  })

  it('has only texts in its workbook', async () => {
    const bytes = await writeSheets([
      { name: 'a/b[c]:', rows: findingRows(report) },
      { name: 'a/b[c]:', rows: checkList(report) },
    ])
    const { blocks } = await sheetPaper(bytes)
    const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []))
    expect(cells.some(({ text: shown }) => shown.includes('<img'))).toBe(true)
    const { Sheets } = readWorkbook(bytes, { type: 'array' })
    const written = Object.values(Sheets).flatMap((sheet) =>
      Object.entries(sheet).filter(([at]) => !at.startsWith('!')),
    )
    expect(written.filter(([, one]) => one.t !== 's' || one.f !== undefined)).toEqual([])
  })
})

describe('SARIF', () => {
  it('names each rule once, and each result points to its rule', () => {
    const [run] = sarif(report).runs as unknown as readonly [
      {
        tool: { driver: { rules: readonly { id: string }[] } }
        results: readonly { ruleId: string; ruleIndex: number }[]
      },
    ]
    const ids = run.tool.driver.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(run.results.filter(({ ruleId, ruleIndex }) => ids[ruleIndex] !== ruleId)).toEqual([])
    expect(run.results).toHaveLength(report.documents[0]?.findings.length ?? 0)
  })
})

describe('the check list', () => {
  it('says what is in order, what is not, and what is for a person', () => {
    const answers = new Set(
      checkList(report)
        .slice(1)
        .map(([, , , , answer]) => answer),
    )
    expect(answers).toEqual(new Set(['人工填写', '否', '是']))
  })
})

describe('a form as sheets', () => {
  it('has the title over all columns, both sides beside each other, and is read again as what it is', async () => {
    const form = composeForm(forms.finalAccounts, { year: 2024, department: '某局' })
    const sheets = formSheets(form)
    const [first] = sheets
    expect(first?.rows[0]).toEqual(['收入支出决算总表'])
    expect(first?.merges[0]).toEqual({ from: [0, 0], to: [0, (first?.rows[3]?.length ?? 0) - 1] })
    expect(first?.rows[2]?.filter(Boolean)).toEqual(['收入', '支出'])
    const { documents } = readPaper(await sheetPaper(await writeSheets(sheets)), { year: 2024 })
    expect(documents.map(({ json }) => json.kind)).toEqual(['finalAccounts'])
  })

  it('has one cell for a label that stands again below', () => {
    const [sheet] = formSheets(
      composeForm(projectSelfEvaluation2020, {
        kind: 'selfEvaluation',
        year: 2024,
        department: '某局',
        project: { name: '某项目' },
      }),
    )
    expect(sheet?.rows.flat()).toContain('产出指标')
    expect(sheet?.merges.length).toBeGreaterThan(2)
  })
})
