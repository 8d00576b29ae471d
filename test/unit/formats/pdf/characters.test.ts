import { describe, expect, it } from 'vitest'
import { characterOf } from '../../../../src/formats/pdf/reading/glyphs.js'

const of = (unicode: string) => characterOf({ unicode, width: 1000 })

describe('what a glyph stands for', () => {
  it.each([
    ['ligatures come apart', '\uFB01', 'fi'],
    ['radicals of Kangxi are their characters', '\u2F64', '用'],
    ['radicals that look as a character are it', '\u2ECB', '车'],
    ['other forms of a character are it', '\uF9DD', '利'],
    ['〇 stays', '〇', '〇'],
    ['full width stays', '１', '１'],
    ['every space is one', '\u3000', ' '],
  ])('%s', (_, printed, text) => {
    expect(of(printed)).toEqual({ text, unmapped: false })
  })

  it.each(['\uE0A3', '\uFFFD', '', '\u0003'])('nobody knows %j, and that is told', (unicode) => {
    expect(of(unicode).unmapped).toBe(true)
    expect(of(unicode).text).not.toBe('')
  })
})
