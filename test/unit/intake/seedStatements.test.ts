import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AnyDocument } from '../../../src/documents/forms.js'
import type { Statement } from '../../../src/documents/statement.js'
import { textPaper } from '../../../src/formats/textPaper.js'
import { type FoundDocument, readPaper } from '../../../src/intake/readPaper.js'
import { audit } from '../../../src/procedures/audit.js'
import { readDocument } from '../../../src/procedures/read.js'
import { compare } from '../narrative/comparison.js'

/** The texts of the papers that the examples were typed from: they are not part of the project. */
const folder = process.env.SEEDS ?? fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const data = new URL('../../../examples/data/', import.meta.url)

type Json = Readonly<Record<string, unknown>> & { readonly statements?: readonly Statement[] }
const typed = readdirSync(data).map((name): Json => JSON.parse(readFileSync(new URL(name, data), 'utf8')) as Json)

interface Pair {
  readonly typed: Json
  readonly read: FoundDocument
}

const isSame = (one: Json, { json }: FoundDocument): boolean =>
  one.kind === json.kind &&
  one.year === json.year &&
  (one.kind !== 'selfEvaluation' || one.department === json.department)

const pairs = (): readonly Pair[] =>
  readdirSync(folder)
    .filter((name) => /^00\d.*\.txt$/u.test(name))
    .flatMap((name) => readPaper(textPaper(readFileSync(`${folder}/${name}`, 'utf8'))).documents)
    .flatMap((read) => typed.filter((one) => isSame(one, read)).map((one) => ({ typed: one, read })))

/** What a person adds that no paper prints. */
const knownTo = ({ region, level, departmentCode }: Json): Json => ({
  ...(region === undefined ? {} : { region }),
  ...(level === undefined ? {} : { level }),
  ...(departmentCode === undefined ? {} : { departmentCode }),
})

const keysOf = (json: Json): readonly string[] =>
  audit(readDocument(json).document as AnyDocument).findings.map(({ key }) => key)

const lack = (all: readonly string[], among: readonly string[]): readonly string[] => {
  const left = [...among]
  return all.filter((key) => {
    const at = left.indexOf(key)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** Findings that rest on what a person concluded from several places; each is judged in the note on these papers. */
const concluded: ReadonlySet<string> = new Set([
  'S5:count:output/市级软科学课题验收:all',
  'R26:measure:五(一)结论4',
  'T13:term:expenditure.instalmentYears',
  'T24:budget:效益指标/经济效益指标/完成全年非税收入征收计划',
])
/** The same finding in the place where the reader has it. */
const elsewhere: ReadonlySet<string> = new Set([
  'T13:term:产出指标/成本指标/成本控制',
  'T71:goal:效益指标/经济效益指标/完成全年非税收入征收计划',
])

describe.skipIf(!existsSync(folder))('sentences of the papers that the examples were typed from', () => {
  let all: readonly Pair[] = []
  beforeAll(() => {
    all = pairs()
  })

  it('are statements as they were typed: at least 95 of 100', () => {
    const compared = all.map((one) => compare(one.typed.statements ?? [], (one.read.json as Json).statements ?? []))
    const same = compared.reduce((sum, one) => sum + one.same, 0)
    const count = all.reduce((sum, one) => sum + (one.typed.statements?.length ?? 0), 0)
    expect(same / count).toBeGreaterThanOrEqual(0.95)
  })

  it('have a place for every figure', () => {
    for (const { read } of all)
      for (const [at, { figures }] of ((read.json as Json).statements ?? []).entries())
        for (const key of Object.keys(figures)) {
          const pointer = `/statements/${at}/figures/${key}`
          const isPlaced = Object.keys(read.places).some((one) => one === pointer || one.startsWith(`${pointer}/`))
          const isWord = key === 'unit' || key === 'direction' || key === 'names'
          expect(isPlaced || isWord, `${pointer} ${JSON.stringify(figures)}`).toBe(true)
        }
  })

  it('break the rules that the typed documents break, and no others', () => {
    for (const { typed: one, read } of all) {
      const wanted = keysOf(one)
      const found = keysOf({ ...(read.json as Json), ...knownTo(one) })
      expect(lack(wanted, found).filter((key) => !concluded.has(key))).toEqual([])
      expect(lack(found, wanted).filter((key) => !elsewhere.has(key))).toEqual([])
    }
  })
})
