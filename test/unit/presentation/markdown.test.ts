import { describe, expect, it } from 'vitest'
import { budgetBridge } from '../../../src/deviation/budgetBridge.js'
import { owedWhen } from '../../../src/deviation/owedWhen.js'
import { reportsOwed } from '../../../src/deviation/reportsOwed.js'
import type { ToldAudit } from '../../../src/presentation/explainAudit.js'
import { inertText } from '../../../src/presentation/inertText.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { writeMarkdown } from '../../../src/presentation/writeMarkdown.js'
import type { LedgerLine } from '../../../src/verdicts/finding.js'
import { departmentBudgetTarget } from '../../snippets/realDocuments.js'
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
const reported = (parts: Partial<ToldAudit>): ToldAudit => ({
  kind: 'audit',
  findings: [],
  ledger: { rules: [line] },
  coverage: null,
  ...parts,
})

describe('an audit as a Markdown report', () => {
  it('lists the findings, the gravest first', () => {
    const findings = (['note', 'error', 'warning'] as const).map((severity) => finding({ severity }))
    const report = markdown(reported({ findings }), { title: '三门峡 2024' })
    expect(report).toMatch(
      /^# 三门峡 2024\n\n## 发现 \(3\)\n\n1\. 【错误 I6】.+\n2\. 【核实 I6】.+\n3\. 【提示 I6】.+\n\n## /,
    )
  })

  it('has no title where none is given', () => {
    expect(markdown(reported({}))).toMatch(/^## 发现 \(0\)\n/)
    expect(markdown(reported({}), { locale: 'en' })).toMatch(/^## Findings \(0\)\n/)
  })

  it('says so where nothing was found', () => {
    expect(markdown(reported({}), { title: 'x' })).toContain('## 发现 (0)\n\n没有发现问题。')
    expect(markdown(reported({}), { title: 'x', locale: 'en' })).toContain('## Findings (0)\n\nNothing was found.')
  })

  it('shows for every rule how often it held, held within rounding, was broken, did not apply, could not be told', () => {
    expect(markdown(reported({}), { title: 'x' })).toContain(
      '| 规则 | 内容 | 成立 | 舍入内成立 | 不成立 | 不适用 | 资料不足 |\n|---|---|---|---|---|---|---|\n| I6 | 合计等于各来源之和 | 23 | 1 | 1 | 2 | 3 |',
    )
    expect(markdown(reported({}), { title: 'x', locale: 'en' })).toContain(
      '| I6 | The total is the sum of the sources | 23 | 1 | 1 | 2 | 3 |',
    )
  })

  it('tells the coverage, never rounded up to all', () => {
    expect(markdown(reported({ coverage: 0.99999 }))).toMatch(/覆盖率（已判定 ÷ 应判定）：99\.9%$/)
    expect(markdown(reported({ coverage: 1 }))).toMatch(/：100%$/)
    expect(markdown(reported({ coverage: null }))).not.toContain('覆盖率')
  })

  it('tells findings in the language asked for', () => {
    const report = markdown(reported({ findings: [finding({})] }), { title: 'x', locale: 'en' })
    expect(report).toContain('1. \\[Error I6\\] income, total')
  })
})

describe('things of several kinds', () => {
  const bridge = budgetBridge([{ key: 'a', label: 'A', originalBudget: '1', outturn: '1' }], { unit: '万元' })

  it('come one after another', () => {
    const both = markdown([finding({}), bridge, finding({})])
    expect(both.split('\n\n')).toHaveLength(5)
    expect(both).toBe([finding({}), bridge, finding({})].map((each) => markdown(each)).join('\n\n'))
  })

  it('that are rows of one kind share a table', () => {
    const owed = owedWhen(departmentBudgetTarget, '2024-06-30')
    expect(markdown(owed).match(/^\|---/gmu)).toHaveLength(1)
    expect(markdown([...owed.slice(0, 2), bridge, ...owed.slice(2, 4)]).match(/^\| 期限 /gmu)).toHaveLength(2)
  })

  it('may be none', () => {
    expect(markdown([])).toBe('')
    expect(markdown([], { title: 'x' })).toBe('# x')
  })

  it('name a report that is owed in the language asked for', () => {
    const owed = reportsOwed({ year: 2024, cutOff: '2024-09-01' })
    expect(markdown(owed)).toContain('| 2024-08-31 | 已到期 | 汇总一至七月的绩效运行监控情况 |')
    expect(markdown(owed, { locale: 'en' })).toContain('| due | sum up the monitoring of January to July |')
  })

  it('of no known kind are refused, with the kinds that are known', () => {
    const strange = { kind: 'finalAccounts' } as never
    expect(() => markdown(strange)).toThrow(
      /^markdown knows no thing of kind "finalAccounts"; it knows finding, audit, evaluation, /,
    )
    for (const thing of [null, undefined, 1, 'x', {}, { kind: 1 }, [null], { kind: '__proto__' }, { kind: 'toString' }])
      expect(() => markdown(thing as never)).toThrow(TypeError)
  })
})

describe('what a document says is never markup', () => {
  it.each([
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    ['[x](javascript:1)', '\\[x\\](javascript:\u200b1)'],
    ['a | b', 'a \\| b'],
    ['*a* _b_ `c` ~d~ #e', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\#e'],
    ['$x$ {y}', '\\$x\\$ \\{y\\}'],
    ['a\\b', 'a\\\\b'],
    ['one\r\ntwo\n\nthree\u2028four', 'one two three four'],
    ['政府采购', '政府采购'],
    ['3.其他支出 1.5', '3.其他支出 1.5'],
    ['https://a.cn/b', 'https:\u200b/\u200b/a.\u200bcn/b'],
    ['mailto:a', 'mailto:\u200ba'],
    ['a: b', 'a: b'],
    ['www.1.cn', 'www.\u200b1.\u200bcn'],
    ['a@b.cn', 'a@\u200bb.\u200bcn'],
  ])('%j', (text, safe) => {
    expect(inertText(text)).toBe(safe)
  })

  it('nor a new cell or row of a table, nor a new heading', () => {
    expect(writeMarkdown([{ kind: 'table', head: ['a|b'], rows: [['c\nd']] }])).toBe('| a\\|b |\n|---|\n| c d |')
    const report = markdown(reported({ findings: [finding({ label: { zh: 'x\n# y', en: '' } })] }), {
      title: 'a\n# b',
    })
    expect(report).toMatch(/^# a \\# b\n/)
    expect(report).not.toMatch(/^# y/m)
  })

  it.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['    a', 'a'],
    ['---', '\\---'],
  ])('nor a list, code or a rule at the start of a line: %j', (text, safe) => {
    expect(writeMarkdown([{ kind: 'paragraph', text }])).toBe(safe)
    expect(writeMarkdown([{ kind: 'list', isNumbered: false, items: [text] }])).toBe(`- ${safe}`)
  })
})
