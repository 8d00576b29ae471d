import { expect, it } from 'vitest'
import { inLocale } from '../../../src/words/locale.js'

it('a sentence is told in the language asked for', () => {
  const sentence = { zh: '合计', en: 'total' }
  expect([inLocale(sentence, 'zh'), inLocale(sentence, 'en')]).toEqual(['合计', 'total'])
})
