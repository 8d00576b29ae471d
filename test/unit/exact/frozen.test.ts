import { describe, expect, it } from 'vitest'
import { frozen } from '../../../src/exact/frozen.js'

describe('frozen', () => {
  it('freezes lists and plain objects, with everything in them', () => {
    const value = frozen({ list: [{ text: '1' }], bare: Object.assign(Object.create(null), { text: '1' }), none: null })
    for (const part of [value, value.list, value.list[0], value.bare]) expect(Object.isFrozen(part)).toBe(true)
  })

  it('leaves what has a class of its own alone, and what such a thing holds', () => {
    class Own {
      readonly parts = { text: '1' }
    }
    const own = new Own()
    frozen({ own })
    expect(Object.isFrozen(own)).toBe(false)
    expect(Object.isFrozen(own.parts)).toBe(false)
  })

  it('gives back what is no object', () => {
    expect([frozen('text'), frozen(1), frozen(null), frozen(undefined)]).toEqual(['text', 1, null, undefined])
    const read = () => '1'
    expect(Object.isFrozen(frozen(read))).toBe(false)
  })
})
