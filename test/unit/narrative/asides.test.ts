import { describe, expect, it } from 'vitest'
import { readStatements } from '../../../src/narrative/readStatements.js'

const read = (...texts: readonly string[]) =>
  readStatements(texts.map((text) => ({ text }))).statements.map(({ statement }) => statement)

describe('why and for what', () => {
  it('is kept with what changed, in the same sentence or the one behind it', () => {
    const [, one] = read('2024年度收入总计1285.83万元，与上年相比减少109.37万元，下降7.84%，主要原因是项目减少。')
    expect(one).toMatchObject({ kind: 'change', reason: '项目减少' })
    const [, other] = read('收入总计1285.83万元，与上年相比减少109.37万元。主要原因：一是项目减少；二是人员减少。')
    expect(other).toMatchObject({ kind: 'change', reason: '一是项目减少；二是人员减少' })
  })

  it('is kept with the completion that it explains', () => {
    const all = read(
      '基本支出年初预算为100万元，支出决算为90万元，完成年初预算的90%。决算数小于预算数的主要原因是压减支出。',
    )
    expect(all.filter(({ reason }) => reason !== undefined)).toMatchObject([{ kind: 'completion', reason: '压减支出' }])
  })

  it('is no longer looked for two sentences on', () => {
    const all = read('收入总计9万元，与上年相比减少1万元。本单位有车2辆。今年无此项。主要原因是调整。')
    expect(all.some(({ reason }) => reason !== undefined)).toBe(false)
  })

  it('is a purpose up to what is told next of the same money', () => {
    const [one] = read('教育支出（类）50万元，主要用于学校运转，比上年增加5万元。')
    expect(one).toMatchObject({ kind: 'amount', subject: '205', purpose: '主要用于学校运转' })
  })

  it('is kept as printed, and nothing is kept where nothing is told', () => {
    const [, one] = read('收入总计9万元，比上年减少1万元，主要原因是 “三公”经费 减少。')
    expect(one?.reason).toBe('“三公”经费 减少')
    expect(read('收入总计9万元，比上年减少1万元，主要原因是。').some(({ reason }) => reason !== undefined)).toBe(false)
  })
})

describe('kinds of vehicles', () => {
  it('are those held or those bought, by what they are listed under', () => {
    const all = read('共有车辆8辆，其中：其他用车8辆。2025年安排购置车辆1辆，其中：其他用车1辆。')
    const counted = all.flatMap((one) => (one.kind === 'count' ? [[one.subject, one.figures.count]] : []))
    expect(counted).toEqual([
      ['vehicles', '8'],
      ['vehicles.other', '8'],
      ['vehiclesPurchased', '1'],
      ['vehiclesPurchased.other', '1'],
    ])
  })
})

describe('a heading without a number', () => {
  it('ends what stood under the heading before, whatever was numbered between', () => {
    const { statements } = readStatements([
      { text: '部门机构设置', heading: true },
      { text: '（一）办公室。负责日常工作。' },
      { text: '名词解释', heading: true },
      { text: '（一）财政拨款收入：是下属预算单位取得的拨款，包括一般公共预算拨款、基金拨款。' },
    ])
    expect(statements).toEqual([])
  })
})
