import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { textPaper } from '../../../src/formats/textPaper.js'
import { printedIn } from '../../../src/intake/printed.js'
import { readPaper } from '../../../src/intake/readPaper.js'
import { digitRuns } from '../../digitRuns.js'

/** The texts of the papers that the examples were typed from: they are not part of the project. */
const folder = process.env.SEEDS ?? fileURLToPath(new URL('../../../../shared/seeds', import.meta.url))
const isPresent = existsSync(folder)
const data = new URL('../../../examples/data/', import.meta.url)

type Json = Readonly<Record<string, unknown>>
const typed = readdirSync(data).map((name): Json => JSON.parse(readFileSync(new URL(name, data), 'utf8')) as Json)

/** What a person added that is not printed in its place, or that another reader reads. */
const added = /^\/(?:doubtful|statements|level)\b|\/(?:aliases|answers)\/|\/subject$|^\/departmentCode$/u

const flat = (value: unknown, path = ''): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => flat(one, `${path}/${key}`))
    : [[path, String(value)]]

/** The province of a city is what a person adds. */
const isSaid = (path: string, value: string, read = ''): boolean =>
  path === '/region' ? read !== '' && value.endsWith(read) : read === value

/** From which file a document was typed, its kind, and the least share of its cells that must be the same. */
const documents: readonly (readonly [file: string, kind: string, place: string, share: number])[] = [
  ['003', 'finalAccounts', '三门峡', 1],
  ['003', 'selfEvaluation', '三门峡', 1],
  ['003', 'projectSummary', '三门峡', 0.99],
  ['003', 'evaluationReport', '三门峡', 0.99],
  ['002', 'selfEvaluationReport', '株洲', 0.95],
  ['002', 'selfEvaluation', '株洲', 1],
  ['002', 'basicData', '株洲', 1],
  ['004', 'projectTarget', '衡阳', 1],
  ['004', 'specialFundTarget', '衡阳', 1],
  ['004', 'departmentTarget', '衡阳', 1],
  ['000', 'departmentBudgetTarget', '苏州', 0.99],
]

const readSeed = (file: string) => {
  const name = readdirSync(folder).find((one) => one.startsWith(file)) as string
  return readPaper(textPaper(readFileSync(`${folder}/${name}`, 'utf8')))
}

describe.skipIf(!isPresent)('the papers that the examples were typed from', () => {
  it.each(documents)('%s gives %s of %s', (file, kind, place, share) => {
    const found = readSeed(file).documents.find(({ json }) => json.kind === kind)
    const wanted = typed.find((json) => json.kind === kind && String(json.region).includes(place))
    expect(found?.problems).toBeUndefined()
    const read = new Map(flat(found?.json))
    const cells = flat(wanted).filter(([path]) => !added.test(path))
    const other = cells.filter(([path, value]) => !isSaid(path, value, read.get(path)))
    expect(1 - other.length / cells.length, JSON.stringify(other.slice(0, 5))).toBeGreaterThanOrEqual(share)
  })

  it.each(['000', '002', '003', '004'])('%s has doubts on no more than one of a hundred cells', (file) => {
    const { documents: found } = readSeed(file)
    const cells = found.reduce((sum, { json }) => sum + flat({ ...json, doubtful: [] }).length, 0)
    const doubts = found.reduce((sum, { doubtful }) => sum + doubtful.length, 0)
    expect(doubts / cells).toBeLessThanOrEqual(0.01)
  })

  it.each(['000', '002', '003', '004'])('%s loses no number', (file) => {
    const name = readdirSync(folder).find((one) => one.startsWith(file)) as string
    const paper = textPaper(readFileSync(`${folder}/${name}`, 'utf8'))
    const { documents: found, unread, marked } = readPaper(paper)
    const placeOf = ({ line, row, column }: { line?: number; row?: number; column?: number }) =>
      `${line}/${row}/${column}`
    const kept = new Set([
      ...found.flatMap(({ places }) => Object.values(places).map(placeOf)),
      ...unread.map(({ place }) => placeOf(place)),
      ...marked.map(({ place }) => placeOf(place)),
    ])
    const texts = printedIn(paper)
    const lost = texts.filter(({ text, place }) => digitRuns(text).length > 0 && !kept.has(placeOf(place)))
    expect(lost.map(({ text, place }) => `${placeOf(place)} ${text.slice(0, 40)}`)).toEqual([])
  })
})
