import { describe, expect, it } from 'vitest'
import { everyIdea } from '../../../../src/checks/forms.js'
import { explain } from '../../../../src/presentation/explain.js'
import { findingsOf } from './audited.js'

const told = everyIdea().map((idea) => {
  const { kind, ...parts } = idea.example.document
  return [idea.id, findingsOf(idea.id, kind, parts)] as const
})

describe('what is told of an idea', () => {
  it.each(told)('%s: leaves no gap in the words of its example', (id, found) => {
    for (const finding of found) {
      const [zh, en] = [explain(finding, { locale: 'zh' }), explain(finding, { locale: 'en' })]
      expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|Infinity|\[object|\{\d/)
      expect(zh).toMatch(new RegExp(`^【(错误|核实|提示) ${id}】.+规则：.+。依据：.+。$`))
      expect(en).toMatch(new RegExp(`^\\[(Error|Warning|Note) ${id}\\] .+ Rule: .+\\. Basis: .+\\.$`))
      expect(zh).not.toMatch(/。。|，。|：。|（）|；。/)
      expect(en).not.toMatch(/\.\. |: \.|\(\)| {2}|; \./)
      expect(en.split(' Rule: ')[0]?.replace(/“[^”]*”/gu, '')).not.toMatch(/[，；：]/)
    }
  })

  it.each(told)('%s: says what is wrong and what to do, each in its own words', (_, found) => {
    for (const { expected } of found) {
      expect(expected.zh).not.toBe('')
      expect(expected.en).not.toBe('')
    }
  })
})
