import { describe, expect, it } from 'vitest'
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import sanmenxia from '../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import { combineDeviations } from '../../../src/deviation/indicators/combineDeviations.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { henanDepartment2024 } from '../../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { projectSelfEvaluation2020 } from '../../../src/frameworks/projectSelfEvaluation2020.js'
import { markdown } from '../../../src/presentation/markdown.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { formOfRows, row } from '../deviation/indicators/analysed.js'

const english = { locale: 'en' } as const
const ofZhuzhou = analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023)
const ofSanmenxia = analyzeDeviation(SelfEvaluation.parse(sanmenxia), henanDepartment2024)

describe('deviations as Markdown', () => {
  const told = markdown(ofZhuzhou)

  it('hold every indicator with its deviation, result, points and reason', () => {
    expect(told).toContain(
      '| 产出指标 | 数量指标 | 电子保函 | 320份 | 3451份 | +3,131份 | +978.44% | 有利 | 远超指标值 | 3 | 0 | 0 | 未填写 |',
    )
    expect(told).toContain('| -169.35万元 | -14.11% | 有利；成本节约 | 达到指标值 | 10 | 0 | 0 |  |')
    expect(told).toContain('| 上线 | 完成 | 0级 | — | 无偏差 | 达到指标值 | 5 | 0 | 0–1 |  |')
    expect(markdown(ofZhuzhou, english)).toContain(
      '| 产出指标 | 数量指标 | 电子保函 | 320份 | 3451份 | +3,131 份 | +978.44% | favourable | far above the target | 3 | 0 | 0 | left blank |',
    )
  })

  it('rank over-fulfilments and amounts', () => {
    expect(told).toContain(
      '## 超额完成排序\n\n| 名次 | 指标 | 完成率 |\n|---|---|---|\n| 1 | 电子保函 | 1,078.44% |\n| 2 |',
    )
    expect(told).toContain(
      '| 名次 | 指标 | 偏差 (万元) |\n|---|---|---|\n| 1 | 电子保函为企业释放资金压力 | +51,000.00 |',
    )
    expect(told).toContain('| 4 | 预算控制 | -169.35 |')
  })

  it('add up by level', () => {
    expect(told).toContain('| 产出指标 | 9 | 6 | 0 | 0 | 3 | 0 | 4 | 0 | 50 | 0 | 0–2.2 | 3 | 3 |')
    expect(told).toContain('| 合计 | 18 | 11 | 0 | 0 | 7 | 0 | 8 | 0 | 90 | 0 | 0–5 | 7 | 7 |')
  })

  it('hold the money, and say why there is no figure', () => {
    expect(markdown(ofSanmenxia)).toContain(
      '| 市公共资源交易中心 | 部门预算总额(万元) | 全年预算数 | 1,389.88 | 1,285.83 | -104.05 | -7.49% | 少支 |',
    )
    expect(markdown(ofSanmenxia)).toContain('| 0.00 | 0.00 | 0.00 | — | 与预算相等 |')
    expect(told).toContain('| — | — | — | —（所需的行、栏或数没有列出） | 1 |')
    expect(markdown(ofZhuzhou, english)).toContain(
      '| general public budget | final budget | — | — | — | — (a row, column or figure that it needs is not printed) | 1 |',
    )
  })

  it('leave out tables that would be empty', () => {
    const money = markdown(analyzeDeviation(ProjectSummary.parse(summary), henanDepartment2024))
    expect(money.match(/^## .*/gm)).toEqual(['## 资金执行偏差', '## 按资金来源'])
    expect(markdown(combineDeviations([], { unit: '万元' }))).toBe('')
  })

  it('stand by unit where there are several', () => {
    const both = markdown(combineDeviations([ofZhuzhou, ofSanmenxia], { unit: '万元' }), english)
    expect(both).toContain('## By unit')
    expect(both).toContain('| 市公共资源交易中心 | 26 | 24 | 1 | 1 | 0 | 0 | 7 | 2 | 63 | 0 | 2.12–5.32 | 2 | 2 |')
    expect(told).not.toContain('## 按单位')
  })

  it('put a dash where nothing is known', () => {
    const form = formOfRows([row('≥3个', '', { points: '', score: '' })])
    expect(markdown(analyzeDeviation(form, projectSelfEvaluation2020))).toContain(
      '| ≥3个 |  | — | —（未填写实际完成值） |  | 无从判断 | — | — | — |  |',
    )
  })

  it('cannot be broken by what is printed', () => {
    const form = formOfRows([row('≥3个|<b>', '4个')])
    expect(markdown(analyzeDeviation(form, projectSelfEvaluation2020))).toContain('≥3个\\|&lt;b&gt;')
  })
})
