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

  test('a text is kept until twice two thousand and forty-eight others were asked for', () => {
    const asked: string[] = []
    const read = remembered((text) => {
      asked.push(text)
      return { text }
    })
    for (let at = 0; at < 4096; at++) read(`value ${at}`)
    for (const again of ['value 4095', 'value 2048', 'value 0', 'value 0']) read(again)
    expect(asked.length).toBe(4096)
    const other = remembered((text) => {
      asked.push(text)
      return { text }
    })
    for (let at = 0; at < 4097; at++) other(`value ${at}`)
    other('value 2049')
    other('value 0')
    expect(asked.slice(2 * 4096 + 1)).toEqual(['value 0'])
  })

  test('sixty-four characters are kept, sixty-five are read anew', () => {
    const read = remembered((text) => ({ text }))
    expect(read('长'.repeat(64))).toBe(read('长'.repeat(64)))
    expect(read('长'.repeat(65))).not.toBe(read('长'.repeat(65)))
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
