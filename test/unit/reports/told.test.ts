import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  chartsOf,
  csv,
  html,
  junit,
  type Report,
  reportMarkdown,
  reportOf,
  sarif,
  text,
} from '../../../src/entries/reports.js'
import { audit, readDocument } from '../../../src/index.js'

function reported(locale: Report['locale'], ...names: readonly string[]): Report {
  const audited = names.map((name) => {
    const json = readFileSync(new URL(`../../../examples/data/${name}.json`, import.meta.url), 'utf8')
    const { document } = readDocument(json)
    if (!document) throw new Error(name)
    return { file: `${name}.json`, document, audit: audit(document) }
  })
  return reportOf(audited, { locale })
}

const evaluation = 'zhuzhou-2023-self-evaluation'
const all = [
  'sanmenxia-2024-final-accounts',
  evaluation,
  'sanmenxia-2024-self-evaluation',
  'sanmenxia-2024-evaluation-report',
]

describe('a finding that stands for others', () => {
  it.each(['zh', 'en'] as const)('names them in every format: %s', (locale) => {
    const report = reported(locale, evaluation)
    const other = report.documents[0]?.findings.flatMap(({ alike }) => alike)[0] ?? ''
    expect(other).toMatch(/远程异地评标项目/u)
    const printed = [text, reportMarkdown, html, junit, csv].map((print) => print(report))
    for (const one of [...printed, JSON.stringify(sarif(report))]) expect(one).toContain(other)
    expect(text(report)).toContain(locale === 'zh' ? '同样的还有6处：' : 'Likewise 6 more: ')
  })
})

describe('a report as text', () => {
  it('names the parts of documents as people do, not by their keys', () => {
    const parts = reported('zh', ...all).documents.flatMap(({ findings }) => findings.map(({ part }) => part))
    expect(parts).toContain('文中“五(三)”')
    expect(parts).toContain('评价结论')
    expect(parts.filter((part) => !/[\u4e00-\u9fff]/u.test(part))).toEqual([])
  })

  it('tells a rule of several documents once, with how often it was broken', () => {
    const told = text(reported('zh', ...all))
    expect(told.match(/E10 得满分的指标/gu)).toHaveLength(1)
    expect(told).toContain('E10 得满分的指标，实际完成值达到指标值 [错误 2]')
  })
})

describe('charts in HTML', () => {
  it('are rows whose figures stand beside their bars: a step begins where the one above it ended', () => {
    const json = readFileSync(new URL('../../../examples/data/sanmenxia-2024-self-evaluation.json', import.meta.url))
    const { document } = readDocument(json.toString())
    if (!document) throw new Error('cannot be read')
    const charts = chartsOf(document)
    expect(charts.map(({ title }) => title.text)).toEqual(['从年初预算到决算', '各项指标完成情况'])
    const printed = html(reportOf([{ document, audit: audit(document), charts }]))
    const rows = [
      ...printed.matchAll(/<tr><th scope="row">([^<]*)<\/th><td class="bars">(.*?)<\/td><td class="figure">([^<]*)/gu),
    ]
    const barOf = (label: string): { readonly from: number; readonly to: number; readonly text: string } => {
      const [, , drawing = '', text = ''] = rows.find(([, name]) => name === label) ?? []
      const [, x = '', width = ''] = /<rect x="([\d.]+)" y="3" width="([\d.]+)"/u.exec(drawing) ?? []
      return { from: Number(x), to: Number(x) + Number(width), text }
    }
    const [before, change, after] = ['年初预算数', '净变动', '全年预算数'].map(barOf)
    expect([before?.text, change?.text, after?.text]).toEqual(['1,003.89', '▲ +385.99', '1,389.88'])
    expect(before?.from).toBe(0)
    expect(change?.from).toBeCloseTo(before?.to ?? -1, 5)
    expect(after?.to).toBeCloseTo(change?.to ?? -1, 5)
    expect(rows.map(([, name]) => name)).toContain('政府采纳执行率')
  })

  it('are none where a document gives none', () => {
    const json = readFileSync(new URL('../../../examples/data/hengyang-2021-project-target.json', import.meta.url))
    const { document } = readDocument(json.toString())
    expect(document && chartsOf(document).filter(({ title }) => title.text === '从年初预算到决算')).toEqual([])
  })
})
