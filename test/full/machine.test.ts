import { describe, expect, it } from 'vitest'
import { machine } from './machine.js'

describe('what long tests need of this machine, skipped where it is absent', () => {
  for (const [need, place] of Object.entries(machine)) {
    it.skipIf(place === null)(`${need}`, () => expect(place).not.toBe(''))
  }
})
