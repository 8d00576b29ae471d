import { byPractice } from '../../../law/ground.js'
import { type PersonalKind, personalNumbersIn } from '../../../words/personalNumbers.js'
import type { Claim } from '../../claim.js'
import type { Idea } from '../../idea.js'
import { textPlace, toldTogether } from './textPlace.js'

const kinds: readonly PersonalKind[] = ['identity', 'bankCard', 'mobile']

export const personalData: Idea = {
  kind: 'inspection',
  id: 'S23',
  says: {
    zh: '供公开的文本不印身份证号、银行卡号、手机号',
    en: 'A paper for publication prints no identity, bank card or mobile number',
  },
  basis: byPractice('公开前隐去个人信息', 'Personal data are taken out before a paper is published'),
  severity: 'warning',
  claims: ({ facts }) => {
    const texts = facts.texts.flatMap((text) => {
      const holds = personalNumbersIn(text.text)
      return holds.length > 0 ? [{ text, holds }] : []
    })
    if (texts.length === 0) return []
    return kinds.flatMap((what): readonly Claim[] => {
      const places = texts.filter(({ holds }) => holds.includes(what)).map(({ text }) => textPlace(text))
      return toldTogether(what, places, { kind: 'personalNumber', what, times: String(places.length) })
    })
  },
  example: {
    document: {
      kind: 'finalAccounts',
      statements: [
        { kind: 'empty', subject: 'threePublic', scope: 'all', figures: {}, place: { text: '联系电话13912345678' } },
      ],
    },
    outcome: 'broken',
  },
}
