import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { audit, composeForm, evaluate, explain, SelfEvaluation } from '../../../src/index.js'
import { anlanProject2024 } from '../../fixtures/madeUpCity.js'

const header = {
  kind: 'selfEvaluation',
  year: 2024,
  department: '安澜市文化局',
  region: '安澜市',
  project: { name: '新馆' },
} as const
const blank = composeForm(anlanProject2024, header)

const row = (
  level1: string,
  [level3, target, actual]: readonly [string, string, string],
  points: string,
  score: string,
  reason = '',
) => ({
  level1,
  level2: level1 === '产出指标' ? '数量指标' : '',
  level3,
  target,
  actual,
  points,
  score,
  reason,
})

/** The blank form filled in. By the law of the city 培训人次 is worth (150 ÷ 200 − 0.5) ÷ 0.5 × 20 = 10, not 15. */
const filled = SelfEvaluation.parse({
  ...blank.toJSON(),
  funding: [{ ...blank.funding[0], originalBudget: '120', finalBudget: '100', outturn: '85', rate: '85%', score: '5' }],
  goals: [{ label: '年度目标', expected: '建成新馆', achieved: '主体完工' }],
  indicators: [
    row('产出指标', ['培训人次', '≥200人', '150人'], '20', '15', '因雨停办两期'),
    row('产出指标', ['图书采购', '≥95%', '96%'], '20', '20'),
    row('效益指标', ['新馆', '建成', '主体完工'], '30', '20', '材料到货迟'),
    row('群众评价', ['群众满意度', '≥90%', '92%'], '20', '20'),
  ],
  totals: { points: '100', score: '80' },
})

const evaluation = evaluate(filled, anlanProject2024)
const [training] = evaluation.lines

describe('a city that the library has never heard of', () => {
  it('gives each line what its own law gives it', () => {
    const allowed = evaluation.lines.map(({ level3, outcome, allowed: { low, high, highExcluded = false } }) => [
      level3,
      low.toString(),
      high.toString(),
      highExcluded,
      outcome,
    ])
    expect(allowed).toEqual([
      ['培训人次', '10', '10', false, 'broken'],
      ['图书采购', '20', '20', false, 'holds'],
      // 主体完工 stands for 部分达成: from half of 30 points up to all of them.
      ['新馆', '15', '30', true, 'holds'],
      ['群众满意度', '20', '20', false, 'holds'],
    ])
  })

  it('scores execution by its own bands: a rate of 85 % earns half of 10', () => {
    const { outcome, allowed, stated } = evaluation.execution
    expect([outcome, allowed.low.toString(), allowed.high.toString(), stated?.toString()]).toEqual([
      'holds',
      '5',
      '5',
      '5',
    ])
  })

  it('adds up to 80 of 100, which it calls 中', () => {
    const { points, score } = evaluation.totals
    expect([points.outcome, score.outcome]).toEqual(['holds', 'holds'])
    expect([evaluation.grade?.bands, evaluation.grade?.stated?.zh]).toEqual(['anlanGrades', '中'])
    expect(evaluation.sections.map(({ level, outcome }) => [level, outcome])).toEqual([
      ['output', 'holds'],
      ['benefit', 'holds'],
      ['publicOpinion', 'holds'],
    ])
  })

  it('explains the lost points by its own rule and law', () => {
    expect(training && explain(training)).toBe(
      '培训人次：指标值≥200人，实际完成值150人，完成率75.00%，未达到指标值；分值20分，应得10分，列15分，多5分；计分办法为完成不超过一半的不得分，超过一半的按超过部分得分，依据安澜市项目支出绩效自评办法：完成不超过一半的不得分，超过一半的按超过部分得分（见于公开文本）。',
    )
  })

  it('has the wrong score found by the audit, with its rule and its law', () => {
    const { findings } = audit(filled, { framework: anlanProject2024 })
    expect(findings.map(({ key }) => key)).toEqual(['E12:score:产出指标/数量指标/培训人次'])
    const [finding] = findings
    expect([finding?.stated?.toString(), finding?.computed?.toString()]).toEqual(['15', '10'])
    expect(finding && explain(finding)).toContain('按计分办法至多得10分，却得15分')
    expect(finding && explain(finding)).toContain(
      '依据：安澜市项目支出绩效自评办法：完成不超过一半的不得分，超过一半的按超过部分得分（见于公开文本）。',
    )
    expect(finding && explain(finding, { locale: 'en' })).toContain(
      'Measures of Anlan for the self-evaluation of projects: nothing up to half of the target, then in proportion',
    )
  })

  it('is another law than the national one, by which the same score is right', () => {
    expect(audit(filled).findings.map(({ id }) => id)).not.toContain('E12')
  })

  it('composes its blank form', () => {
    expect(blank.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '质量指标'],
      ['效益指标', ''],
      ['群众评价', ''],
    ])
    expect(blank.sections).toEqual([
      { level1: '产出指标', points: '40' },
      { level1: '效益指标', points: '30' },
      { level1: '群众评价', points: '20' },
    ])
  })
})

describe('the walk through it in docs/contributing.md', () => {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

  it('is the code that these tests run', () => {
    const [, section = ''] = read('../../../docs/contributing.md').split("## A city's form, step by step")
    const [city = ''] = section.split('\n## ')
    const code = [...city.matchAll(/```ts\n([\s\S]*?)\n```/g)].map(([, block]) => block).join('\n\n')
    expect(`${code}\n`).toBe(
      read('../../fixtures/madeUpCity.ts').replace(/\.\.\/\.\.\/src\/entries(.*)\.js/gu, 'gov-budget$1'),
    )
  })

  it('needs nothing but public names', () => {
    const imports = read('../../fixtures/madeUpCity.ts').match(/from '[^']+'/g)
    expect(imports).toEqual(["from '../../src/entries/frameworks.js'", "from '../../src/entries/policies.js'"])
  })
})
