import { expect, test } from 'vitest'
import { keptWith } from '../../../src/exact/keptWith.js'

test('what is made of an object is made once, and of another one anew', () => {
  let made = 0
  const sizeOf = keptWith(({ length }: readonly string[]) => ({ length, made: ++made }))
  const list = ['a', 'b']
  expect(sizeOf(list)).toBe(sizeOf(list))
  expect(sizeOf(['a', 'b'])).toEqual({ length: 2, made: 2 })
})
