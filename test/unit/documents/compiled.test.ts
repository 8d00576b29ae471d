import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { compiled } from '../../../src/documents/compiled.js'

const even = (text: string): number => {
  const value = BigInt(text)
  if (value % 2n !== 0n) throw new RangeError(`${text} is odd`)
  return Number(value)
}
const codecOf = (wire: z.ZodString) =>
  z.codec(z.strictObject({ even: wire }), z.custom<{ even: number }>(), {
    decode: (json) => ({ even: even(json.even) }),
    encode: (document) => ({ even: String(document.even) }),
  })
const explaining = z.string().refine((text) => /^\d*[02468]$/.test(text), { params: { id: 'odd' } })
const Even = compiled(codecOf(explaining), () => codecOf(z.string()))

describe('a schema with a quick path', () => {
  it('reads and writes as the schema does', () => {
    expect(Even.parse({ even: '12' })).toEqual({ even: 12 })
    expect(Even.encode({ even: 12 })).toEqual({ even: '12' })
  })

  it('leaves to the other what the quick one only finds out in decoding, and that explains', () => {
    const { error } = Even.safeParse({ even: '13' })
    expect(error?.issues.map(({ path, code }) => [path, code])).toEqual([[['even'], 'custom']])
  })

  it('leaves to the other every wrong shape', () => {
    expect(Even.safeParse({ even: 12 }).error?.issues.map(({ code }) => code)).toEqual(['invalid_type'])
    expect(Even.safeParse({ even: '12', odd: '1' }).error?.issues.map(({ code }) => code)).toEqual([
      'unrecognized_keys',
    ])
  })

  it('hides no fault of the decoder itself', () => {
    const broken = z.codec(z.string(), z.custom<number>(), {
      decode: (): number => {
        throw new TypeError('a fault')
      },
      encode: String,
    })
    expect(() => compiled(broken).parse('1')).toThrow(new TypeError('a fault'))
  })

  it('needs no second schema', () => {
    expect(compiled(z.strictObject({ a: z.string() })).parse({ a: '1' })).toEqual({ a: '1' })
  })
})
