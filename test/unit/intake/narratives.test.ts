import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { audit } from '../../../src/procedures/audit.js'
import { narrativesOfPlaces } from './narrativesOfPlaces.js'

const found = (text: string) => {
  const { documents } = readPaper(textPaper(text))
  return documents.map(({ json, document, problems }) => ({
    kind: json.kind,
    problems,
    rules: document ? audit(document).findings.map(({ rule }) => rule.id) : [],
  }))
}

/** A figure of each narrative that others contradict when it is another. */
const slips: Readonly<Record<string, readonly (readonly [printed: string, instead: string, rule: string])[]>> = {
  Xinjiang: [
    ['基本支出232.33万元', '基本支出332.33万元', 'S2'],
    ['住房保障支出（类）17.57万元', '住房保障支出（类）71.57万元', 'S2'],
  ],
  Sichuan: [['公务接待费支出决算3万元，占23.66%', '公务接待费支出决算3万元，占33.66%', 'S2']],
  Beijing: [['授予小微企业合同金额30.00万元', '授予小微企业合同金额13.00万元', 'S2']],
  Jiangsu: [['公务接待费支出5.00万元，占', '公务接待费支出6.00万元，占', 'S2']],
}

describe('what is published without its tables', () => {
  it.each(Object.entries(narrativesOfPlaces))('is a document, and what is right is told as nothing: %s', (_, text) => {
    expect(found(text)).toEqual([
      { kind: text.includes('预算公开') ? 'departmentBudget' : 'finalAccounts', problems: undefined, rules: [] },
    ])
  })

  it.each(Object.entries(slips).flatMap(([place, all]) => all.map((slip) => [place, ...slip] as const)))(
    '%s: %s, printed as %s, is told',
    (place, printed, instead, rule) => {
      const text = narrativesOfPlaces[place] as string
      expect(text).toContain(printed)
      expect(found(text.replace(printed, instead))[0]?.rules).toContain(rule)
    },
  )

  it('is none where nothing is stated', () => {
    expect(found('某市财政局2024年度部门决算\n目录\n第一部分 部门概况')).toEqual([])
  })
})
