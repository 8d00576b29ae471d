import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/targets/assess.js'
import { choiceIn } from '../../../src/targets/choice.js'
import { isScaleName } from '../../../src/targets/scaleName.js'
import { defaultWordScale, type WordScale } from '../../../src/targets/wordScale.js'

describe('a choice is a question, or a word and the same denied', () => {
  test.each([
    ['是否', ['是']],
    ['是否达标', ['是', '达标']],
    ['能否按期开工', ['能', '按期开工']],
    ['有无', ['有']],
    ['有无投诉', ['有', '投诉']],
    ['是/否', ['是']],
    ['有、没有', ['有']],
    ['有或无', ['有']],
    ['能/不能', ['能']],
    ['合格/不合格', ['合格']],
    ['完成,未完成', ['完成']],
    ['合格/不达标', null],
    ['合格/不', null],
    ['健全', null],
    ['不合格/合格', null],
  ])('%s: %j', (text, words) => expect(choiceIn(text)).toEqual(words))

  test('what says neither is no answer', () => {
    expect(assess('是否', '已')).toEqual({ outcome: 'undeterminable', reason: 'scaleWithoutLevel' })
  })
})

describe('a scale is named by levels of one kind, from one end to the other', () => {
  test.each([
    ['优、良', true],
    ['差、优', true],
    ['优秀、良好、一般、差', true],
    ['未达成、部分达成、达成', true],
    ['达成预期指标、部分达成并具有一定效果、未达成且效果较差', true],
    ['优、差、良', false],
    ['良、差、中、优', false],
    ['优、优秀、良', false],
    ['良、优、优秀', false],
    ['优秀、满意', false],
    ['优、健全', false],
    ['（优）', false],
    ['优', false],
  ])('%s: %s', (word, isName) => expect(isScaleName(defaultWordScale, word)).toBe(isName))

  const colours: WordScale = {
    words: [
      { zh: '深红色', rank: 9 },
      { zh: '深红', rank: 8 },
      { zh: '红', rank: 7 },
    ],
    names: ['绿/黄/红'],
  }
  test.each([
    ['深红色、深红', true],
    ['深红色、红', true],
    ['绿/黄/红', true],
    ['绿、黄、红', true],
    ['黄、绿', false],
  ])('of a scale of the caller %s: %s', (word, isName) => expect(isScaleName(colours, word)).toBe(isName))
})

describe('only the highest level of that very scale answers its name', () => {
  test.each([
    ['满意/基本满意/不满意', '优', 'scaleWithoutLevel'],
    ['优良中低差', '部分达成', 'scaleWithoutLevel'],
    ['优良中低差', '未完成', 'scaleWithoutLevel'],
    ['优良中低差', '完成', 'met'],
    ['高中低', '高中', 'scaleWithoutLevel'],
    ['优秀、满意', '优秀、满意', 'met'],
  ])('%s, %s: %s', (target, actual, answer) => {
    const { outcome, reason } = assess(target, actual)
    expect(reason ?? outcome).toBe(answer)
  })
})

describe('a word is ranked by its entry', () => {
  const stars: WordScale = {
    words: [
      { zh: '一星', rank: 1 },
      { zh: '二星', rank: 2 },
      { zh: '两颗星', rank: 0, means: '二星' },
      { zh: '二星', rank: 0 },
    ],
  }
  test('a synonym by that of the word it means, a word that stands twice by its first', () => {
    expect(assess('一星', '两颗星', { words: stars }).outcome).toBe('met')
    expect(assess('一星', '二星', { words: stars }).outcome).toBe('met')
  })
})
