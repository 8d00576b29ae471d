import { describe, expect, test } from 'vitest'
import { remembered } from '../../../src/exact/remembered.js'

describe('what is remembered of printed texts', () => {
  test('a text is read once, and its reading is the very same', () => {
    let reads = 0
    const read = remembered((text) => ({ text, reads: ++reads }))
    expect(read('≥95%')).toBe(read('≥95%'))
    expect(reads).toBe(1)
  })

  test('a reading cannot be changed for those who ask next', () => {
    const read = remembered((text) => ({ parts: [text] }))
    expect(() => (read('95%').parts as string[]).push('96%')).toThrow(TypeError)
  })

  test('prose is read anew, and what was asked long ago is let go', () => {
    let reads = 0
    const read = remembered((text) => ({ text, reads: ++reads }))
    read('长'.repeat(100))
    read('长'.repeat(100))
    expect(reads).toBe(2)
    read('first')
    for (let at = 0; at < 10_000; at++) read(`value ${at}`)
    const before = reads
    read('first')
    expect(reads).toBe(before + 1)
  })
})
