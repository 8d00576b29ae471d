import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
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
  ])('%s weighs its levels as printed', (id, points) => {
    expect(pointsOf(id)).toEqual(points)
  })

  it('of Henan projects says that its points are in no paper', () => {
    expect(frameworks.find(({ id }) => id === 'henanProject2024')?.says.zh).toContain('分值未见于任何文件')
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
