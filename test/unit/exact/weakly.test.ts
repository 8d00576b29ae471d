import { describe, expect, it } from 'vitest'
import { weakly } from '../../../src/exact/weakly.js'

describe('weakly', () => {
  it('makes a value when it is asked for, and keeps it while it is used', () => {
    let made = 0
    const value = weakly(() => ({ number: ++made }))
    expect(made).toBe(0)
    const first = value()
    expect(value()).toBe(first)
    expect(made).toBe(1)
  })
})
