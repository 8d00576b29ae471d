import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import type { RuleSet, Waiver } from '../../../src/ruleSets/ruleSet.js'
import { isAbout } from '../../../src/ruleSets/waiver.js'
import { waiversIn } from '../../../src/ruleSets/waiversIn.js'
import { accountsOf } from '../../fixtures/accountsOf.js'
import { runs } from '../../properties/runs.js'
import { finding } from '../checks/madeFinding.js'

const waiver = fc.record({
  // E7 of today was one of others before: its old keys stand in old rule sets.
  key: fc.constantFrom('S6:sum:a', 'S6:sum:b', 'E7:total', 'E8:total'),
  department: fc.constantFrom(undefined, '某局', '另一局', '', 'undefined'),
  year: fc.constantFrom(undefined, 2024, 2023),
  ...{ figures: fc.constant([]), reason: fc.constantFrom('一', '二'), by: fc.constant('某人') },
  until: fc.constantFrom('2026-12-31', '2020-12-31'),
}) as fc.Arbitrary<Waiver>

const setOf = (waivers: readonly Waiver[]): RuleSet => ({ kind: 'ruleSet', id: 'ours', rules: {}, waivers })

describe('the waivers of a finding', () => {
  it('are those of its key, of its document or of any, in the order of the set', () => {
    const documents: readonly (AnyDocument | undefined)[] = [
      undefined,
      accountsOf({}, { department: '某局' }),
      accountsOf({}, { department: 'undefined', year: 2023 }),
    ]
    fc.assert(
      fc.property(fc.array(waiver, { maxLength: 12 }), fc.constantFrom(...documents), (waivers, document) => {
        const of = waiversIn(setOf(waivers))
        for (const key of ['S6:sum:a', 'S6:sum:b', 'E7:total', 'E8:total', 'X1:x']) {
          const one = finding('x', { key })
          expect(of(one, document)).toEqual(waivers.filter((each) => isAbout(each, one, document)))
        }
      }),
      runs(200),
    )
  })
})
