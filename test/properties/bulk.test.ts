import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addVerdicts, sumOfVerdicts } from '../../src/bulk/addVerdicts.js'
import type { OutcomeCounts, Verdict } from '../../src/bulk/verdict.js'
import type { Severity } from '../../src/verdicts/finding.js'
import { runs } from './runs.js'

const count = fc.nat({ max: 1000 })
const counts = fc.tuple(count, count, count, count, count)
const severity = fc.constantFrom<Severity>('error', 'warning', 'note')
const sizes = { finalAccounts: 4, departmentBudget: 3, monitoring: 1 } as const

const finding = (one: Severity) => ({
  ...{ key: 'k', rule: 'X1', severity: one, outcome: 'broken' as const, path: '', document: null },
  ...{ counting: 'money' as const, unit: '万元', stated: null, computed: null, difference: null, allowed: null },
})

const readVerdict = fc
  .constantFrom('finalAccounts' as const, 'departmentBudget' as const, 'monitoring' as const)
  .chain((form) =>
    fc.record({
      form: fc.constant(form),
      counts: fc.array(counts, { minLength: sizes[form], maxLength: sizes[form] }),
      own: fc.dictionary(fc.constantFrom('Z1', 'Z2', '10', '__proto__', 'constructor'), counts),
      findings: fc.array(severity.map(finding), { maxLength: 4 }),
    }),
  )
  .map(
    (some): Verdict => ({
      ...{ kind: 'verdict', department: '某局', year: 2024, unit: '万元', problems: [], coverage: null },
      ...some,
    }),
  )
const unread: Verdict = {
  ...{ kind: 'verdict', form: null, department: null, year: null, unit: null, coverage: null },
  ...{ problems: [{ path: '', message: '' }], counts: [], own: {}, findings: [] },
}
const verdict = fc.oneof({ weight: 6, arbitrary: readVerdict }, fc.constant(unread))
const sum = fc.oneof(verdict, fc.array(verdict, { maxLength: 4 }).map(sumOfVerdicts))

const nothing = sumOfVerdicts([])
const text = (value: unknown): string => JSON.stringify(value)

describe('adding verdicts', () => {
  it('is the same in whatever order', () => {
    fc.assert(
      fc.property(sum, sum, (one, other) => {
        expect(text(addVerdicts(one, other))).toBe(text(addVerdicts(other, one)))
      }),
      runs(),
    )
  })

  it('is the same in whatever parts', () => {
    fc.assert(
      fc.property(sum, sum, sum, (a, b, c) => {
        const whole = text(sumOfVerdicts([a, b, c]))
        expect(text(addVerdicts(addVerdicts(a, b), c))).toBe(whole)
        expect(text(addVerdicts(a, addVerdicts(b, c)))).toBe(whole)
      }),
      runs(),
    )
  })

  it('starts from nothing, which changes nothing', () => {
    fc.assert(
      fc.property(sum, (one) => {
        expect(text(addVerdicts(one, nothing))).toBe(text(sumOfVerdicts([one])))
        expect(text(addVerdicts(nothing, sumOfVerdicts([one])))).toBe(text(sumOfVerdicts([one])))
      }),
      runs(),
    )
  })

  it('counts each document once, and each case of each rule', () => {
    fc.assert(
      fc.property(fc.array(verdict, { maxLength: 8 }), (all) => {
        const { documents, forms, own } = sumOfVerdicts(all)
        for (const [form, one] of Object.entries(forms))
          expect([form, one.documents]).toEqual([form, all.filter((each) => each.form === form).length])
        const cases = (lines: readonly OutcomeCounts[]): number => lines.flat().reduce((many, one) => many + one, 0)
        const added = Object.values(forms).flatMap((form) => form.counts)
        expect(Object.values(documents).reduce((many, one) => many + one, 0)).toBe(all.length)
        expect(cases([...added, ...Object.values(own)])).toBe(
          cases(all.flatMap((one) => [...one.counts, ...Object.values(one.own)])),
        )
        const worst = (findings: Verdict['findings']): number =>
          Math.min(3, ...findings.map((one) => ['error', 'warning', 'note'].indexOf(one.severity)))
        const known = all.filter(({ form }) => form !== null).map(({ findings }) => worst(findings))
        const { error, warning, note, clean } = documents
        expect([error, warning, note, clean]).toEqual(
          [0, 1, 2, 3].map((at) => known.filter((one) => one === at).length),
        )
      }),
      runs(),
    )
  })

  it('changes nothing of what is added, and gives plain data', () => {
    fc.assert(
      fc.property(sum, sum, (one, other) => {
        const before = text([one, other])
        const added = addVerdicts(one, other)
        addVerdicts(added, other)
        expect(text([one, other])).toBe(before)
        expect(text(structuredClone(added))).toBe(text(added))
      }),
      runs(),
    )
  })

  it('refuses verdicts that count different rules', () => {
    const line: OutcomeCounts = [1, 0, 0, 0, 0]
    const of = (many: number): Verdict => ({ ...unread, form: 'monitoring', counts: Array(many).fill(line) })
    expect(() => addVerdicts(of(1), of(2))).toThrow(RangeError)
  })
})
