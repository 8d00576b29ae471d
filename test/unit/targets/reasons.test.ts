import { expect, test } from 'vitest'
import { targetProblems } from '../../../src/targets/problems.js'
import { assessReasons } from '../../../src/targets/reasons.js'
import { defaultWordScale } from '../../../src/targets/wordScale.js'

test.each([...Object.entries(targetProblems), ...Object.entries(assessReasons)])(
  '%s is said in Chinese and in English',
  (_, { zh, en }) => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).toMatch(/^[\x20-\x7e]+$/)
  },
)

test('every word of the scale is there once, and synonyms stand for a word of their own rank and group', () => {
  const words = defaultWordScale.words
  expect(new Set(words.map(({ zh }) => zh)).size).toBe(words.length)
  for (const word of words.filter((entry) => 'means' in entry)) {
    expect(words.find(({ zh }) => zh === word.means)).toMatchObject({ rank: word.rank, group: word.group })
  }
})
