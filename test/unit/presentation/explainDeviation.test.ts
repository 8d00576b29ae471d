import { describe, expect, it, test } from 'vitest'
import illustration from '../../../examples/data/monitoring-illustration.json' with { type: 'json' }
import summary from '../../../examples/data/sanmenxia-2024-project-summary.json' with { type: 'json' }
import sanmenxia from '../../../examples/data/sanmenxia-2024-self-evaluation.json' with { type: 'json' }
import zhuzhou from '../../../examples/data/zhuzhou-2023-self-evaluation.json' with { type: 'json' }
import type { IndicatorDeviation } from '../../../src/deviation/indicators/indicatorDeviation.js'
import { Monitoring } from '../../../src/documents/monitoring.js'
import { ProjectSummary } from '../../../src/documents/projectSummary.js'
import { SelfEvaluation } from '../../../src/documents/selfEvaluation.js'
import { henanDepartment2024 } from '../../../src/frameworks/henanDepartment2024.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import { explain } from '../../../src/presentation/explain.js'
import type { ExplainedDeviation } from '../../../src/presentation/explainDeviation.js'
import { analyzeDeviation } from '../../../src/procedures/analyzeDeviation.js'
import { lineOf } from '../deviation/indicators/analysed.js'

const english = { locale: 'en' } as const
const ofZhuzhou = analyzeDeviation(SelfEvaluation.parse(zhuzhou), hunanDepartment2023)
const ofSanmenxia = analyzeDeviation(SelfEvaluation.parse(sanmenxia), henanDepartment2024)
const explained = (told: ExplainedDeviation | undefined, options = {}): string => (told ? explain(told, options) : '')

describe('an indicator in a sentence', () => {
  it('far above its target, without the reason that it owes', () => {
    expect(explained(ofZhuzhou.lines[1])).toBe(
      '电子保函：指标值320份，实际完成值3451份，偏差+3,131份（+978.44%），有利，远超指标值；分值3分，列3分，按计分办法不失分；远超指标值的，说明原因，未填写（依据《项目支出绩效评价管理办法》财预〔2020〕10号：实际完成值远超指标值的，要说明原因；未定全国统一的界限，本库自130%起提示（未核对原文））。',
    )
    expect(explained(ofZhuzhou.lines[1], english)).toContain(
      '电子保函: target 320份, actual 3451份, off by +3,131 份 (+978.44%), favourable, far above the target; worth 3 points, stated 3 points, the policy takes nothing; an actual far above its target needs a reason: left blank (resting on ',
    )
  })

  it('of cost, with the money saved', () => {
    expect(explained(ofZhuzhou.lines[8])).toBe(
      '预算控制：指标值≤1200万元，实际完成值1030.65万元，偏差-169.35万元（-14.11%），有利，成本节约，达到指标值；分值10分，列10分，按计分办法不失分。',
    )
    expect(explained(ofZhuzhou.lines[8], english)).toContain('(-14.11%), favourable, a saving, target met')
  })

  it('missed, with the policy that takes the points, and as it may have to be read', () => {
    const [zh, en] = [explained(ofSanmenxia.lines[4]), explained(ofSanmenxia.lines[4], english)]
    expect(zh).toContain('偏差-15个百分点（-15.79%），不利，部分达到指标值；分值2分，列2分，按计分办法应失0.32分')
    expect(zh).toContain('说明偏差原因及改进措施，表中无此栏，未见说明（依据')
    expect(zh).toContain('；计分办法为')
    expect(zh).toContain('如按存疑处的另一读法：指标值≥80%，实际完成值80%，无偏差，达到指标值；所据读数存疑：L619')
    expect(en).toContain('off by -15 percentage points (-15.79%), adverse, target partly met')
    expect(en).toContain('; the policy: ')
    expect(en).toContain('as it may have to be read: target ≥80%, actual 80%, on target, target met')
  })

  test.each([
    [
      '≤0起',
      '1起',
      '偏差+1起（基数为零），不利，未达到指标值',
      'off by +1 起 (the base is zero), adverse, target not met',
    ],
    ['健全', '健全', '无偏差，达到指标值', 'on target, target met'],
    ['优', '中', '偏差-2级，不利，未达到指标值', 'off by -2 degrees, adverse, target not met'],
    ['2024年6月30日', '2024年7月2日', '偏差+2天，不利', 'off by +2 days, adverse'],
    [
      '≥3个',
      '',
      '偏差无从计算（未填写实际完成值），无从判断（未填写实际完成值）',
      'no deviation can be computed (no actual is printed)',
    ],
    ['≥3万元', '45000元', '偏差+1.5万元（+50.00%），有利', 'off by +1.5 万元 (+50.00%), favourable'],
    [
      '≥30000元',
      '4.5万元',
      '偏差+15,000元（+50.00%），合+1.5万元，有利',
      'off by +15,000 元 (+50.00%), which is +1.5 万元',
    ],
    [
      '≥3个',
      '≥4个',
      '偏差无从计算（实际值仅为上下限或区间，未列明具体数值），达到指标值',
      'no deviation can be computed',
    ],
  ])('%s / %s', (target, actual, zh, en) => {
    const line = lineOf(target, actual)
    expect(explain(line)).toContain(zh)
    expect(explain(line, english)).toContain(en)
  })

  it('of several figures tells each', () => {
    const line = lineOf('完成1部宣传片,2套方案', '完成1部宣传片')
    expect(explain(line)).toContain(
      '其中指标值1部，实际完成值完成1部宣传片，无偏差，达到指标值；其中指标值2套，实际完成值空白，偏差无从计算（部分目标没有对应的实际值），无从判断（部分目标没有对应的实际值）；分值10分',
    )
    expect(explain(line, english)).toContain('; of which target 2套, actual blank, ')
  })

  test.each([
    [{ points: '' }, '分值空白，分值未填写或无法读取', 'worth blank, no points are printed that can be read'],
    [
      { score: '' },
      '分值10分，得分未填写，按计分办法应失2分',
      'worth 10 points, no score is printed, the policy takes 2 points',
    ],
    [
      { score: '8' },
      '分值10分，列8分，按计分办法应失2分',
      'worth 10 points, stated 8 points, the policy takes 2 points',
    ],
  ])('with points %j', (more, zh, en) => {
    const line = lineOf('≥100个', '80个', more)
    expect(explain(line)).toContain(zh)
    expect(explain(line, english)).toContain(en)
  })

  it.each([
    ['同上', '仅填写占位文字或称无偏差', 'only a placeholder'],
    ['受疫情影响', '已说明', ': given'],
    ['场次', '所填与他项雷同或照抄本项', 'copied from another row'],
  ])('with the reason “%s”', (reason, zh, en) => {
    const line: IndicatorDeviation = lineOf('≥100个', '80个', { reason })
    expect(explain(line)).toContain(zh)
    expect(explain(line, english)).toContain(en)
  })
})

describe('money in a sentence', () => {
  it('with its points where it is scored, and what is in doubt', () => {
    expect(explained(ofSanmenxia.funding[0])).toBe(
      '市公共资源交易中心·部门预算总额(万元)：全年预算数1,389.88万元，执行数1,285.83万元，偏差-104.05万元（-7.49%），少支；分值10分，得分未填写，按计分办法应失0.75分；所据读数存疑：L601：L600的表头比数据行少一格，95.00按序落在“得分”之下；与L604（表头对齐，“-、0、-”依次为分值、执行率、得分）对照，应为执行率，得分未印。',
    )
    expect(explained(ofSanmenxia.funding[0], english)).toContain(
      'final budget 1,389.88 万元, outturn 1,285.83 万元, off by -104.05 万元 (-7.49%), underspent; worth 10 points',
    )
  })

  it('that is not printed says so', () => {
    expect(explained(ofZhuzhou.funding[1])).toBe(
      '株洲市公共资源交易中心·其中：一般公共预算：全年预算数—，执行数—，偏差无从计算（所需的行、栏或数没有列出）。',
    )
  })

  it('of a project, and in the middle of a year', () => {
    const { funding } = analyzeDeviation(ProjectSummary.parse(summary), henanDepartment2024)
    expect(explained(funding[2])).toBe(
      '财政代管户资金—党建经费：全年预算数0.80万元，执行数0.00万元，偏差-0.8万元（-100.00%），少支。',
    )
    const monitored = analyzeDeviation(Monitoring.parse(illustration), henanDepartment2024)
    expect(explained(monitored.funding[11], english)).toContain(
      '公共资源交易考察及课题调研: planned outturn 20.00 万元, outturn 3.20 万元, off by -16.8 万元 (-84.00%), underspent; from a deviation of 15 % on a reason is owed: left blank',
    )
  })
})

describe('taken together', () => {
  it('a group tells its results, points and reasons', () => {
    expect(explained(ofZhuzhou.byLevel1[0])).toBe(
      '产出指标：9项指标，达到指标值6项、远超指标值3项；有利4项，不利0项；分值50分，失0分，按计分办法应失0至2.2分；应说明原因3项，其中3项未说明。',
    )
    expect(explained(ofZhuzhou.byLevel1[0], english)).toBe(
      '产出指标: 9 indicators, 6 target met, 3 far above the target; 4 favourable, 0 adverse; worth 50 points, 0 points lost, the policy takes 0 to 2.2 points; 3 owe a reason, 3 of them give none.',
    )
  })

  it('an analysis tells whose it is, and the farthest above', () => {
    expect(explained(ofZhuzhou)).toMatch(
      /^株洲市公共资源交易中心 2023：18项指标，.*；完成率最高的是电子保函 1,078\.44%。$/,
    )
    expect(explained(ofZhuzhou, english)).toMatch(/; the highest completion is 电子保函 1,078\.44%\.$/)
    expect(explained(ofSanmenxia)).not.toContain('超额')
  })

  it('what is not scored has no points, and scores that are unknown are counted', () => {
    const monitored = analyzeDeviation(Monitoring.parse(illustration), henanDepartment2024)
    expect(explained(monitored)).toContain('有利4项，不利5项；应说明原因3项，其中2项未说明')
    const open = { ...ofZhuzhou.total, label: '合计', pointsUnknown: 2 }
    expect(explained(open)).toContain('失0分（另有2项得分不明），')
    expect(explained(open, english)).toContain('0 points lost (2 with scores unknown), ')
  })

  it('an analysis without indicators counts its rows of money', () => {
    const analysis = analyzeDeviation(ProjectSummary.parse(summary), henanDepartment2024)
    expect(explained(analysis)).toBe('市公共资源交易中心 2024：8行资金，无指标。')
    expect(explained(analysis, english)).toBe('市公共资源交易中心 2024: 8 rows of money, no indicators.')
  })
})
