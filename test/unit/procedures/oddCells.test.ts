import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellPlan } from '../../../src/documents/cellPlan.js'
import type { FormKind } from '../../../src/documents/formKinds.js'
import { formDefinitions } from '../../../src/documents/forms.js'
import { explain } from '../../../src/presentation/explain.js'
import { audit } from '../../../src/procedures/audit.js'
import { readDocument } from '../../../src/procedures/read.js'

type Json = Record<string, unknown> & { kind: FormKind }
type Path = (string | number)[]

const folder = new URL('../../../examples/data/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const jsonOf = (name: string): Json => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const documentOf = (json: unknown) => {
  const { document, problems } = readDocument(json)
  if (!document) throw new Error(problems?.[0]?.message)
  return document
}

/** Every cell of figures that is printed, by its path. */
function printedCells(plan: ReturnType<typeof cellPlan>, value: unknown, path: Path = []): Path[] {
  if (!plan || value === undefined || value === null) return []
  if ('cell' in plan) return [path]
  if ('items' in plan) return (value as unknown[]).flatMap((item, at) => printedCells(plan.items, item, [...path, at]))
  const parts = value as Record<string, unknown>
  if ('fields' in plan) return plan.fields.flatMap(([key, part]) => printedCells(part, parts[key], [...path, key]))
  return printedCells(plan.options.get(parts[plan.by]) ?? null, value, path)
}

const withCell = (json: Json, path: Path, text: string): Json => {
  const copy = structuredClone(json) as never
  const holder = path.slice(0, -1).reduce((part: never, key) => part[key] as never, copy)
  ;(holder as Record<string | number, unknown>)[path.at(-1) as string] = text
  return copy
}

const odd = ['#REF!', '见附件', '**万元', '约5万元', '零', '854万854万', '3分之一', '12..5', '(1)5000', '20XX']

describe('one odd cell does not refuse the document', () => {
  for (const name of files) {
    const json = jsonOf(name)
    const cells = printedCells(cellPlan(formDefinitions[json.kind].wire), json)
    const step = Math.max(1, Math.floor(cells.length / 12))
    const sample = cells.filter((_, at) => at % step === 0)
    const found = audit(documentOf(json)).findings
    const before = new Set(
      found.flatMap(({ where, operands }) =>
        [where, ...operands.map((one) => one.where)].map(({ path }) => path.join('.')),
      ),
    )

    it(`${name}: it is kept, told with its place, and accuses nothing else`, () => {
      for (const [at, path] of sample.entries()) {
        const text = odd[at % odd.length] as string
        const document = documentOf(withCell(json, path, text))
        const back = JSON.parse(JSON.stringify(document))
        expect(path.reduce((part, key) => part?.[key], back)).toBe(text)
        const { findings } = audit(document)
        const told = findings.filter(({ id }) => id === 'U1')
        expect(
          told.map(({ where }) => where.path.join('.')),
          path.join('.'),
        ).toEqual([path.join('.')])
        expect(explain(told[0] as never)).toContain(text)
        const others = findings.filter(
          ({ id, where, severity }) => id !== 'U1' && severity !== 'note' && !before.has(where.path.join('.')),
        )
        expect(
          others.map(({ key, severity }) => `${key}:${severity}`),
          `${path.join('.')} = ${text}`,
        ).toEqual([])
        expect(JSON.stringify(findings)).not.toContain('NaN')
      }
    }, 120_000)
  }
})
