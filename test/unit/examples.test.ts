import { readdirSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** Everything that an example prints. */
async function printedBy(example: () => Promise<unknown>): Promise<string> {
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
  await example()
  return written.join('')
}

afterEach(() => vi.restoreAllMocks())

const folder = new URL('../../examples/', import.meta.url)
const told = ['reviewSubmission.ts', 'explainScore.ts', 'demo.ts']
const others = readdirSync(folder).filter((name) => name.endsWith('.ts') && !told.includes(name))

describe('the example', () => {
  it('reviewSubmission says what goes back to the unit', async () => {
    const text = await printedBy(() => import('../../examples/reviewSubmission.js'))
    expect(text).toContain(
      '# 株洲市公共资源交易中心 2023年度自评审核意见\n自评总分100分，等级优；按计分办法95至100分。',
    )
    expect(text).toContain('18项指标，达到指标值11项、远超指标值7项')
    expect(text).toContain('1. 电子保函：1078.44%\n2. 电子保函为企业释放资金压力：950%\n3. 远程异地评标项目：262%')
    expect(text).toContain('# 市公共资源交易中心 2024年度自评审核意见')
    expect(text).toContain('1. 预算调整率：至少扣1.8分\n2. 政府采纳执行率：至少扣0.32分')
    expect(text).not.toContain('undefined')
    const [zhuzhou = '', sanmenxia = ''] = text.split('# 市公共资源交易中心')
    expect(zhuzhou).toContain('## 应说明而未说明的原因（7）')
    expect(sanmenxia).toContain('## 应说明而未说明的原因（2）')
    expect(sanmenxia).not.toContain('## 错误，须更正（0）')
  })

  it('explainScore gives the arithmetic and the law of an indicator, the total and the grade', async () => {
    const text = await printedBy(() => import('../../examples/explainScore.js'))
    expect(text).toContain('电子保函：指标值320份，实际完成值3451份，完成率1,078.44%')
    expect(text).toContain('预算执行10 + 产出指标50 + 效益指标30 + 满意度指标10 = 100分，表列100分')
    expect(text).toContain('最低：10 + 47.8 + 27.2 + 10 = 95分')
    expect(text).toContain('最高：10 + 50 + 30 + 10 = 100分')
    expect(text).toContain('所列总分100分，为优')
    expect(text).toContain('财预〔2020〕10号')
    expect(text).toContain('（未核对原文）')
    expect(text).not.toContain('undefined')
  })

  it.each(others)('%s runs, and every figure that it prints is there', async (name) => {
    const text = await printedBy(() => import(/* @vite-ignore */ new URL(name, folder).href))
    expect(text.length).toBeGreaterThan(100)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})
