import { describe, expect, it } from 'vitest'
import { hints, reasons } from '../../../src/words/findings.js'

describe('hints and reasons', () => {
  it('each have a sentence in both languages, and no two the same', () => {
    const told = [...Object.values(hints), ...Object.values(reasons)]
    for (const { zh, en } of told) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
      expect(en).toMatch(/^[a-z][\w ,-]+$/)
    }
    expect(new Set(told.map(({ zh }) => zh)).size).toBe(told.length)
    expect(new Set(told.map(({ en }) => en)).size).toBe(told.length)
  })
})
