import { describe, expect, it } from 'vitest'
import type { Basis, Instrument } from '../../../src/law/basis.js'
import { basisInWords } from '../../../src/words/law.js'

const instrument: Instrument = {
  id: 'x',
  number: '财预〔2020〕10号',
  title: { zh: '项目支出绩效评价管理办法', en: 'Measures for the evaluation of projects' },
  issued: null,
  from: null,
  to: null,
  standing: { title: 'published', contents: 'unverified' },
}
const basis = (parts: Partial<Basis>): Basis => ({
  instrument,
  says: { zh: '总分为一百分', en: 'the points make a hundred' },
  from: null,
  to: null,
  confirmed: 'document',
  ...parts,
})

describe('what a rule rests on', () => {
  it('has its title and its number', () => {
    expect(basisInWords(basis({}), 'zh')).toBe('《项目支出绩效评价管理办法》财预〔2020〕10号：总分为一百分')
    expect(basisInWords(basis({}), 'en')).toBe(
      'Measures for the evaluation of projects 财预〔2020〕10号: the points make a hundred',
    )
  })

  it('without a number is named by its title alone', () => {
    const form = basis({ instrument: { ...instrument, number: null } })
    expect(basisInWords(form, 'zh')).toBe('项目支出绩效评价管理办法：总分为一百分')
    expect(basisInWords(form, 'en')).toBe('Measures for the evaluation of projects: the points make a hundred')
  })

  it('names its article where one is confirmed', () => {
    expect(basisInWords(basis({ article: { zh: '第十二条', en: 'article 12' } }), 'zh')).toContain(
      '财预〔2020〕10号第十二条：',
    )
    expect(basisInWords(basis({ article: { zh: '第十二条', en: 'article 12' } }), 'en')).toContain(
      '财预〔2020〕10号, article 12: ',
    )
  })

  it('says what is supposed, where no source was seen', () => {
    const supposed = basis({ assumed: { zh: '算式', en: 'the formula' }, confirmed: 'unverified' })
    expect(basisInWords(supposed, 'zh')).toMatch(/（未核对原文）（本库推定：算式）$/)
    expect(basisInWords(supposed, 'en')).toMatch(/ \(assumed here: the formula\)$/)
  })

  it('shows how far it was confirmed: never as certain what is unverified', () => {
    expect(basisInWords(basis({ confirmed: 'unverified' }), 'zh')).toMatch(/（未核对原文）$/)
    expect(basisInWords(basis({ confirmed: 'unverified' }), 'en')).toMatch(
      / \(not verified against the official text\)$/,
    )
    expect(basisInWords(basis({ confirmed: 'published' }), 'zh')).toMatch(/（见于公开文本）$/)
    expect(basisInWords(basis({ confirmed: 'published' }), 'en')).toMatch(/ \(seen in a published copy\)$/)
    expect(basisInWords(basis({ confirmed: 'document' }), 'zh')).toMatch(/总分为一百分$/)
  })
})
