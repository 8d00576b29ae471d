import { describe, expect, it } from 'vitest'
import { rates } from '../../src/rates/rates.js'
import { bareLabel } from '../../src/terms/label.js'
import { type Term, termByLabel } from '../../src/terms/term.js'
import { vocabulary } from '../../src/terms/vocabulary.js'
import { sources } from '../sources.js'
import { homonyms } from './homonyms.js'
import { nounLiterals } from './nounLiterals.js'

const standings = ['document', 'published', 'unverified']

const labelsOf = ({ zh, labels = [] }: Term): readonly string[] => [
  ...new Set([zh, ...labels].map((one) => bareLabel(one))),
]

/** Things by a name, in the order in which the names first appear. */
function grouped<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) groups.set(nameOf(thing), [...(groups.get(nameOf(thing)) ?? []), thing])
  return groups
}

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && ['id', 'zh', 'en', 'standing'].every((key) => key in value)

/** A noun where it is defined: in a family, or as the name of a rate in its file. */
interface Defined {
  readonly where: string
  readonly en: string
  readonly main: string
  readonly labels: readonly string[]
  readonly of: object
}

const terms: readonly Defined[] = vocabulary.flatMap(({ id, terms }) =>
  terms.map((of) => ({ where: `${id}.${of.id}`, en: of.en, main: bareLabel(of.zh), labels: labelsOf(of), of })),
)
const namesOfRates: readonly Defined[] = rates.map((of) => {
  const main = bareLabel(of.label.zh)
  return { where: of.id, en: of.label.en, main, labels: [main], of }
})

/** A label with the definitions that bear it, each of them once. */
const bearers = grouped(
  [...terms, ...namesOfRates].flatMap((one) => one.labels.map((label) => ({ label, one }))),
  ({ label }) => label,
)

/** Labels with more than one definition that do not mean one thing: two main labels, or two names in English. */
const ambiguous = [...bearers].flatMap(([label, all]) => {
  const distinct = all.filter(({ one }, at) => all.findIndex((other) => other.one.of === one.of) === at)
  const mains = [terms, namesOfRates].map((of) => distinct.filter(({ one }) => one.main === label && of.includes(one)))
  const names = new Set(distinct.map(({ one }) => one.en)).size
  return mains.some(({ length }) => length > 1) || names > 1
    ? [{ label, where: distinct.map(({ one }) => one.where) }]
    : []
})

describe.each(vocabulary.map((family) => [family.id, family] as const))('the family %s', (_, family) => {
  it('names every term in Chinese and in English, as within a sentence, and says how it is known', () => {
    for (const { zh, en, standing, note } of family.terms) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[a-z]/)
      expect(en.replace(/\(.*\)/u, '')).not.toMatch(/\p{Script=Han}/u)
      expect(standings).toContain(standing)
      if (note) expect(note).toEqual({ zh: expect.stringMatching(/。$/), en: expect.stringMatching(/\.$/) })
    }
  })

  it('has each id once, and no label that could mean two of its terms', () => {
    const ids = family.terms.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    for (const term of family.terms) {
      const labels = [term.zh, ...(term.labels ?? [])]
      for (const label of labels) expect(termByLabel(family.terms, label)).toBe(term)
      expect(new Set(labels.map((one) => bareLabel(one))).size, `${term.zh} has a label twice`).toBe(labels.length)
    }
  })
})

describe('a Chinese noun', () => {
  it('is defined once, but for those that name two things', () => {
    expect(ambiguous.filter(({ label }) => !Object.hasOwn(homonyms, label))).toEqual([])
  })

  it('is called a homonym only where it is one, with the reason', () => {
    const found = new Set(ambiguous.map(({ label }) => label))
    expect(Object.keys(homonyms).filter((label) => !found.has(label))).toEqual([])
    expect(Object.values(homonyms).filter((reason) => reason.trim() === '')).toEqual([])
  })

  it('of an input of rates has one name in English', () => {
    const inputs = rates.flatMap((rate) => ('inputs' in rate ? Object.values(rate.inputs) : []))
    const names = grouped(inputs, ({ label }) => label.zh)
    const several = [...names].filter(([, all]) => new Set(all.map(({ label }) => label.en)).size > 1)
    expect(several.map(([zh]) => zh)).toEqual([])
  })

  it('is written out in two languages nowhere but among the terms', () => {
    const known = new Set(bearers.keys())
    const ownFiles = new Map(namesOfRates.map(({ where, main }) => [`${where}.ts`, main]))
    const isOwn = (path: string, label: string): boolean => label === ownFiles.get(path.split('/').at(-1) as string)
    const found = sources
      .filter(({ path }) => !path.startsWith('terms/'))
      .flatMap((source) =>
        nounLiterals(source).filter(({ zh }) => known.has(bareLabel(zh)) && !isOwn(source.path, bareLabel(zh))),
      )
    const definedAt = (zh: string): string =>
      [...new Set((bearers.get(bareLabel(zh)) ?? []).map(({ one }) => one.where))].join(' or ')
    expect(found.map(({ where, zh }) => `${where}: ${zh}, take it from the terms: ${definedAt(zh)}`)).toEqual([])
  })
})

describe('the vocabulary', () => {
  it('holds every term that a module of src/terms exports, alone or in a list', async () => {
    const held = new Set<unknown>(vocabulary.flatMap(({ terms }) => terms))
    const modules = sources.filter(({ path }) => path.startsWith('terms/'))
    const exported = await Promise.all(modules.map(({ path }) => import(/* @vite-ignore */ `../../src/${path}`)))
    const found = exported.flatMap((module) => Object.values<unknown>(module).flat()).filter(isTerm)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((term) => !held.has(term)).map(({ id, zh }) => `${id}: ${zh}`)).toEqual([])
  })
})

describe('nouns written out in code', () => {
  it.each([
    [`{ zh: '执行率', en: 'execution rate' }`],
    [`label('执行率', 'execution rate')`],
    [`amountColumn('outturn', '执行率', 'execution rate')`],
    [`const words = { zh: { a: (x) => [x], rate: '执行率' }, en: { rate: 'execution rate' } }`],
    [`const head = { zh: ['名次', '执行率'], en: ['rank', 'execution rate'] }`],
  ])('are found in %s', (code) => {
    expect(nounLiterals({ path: 'x.ts', code }).map(({ zh }) => zh)).toContain('执行率')
  })

  it('are none where one language stands alone, as in labels of documents', () => {
    expect(nounLiterals({ path: 'x.ts', code: `{ code: 'total', label: '年度资金总额', unit: '万元' }` })).toEqual([])
  })
})
