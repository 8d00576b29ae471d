import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { everyTargetColumn } from './everyTargetColumn.js'

const telephone = /\d{3,4}-\d{7,8}|1\d{10}/

/** What every target form promises, whatever it prints. `json` is a real one, `smallest` has only what is required. */
export function describeTargetForm<S extends z.ZodType>(schema: S, json: object, smallest: object): void {
  const accepts = (form: unknown): boolean => schema.safeParse(form).success
  const problems = (form: unknown) =>
    schema.safeParse(form).error?.issues.map(({ path, code }) => [path.join('.'), code])
  const indicator = { level1: '产出指标', level2: '数量指标', level3: '场次', target: '≥10场' }

  describe('a target form', () => {
    it('is the same after it was read and written', () => {
      const document = schema.parse(json)
      const again: unknown = JSON.parse(JSON.stringify(document))
      expect(again).toEqual(json)
      expect(z.encode(schema, document)).toEqual(json)
      expect(schema.parse(again)).toEqual(document)
    })

    it('keeps neither names of signers nor telephone numbers', () => {
      const form = z
        .looseObject({ signatures: z.record(z.string(), z.unknown()).optional() })
        .parse(JSON.parse(JSON.stringify(schema.parse(json))))
      expect(JSON.stringify(form)).not.toMatch(telephone)
      expect(['signed', 'stamped', 'headSigned', 'date']).toEqual(
        expect.arrayContaining(Object.keys(form.signatures ?? {})),
      )
    })

    it('needs no more than its header and its lists', () => expect(accepts(smallest)).toBe(true))

    it('may print every column that is known of indicators, money, reviews and signatures', () => {
      const form = { ...smallest, ...everyTargetColumn }
      expect(JSON.parse(JSON.stringify(schema.parse(form)))).toEqual(form)
    })

    it('is refused with all its problems at once', () => {
      const form = {
        ...smallest,
        year: null,
        unit: '美元',
        funding: [{ code: 'basic', label: '基本支出', budget: 64 }],
        goals: [{ horizon: 'weekly', expected: '' }],
        indicators: [{ ...indicator, target: 64, points: 10, weight: 10, bonus: '1' }],
        reviews: [{ label: '审核意见' }],
      }
      expect(problems(form)?.sort()).toEqual(
        [
          ['year', 'invalid_union'],
          ['unit', 'invalid_value'],
          ['funding.0.code', 'invalid_value'],
          ['funding.0.budget', 'invalid_type'],
          ['goals.0.horizon', 'invalid_value'],
          ['indicators.0.target', 'invalid_type'],
          ['indicators.0.points', 'invalid_type'],
          ['indicators.0.weight', 'invalid_type'],
          ['indicators.0', 'unrecognized_keys'],
          ['reviews.0.opinion', 'invalid_type'],
        ].sort(),
      )
    })

    it.each([
      ['the form', { ...smallest, telephone: '0' }],
      ['a source of funds', { ...smallest, funding: [{ label: '资金总额', amount: '1' }] }],
      ['a kind of expenditure', { ...smallest, expenditure: [{ label: '基本支出', outturn: '1' }] }],
      ['a goal', { ...smallest, goals: [{ horizon: 'annual', expected: '', achieved: '' }] }],
      ['an indicator', { ...smallest, indicators: [{ ...indicator, actual: '9场' }] }],
      ['a review', { ...smallest, reviews: [{ label: '审核意见', opinion: '', name: '某人' }] }],
      ['the signatures', { ...smallest, signatures: { name: '某人' } }],
      ['the totals', { ...smallest, totals: { score: '100' } }],
    ])('refuses a key that %s does not know', (_, form) =>
      expect(problems(form)?.map(([, code]) => code)).toEqual(['unrecognized_keys']),
    )

    it('is refused without any one of the parts it needs, and as another form', () => {
      for (const key of Object.keys(smallest)) {
        const { [key]: _, ...rest } = smallest as Readonly<Record<string, unknown>>
        expect(problems(rest)?.map(([path]) => path)).toEqual([key])
      }
      expect(problems({ ...smallest, kind: 'selfEvaluation' })).toEqual([['kind', 'invalid_value']])
    })

    it('has a JSON Schema', () => {
      const { type, additionalProperties, required } = z.toJSONSchema(schema, { io: 'input' })
      expect({ type, additionalProperties }).toEqual({ type: 'object', additionalProperties: false })
      expect([...(required ?? [])].sort()).toEqual(Object.keys(smallest).sort())
    })

    it('is written back from a copy, and a changed copy that is no form is refused', () => {
      const document = schema.parse(smallest) as z.output<S> & { toJSON(): unknown }
      const copy = { ...document, year: 2022, toJSON: document.toJSON }
      expect(z.encode(schema, copy)).toEqual({ ...smallest, year: 2022 })
      expect(z.safeEncode(schema, { ...copy, year: 20220 }).success).toBe(false)
    })

    it('nested deep, with half a character or too many rows, is refused', () => {
      const deep: unknown = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`)
      expect(accepts({ ...smallest, indicators: deep })).toBe(false)
      expect(accepts({ ...smallest, indicators: [{ ...indicator, target: '\ud800' }] })).toBe(false)
      expect(accepts({ ...smallest, indicators: Array(2001).fill(indicator) })).toBe(false)
      expect(accepts({ ...smallest, indicators: Array(2000).fill(indicator) })).toBe(true)
    })

    it('cannot reach the prototype', () => {
      const text = JSON.stringify(smallest)
      const form: unknown = JSON.parse(`${text.slice(0, -1)},"__proto__":{"toJSON":null,"polluted":true}}`)
      expect(problems(form)).toEqual([['', 'unrecognized_keys']])
      expect({}).not.toHaveProperty('polluted')
    })
  })
}
