import { describe, expect, it } from 'vitest'
import { readStatements } from '../../src/narrative/readStatements.js'

describe('the time that reading sentences takes', () => {
  const sentence = '2024年度支出合计1285.83万元，其中：基本支出702.00万元，占54.60%；项目支出583.83万元，占45.40%。'
  /** The best of three: whatever else the machine does only makes it longer. */
  const timeOf = (texts: readonly string[]): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage()
        const { statements } = readStatements(texts.map((text) => ({ text })))
        expect(statements.length).toBeGreaterThan(texts.length)
        return process.cpuUsage(start).user
      }),
    )

  it('grows with the text: ten times as many sentences, about ten times as long', () => {
    timeOf(Array.from({ length: 200 }, () => sentence))
    const [short, long] = [500, 5000].map((length) => timeOf(Array.from({ length }, () => sentence)))
    expect((long as number) / (short as number)).toBeLessThan(25)
  }, 300_000)

  it('is no other where they stand in one paragraph, or one sentence never ends', () => {
    const [short, long] = [500, 5000].map((length) => timeOf([sentence.repeat(length)]))
    expect((long as number) / (short as number)).toBeLessThan(25)
    const endless = (length: number): string => '基本支出702.00万元，占54.60%，'.repeat(length)
    const [some, many] = [500, 5000].map((length) => timeOf([endless(length)]))
    expect((many as number) / (some as number)).toBeLessThan(25)
  }, 300_000)
})
