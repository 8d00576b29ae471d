import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellsOf, verdictOf } from '../../../src/entries/bulk.js'
import { withCauses } from '../../../src/entries/causes.js'
import { chartsOf, csv, html, junit, reportMarkdown, reportOf, sarif, text } from '../../../src/entries/reports.js'
import { hunanDepartment2023 } from '../../../src/frameworks/hunanDepartment2023.js'
import {
  type AnyDocument,
  analyzeDeviation,
  audit,
  evaluate,
  explain,
  markdown,
  readDocument,
  reconcile,
} from '../../../src/index.js'
import { seed } from '../../oracle/random.js'
import { chance } from '../../unit/intake/sabotage.js'
import { oneOf, type Pick } from './chance.js'

const runs = 5 * Number(process.env.RUNS ?? 1)

const examples = ['data', 'budgets'].flatMap((folder) => {
  const at = new URL(`../../../examples/${folder}/`, import.meta.url)
  return readdirSync(at).map((name) => [name, readFileSync(new URL(name, at), 'utf8')] as const)
})

type Place = Record<string | number, unknown>

/** Every place of a value, with its key. */
function placesIn(value: unknown, found: (readonly [Place, string | number])[] = []) {
  if (typeof value !== 'object' || value === null) return found
  const place = value as Place
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([place, key])
    placesIn(place[key], found)
  }
  return found
}

const texts = [
  ...['', '—', '/', '0', '-0.00', '△1.00', '(3.5)', '1,2,3', '1.2.3', '１２３', '999999999999999999999.99', '1e5', '∞'],
  ...['100%', '≥95%', '≤0', '<script>alert(1)</script>', '=cmd()', '某局', '合计', '（一）', '其中：', '二〇二四'],
  ...['\u202e12', '\ud800', 'a'.repeat(3000), '9'.repeat(3000), '1、'.repeat(500), '（'.repeat(1000)],
]

/** Ways to spoil a value in one place. */
const slips: readonly ((place: Place, key: string | number, pick: Pick) => void)[] = [
  (place, key, pick) => {
    place[key] = oneOf(texts, pick)
  },
  (place, key) => {
    if (Array.isArray(place)) place.splice(Number(key), 1)
    else delete place[key]
  },
  (place, key) => {
    if (Array.isArray(place)) place.push(structuredClone(place[key]))
    else place[`${key}2`] = place[key]
  },
  (place, key, pick) => {
    place[key] = oneOf<unknown>([null, true, 7, [], {}, [[]], { a: 1 }], pick)
  },
  (place, key, pick) => {
    const other = oneOf(Object.keys(place), pick)
    ;[place[key], place[other]] = [place[other], place[key]]
  },
  (place, key, pick) => {
    const printed = place[key]
    if (typeof printed !== 'string' || printed.length === 0) return
    const at = pick(printed.length)
    place[key] = printed.slice(0, at) + oneOf(['9', '', ',', ' ', '.', '负', '\n', '%'], pick) + printed.slice(at + 1)
  },
]

function spoilt(json: string, pick: Pick): unknown {
  const value: unknown = JSON.parse(json)
  for (let left = 1 + pick(4); left > 0; left--) {
    const [place, key] = oneOf(placesIn(value), pick)
    oneOf(slips, pick)(place, key, pick)
  }
  return value
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

/** Everything that may be asked of a document. */
function everythingOf(document: AnyDocument): void {
  const found = withCauses(document, audit(document))
  for (const locale of ['zh', 'en'] as const) {
    for (const finding of found.findings) explain(finding, { locale })
    explain(found, { locale })
    markdown(found, { locale })
    const charts = chartsOf(document, { locale })
    const report = reportOf([{ file: 'a.json', document, audit: found, charts }], { locale })
    for (const write of [text, html, reportMarkdown, junit, sarif, csv]) write(report)
  }
  verdictOf(document)
  cellsOf(document)
  reconcile([document, document])
  if (document.kind === 'selfEvaluation') {
    explain(evaluate(document, hunanDepartment2023))
    markdown(analyzeDeviation(document, hunanDepartment2023))
  }
}

describe(`real documents, spoilt by chance (SEED=${seed})`, () => {
  it.each(examples)('%s is read and told, or every problem of it is', (_, json) => {
    const pick = chance(seed)
    let documents = 0
    for (let run = 0; run < runs; run++) {
      const value = frozen(spoilt(json, pick))
      const { document, problems = [] } = readDocument(value)
      if (document) {
        documents++
        // What is read says itself again, as it was given.
        expect(readDocument(document.toJSON()).problems).toBeUndefined()
        everythingOf(document)
      } else {
        expect(problems.length).toBeGreaterThan(0)
        for (const { message, path } of problems)
          expect([typeof message, Array.isArray(path)]).toEqual(['string', true])
      }
    }
    expect(documents).toBeLessThanOrEqual(runs)
  })
})
