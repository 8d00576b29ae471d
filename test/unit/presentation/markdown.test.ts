import { describe, expect, it } from 'vitest'
import { auditMarkdown, type PrintedAudit } from '../../../src/presentation/auditMarkdown.js'
import { escaped, table } from '../../../src/presentation/markdown.js'
import type { LedgerLine } from '../../../src/verdicts/finding.js'
import { finding } from '../words/findings.js'

const line: LedgerLine = {
  id: 'I6',
  rule: finding({}).rule,
  holds: 23,
  rounding: 1,
  broken: 1,
  notApplicable: 2,
  insufficientData: 3,
}
const reported = (parts: Partial<PrintedAudit>): PrintedAudit => ({
  findings: [],
  ledger: { rules: [line] },
  coverage: null,
  ...parts,
})

describe('an audit as a Markdown report', () => {
  it('lists the findings, the gravest first', () => {
    const findings = (['note', 'error', 'warning'] as const).map((severity) => finding({ severity }))
    const report = auditMarkdown(reported({ findings }), { title: '三门峡 2024' })
    expect(report).toMatch(
      /^# 三门峡 2024\n\n## 发现 \(3\)\n\n1\. 【错误 I6】.+\n2\. 【警示 I6】.+\n3\. 【提示 I6】.+\n\n## /,
    )
  })

  it('has a title of its own where none is given', () => {
    expect(auditMarkdown(reported({}))).toMatch(/^# 核对报告\n/)
    expect(auditMarkdown(reported({}), { locale: 'en' })).toMatch(/^# Audit\n/)
  })

  it('says so where nothing was found', () => {
    expect(auditMarkdown(reported({}), { title: 'x' })).toContain('## 发现 (0)\n\n没有发现问题。')
    expect(auditMarkdown(reported({}), { title: 'x', locale: 'en' })).toContain('## Findings (0)\n\nNothing was found.')
  })

  it('shows for every rule how often it held, held within rounding, was broken, did not apply, could not be told', () => {
    expect(auditMarkdown(reported({}), { title: 'x' })).toContain(
      '| 规则 | 内容 | 成立 | 舍入内成立 | 不成立 | 不适用 | 资料不足 |\n|---|---|---|---|---|---|---|\n| I6 | 合计等于各来源之和 | 23 | 1 | 1 | 2 | 3 |',
    )
    expect(auditMarkdown(reported({}), { title: 'x', locale: 'en' })).toContain(
      '| I6 | The total is the sum of the sources | 23 | 1 | 1 | 2 | 3 |',
    )
  })

  it('tells the coverage, never rounded up to all', () => {
    expect(auditMarkdown(reported({ coverage: 0.99999 }), { title: 'x' })).toContain(
      '覆盖率（已判定 ÷ 应判定）: 99.9%\n',
    )
    expect(auditMarkdown(reported({ coverage: 1 }), { title: 'x' })).toContain(': 100%\n')
    expect(auditMarkdown(reported({ coverage: null }), { title: 'x' })).not.toContain('覆盖率')
  })

  it('tells findings in the language asked for', () => {
    const report = auditMarkdown(reported({ findings: [finding({})] }), { title: 'x', locale: 'en' })
    expect(report).toContain('1. \\[Error I6\\] income, total')
  })
})

describe('what a document says is never markup', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    ['[x](javascript:1)', '\\[x\\](javascript:1)'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~d~ #e', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#e'],
    ['a\\b', 'a\\\\b'],
    ['one\r\ntwo\n\nthree', 'one two three'],
    ['政府采购', '政府采购'],
  ])('%j', (text, safe) => {
    expect(escaped(text)).toBe(safe)
  })

  it('nor a new cell or row of a table, nor a new heading', () => {
    expect(table(['a|b'], [['c\nd']])).toBe('| a\\|b |\n|---|\n| c d |')
    const report = auditMarkdown(reported({ findings: [finding({ label: { zh: 'x\n# y', en: '' } })] }), {
      title: 'a\n# b',
    })
    expect(report).toMatch(/^# a \\# b\n/)
    expect(report).not.toMatch(/^# y/m)
  })
})
