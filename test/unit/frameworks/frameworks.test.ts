import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupsOn, levelsOn } from '../../../src/scoring/printedOn.js'
import { assess } from '../../../src/targets/assess.js'
import { frameworks } from './frameworks.js'

const pointsOf = (id: string) => {
  const framework = frameworks.find((one) => one.id === id)
  return Object.fromEntries([
    ['execution', framework?.execution.points],
    ...(framework?.levels.map((level) => [level.id, level.points]) ?? []),
  ])
}

describe('frameworks', () => {
  it('are all the files of their folder, each named as its export', () => {
    const folder = new URL('../../../src/frameworks/', import.meta.url)
    const names = readdirSync(folder).map((file) => file.replace('.ts', ''))
    expect(frameworks.map(({ id }) => id).toSorted()).toEqual(names.toSorted())
    for (const name of names) {
      expect(readFileSync(new URL(`${name}.ts`, folder), 'utf8')).toContain(`export const ${name}: Framework`)
    }
  })

  it.each([
    ['projectSelfEvaluation2020', { execution: '10', output: '50', benefit: '30', satisfaction: '10' }],
    ['projectSelfEvaluation2021Cost', { execution: '10', cost: '20', output: '40', benefit: '20', satisfaction: '10' }],
    ['hunanDepartment2023', { execution: '10', output: '50', benefit: '30', satisfaction: '10' }],
    ['henanDepartment2024', { execution: '10', inputManagement: '30', output: '25', benefit: '35' }],
    [
      'henanProject2024',
      { execution: null, fundManagement: null, cost: null, output: null, benefit: null, satisfaction: null },
    ],
    ['hunanTargets2021', { execution: null, output: null, benefit: null, satisfaction: null }],
    [
      'suzhouDepartment2024',
      { execution: null, decision: null, process: null, duty: null, benefit: null, satisfaction: null },
    ],
  ])('%s weighs its levels as printed', (id, points) => {
    expect(pointsOf(id)).toEqual(points)
  })

  it('without points say that they are in no paper', () => {
    const unweighed = frameworks.filter(({ total }) => total === null)
    expect(unweighed.map(({ id }) => id)).toEqual(['henanProject2024', 'hunanTargets2021', 'suzhouDepartment2024'])
    for (const { says } of unweighed) expect(says.zh).toMatch(/分值(?:和计分办法)?未见于任何文件，不作推定/)
  })

  it('lay out the forms that they apply to', () => {
    for (const { applies, forms } of frameworks) expect(forms.map(({ kind }) => kind)).toEqual(applies.forms)
  })

  it('of Suzhou prints these levels and groups; duties are those of each department', () => {
    const { levels = [] } = frameworks.find(({ id }) => id === 'suzhouDepartment2024') ?? {}
    expect(levels.map(({ zh, groups }) => [zh, groups?.map((group) => group.zh).join(' ') ?? null])).toEqual([
      ['决策', '计划制定 目标设定 预算编制'],
      ['过程', '预算执行 预算管理 资产管理 项目管理 人员管理 机构建设'],
      ['履职', null],
      ['效益指标', '经济效益 生态效益 可持续影响'],
      ['满意度指标', '服务对象满意度'],
    ])
  })

  it.each([
    [
      'projectTarget',
      '产出指标:数量指标 质量指标 时效指标 成本指标',
      '效益指标:经济效益指标 社会效益指标 社会公众或服务对象满意度指标',
      '',
    ],
    [
      'specialFundTarget',
      '产出指标:数量指标 质量指标 时效指标 成本指标',
      '效益指标:经济效益指标 社会效益指标 生态效益指标 社会公众或服务对象满意度指标',
      '',
    ],
    [
      'departmentTarget',
      '产出指标:数量指标 质量指标 时效指标 成本指标',
      '效益指标:经济效益指标 社会效益指标 生态效益指标',
      '满意度指标:满意度指标',
    ],
  ] as const)('of Hunan prints on its %s these levels and groups', (kind, ...printed) => {
    const framework = frameworks.find(({ id }) => id === 'hunanTargets2021')
    const told = framework
      ? levelsOn(framework, kind).map(
          (level) =>
            `${level.zh}:${groupsOn(level, kind)
              ?.map(({ zh }) => zh)
              .join(' ')}`,
        )
      : []
    expect(told).toEqual(printed.filter(Boolean))
  })

  it.each([
    ['hunanDepartment2023', '上线', '完成', 'met'],
    ['hunanDepartment2023', '上线', '未上线', 'notMet'],
    ['hunanDepartment2023', '提升', '持平', 'notMet'],
    ['henanDepartment2024', '合规', '不合规', 'notMet'],
    ['projectSelfEvaluation2020', '健全', '达成预期指标', 'met'],
    ['projectSelfEvaluation2020', '健全', '基本健全', 'notMet'],
    ['projectSelfEvaluation2020', '健全', '部分达成预期指标并具有一定效果', 'notMet'],
  ])('%s ranks %s and %s: %s', (id, target, actual, outcome) => {
    const words = frameworks.find((one) => one.id === id)?.words
    expect(assess(target, actual, words ? { words } : {}).outcome).toBe(outcome)
  })
})
