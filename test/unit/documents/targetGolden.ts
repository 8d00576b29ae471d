import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { parseAmount } from '../../../src/exact/amount.js'
import { Decimal } from '../../../src/exact/decimal.js'

const path = z.array(z.union([z.string(), z.number()]))
const operand = z.strictObject({
  document: z.string().optional(),
  path,
  text: z.string().optional(),
  contains: z.string().optional(),
  missing: z.literal(true).optional(),
})
const sum = z.strictObject({ whole: z.string(), parts: z.array(z.string()), unit: z.string() })
const entry = { zh: z.string(), arithmetic: z.string().optional(), operands: z.array(operand).min(1) }

/** What was worked by hand about one target form: what an auditor must find, and what must hold. */
const golden = z.strictObject({
  document: z.string(),
  reading: z.string(),
  counts: z.record(z.string(), z.number()),
  /** Each names the rule that tells it, or why none does. */
  findings: z.array(
    z.strictObject({
      ...entry,
      outcome: z.enum(['broken', 'note']),
      rule: z.string().optional(),
      untold: z.string().optional(),
    }),
  ),
  holds: z.array(z.strictObject({ ...entry, sum: sum.optional() })),
})
type Operand = z.output<typeof operand>
type Papers = Readonly<Record<string, unknown>>

function at(json: unknown, keys: z.output<typeof path>): unknown {
  return keys.reduce<unknown>(
    (value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
    json,
  )
}

function printed(papers: Papers, self: string, { document = self, path }: Operand): unknown {
  expect(Object.keys(papers)).toContain(document)
  return at(papers[document], path)
}

function stands(papers: Papers, self: string, operand: Operand): boolean {
  const cell = printed(papers, self, operand)
  if (operand.missing) return cell === undefined
  return operand.text === undefined ? String(cell).includes(operand.contains as string) : cell === operand.text
}

const plain = (text: unknown): string[] => {
  const amount = parseAmount(String(text))
  return amount.kind === 'money' ? [amount.value.toFixed()] : []
}
const bare = (figures: readonly string[]): string[] => figures.map((figure) => new Decimal(figure).toFixed())

/** Says that a transcription agrees with what was worked by hand, cell by cell. */
export function describeGolden(file: unknown, papers: Papers): void {
  const { document: self, counts, findings, holds } = golden.parse(file)

  describe(`the findings and identities worked by hand on ${self}`, () => {
    it.each(findings.concat(holds.map((hold) => ({ ...hold, outcome: 'note' }))))(
      'rest on cells as printed: $zh',
      (one) => {
        expect(one.operands.filter((operand) => !stands(papers, self, operand))).toEqual([])
      },
    )

    it.each(holds.flatMap((hold) => (hold.sum ? [{ ...hold, sum: hold.sum }] : [])))('hold: $zh', (hold) => {
      const { whole, parts, unit } = hold.sum
      expect(parts.reduce((total, part) => total.plus(part), new Decimal(0)).toFixed()).toBe(bare([whole])[0])
      const [total, ...cells] = hold.operands.map((operand) => plain(printed(papers, self, operand)))
      expect(total).toEqual(bare([whole]))
      if (unit === '万元' || unit === '名') expect(cells.flat()).toEqual(bare(parts))
    })

    it('count the rows of the paper', () => {
      const lengthOf: Readonly<Record<string, string[]>> = {
        duties: ['duties', 'items'],
        divisions: ['organisation', 'divisions'],
      }
      const rows = Object.keys(counts).map((key) => [key, at(papers[self], [...(lengthOf[key] ?? [key]), 'length'])])
      expect(Object.fromEntries(rows)).toEqual(counts)
    })
  })
}
