import { isDeepStrictEqual } from 'node:util'
import type { CatalogueEntry } from '../../src/catalogue/catalogueEntry.js'
import { formKinds } from '../../src/documents/formKinds.js'
import { instruments } from '../../src/law/instruments.js'
import type { Found } from './exported.js'
import { knownKinds, runExamples } from './runExample.js'

type Parts = Readonly<Record<string, unknown>>

/** What definitions are held against. */
export interface Against {
  readonly catalogue: readonly CatalogueEntry[]
  readonly frameworks: readonly Found[]
}

const chinese = /\p{Script=Han}/u
/** It may quote what the paper prints. */
const english = /[A-Za-z]{2,}.*[A-Za-z]{2,}/su
const standings = ['document', 'published', 'unverified']
const day = /^\d{4}(?:-\d{2}-\d{2})?$/
const levels = [null, 'department', 'project', 'country']

const partsOf = (value: unknown): Parts => (typeof value === 'object' && value !== null ? { ...value } : {})
const isDate = (value: unknown): boolean => value === null || (typeof value === 'string' && day.test(value))

function sentenceProblems(name: string, value: unknown): string[] {
  const { zh, en } = partsOf(value)
  return [
    ...(typeof zh === 'string' && chinese.test(zh) ? [] : [`${name}: no Chinese sentence`]),
    ...(typeof en === 'string' && english.test(en) ? [] : [`${name}: no English sentence`]),
  ]
}

function instrumentProblems(name: string, instrument: unknown): string[] {
  if (instruments.some((known) => known === instrument)) return []
  const { id } = partsOf(instrument)
  return [id ? `${name}: rests on ${id}, which no file of src/law exports: write it there` : `${name}: rests on no law`]
}

function basisProblems(name: string, value: unknown): string[] {
  const { instrument, says, from, to, confirmed } = partsOf(value)
  return [
    ...instrumentProblems(name, instrument),
    ...sentenceProblems(name, says),
    ...(isDate(from) && isDate(to) ? [] : [`${name}: no dates`]),
    ...(standings.includes(String(confirmed)) ? [] : [`${name}: no standing`]),
  ]
}

function appliesProblems(value: unknown): string[] {
  const { forms, years, region, level } = partsOf(value)
  const kinds: readonly unknown[] = Array.isArray(forms) ? forms : []
  const { from, to } = partsOf(years)
  const isSpan = years === null || [from, to].some((year) => typeof year === 'number')
  return [
    ...(kinds.length > 0 && kinds.every((kind) => formKinds.some((known) => known === kind))
      ? []
      : ['applies: to no known form']),
    ...(isSpan ? [] : ['applies: no years']),
    ...(region === null || chinese.test(String(region)) ? [] : ['applies: no region']),
    ...(levels.some((known) => known === level) ? [] : ['applies: no level']),
  ]
}

function exampleProblems(definition: Found, frameworks: readonly Found[]): string[] {
  if (!knownKinds.includes(String(definition.kind))) return ['no way is known to run examples of its kind']
  if ((definition.example ?? definition.examples) === undefined) return ['no example']
  const ran = runExamples(definition, frameworks)
  if (ran.length === 0) return ['no example']
  return ran.flatMap(({ stated, came }) =>
    isDeepStrictEqual(came, stated) ? [] : [`example: ${JSON.stringify(came)}, not ${JSON.stringify(stated)}`],
  )
}

function lineProblems(definition: Found, catalogue: readonly CatalogueEntry[]): string[] {
  const lines = catalogue.filter(({ id }) => id === definition.id)
  const [line] = lines
  if (!line || lines.length > 1) return [`${lines.length} lines in the catalogue`]
  const { kind, says, basis, applies, example = definition.examples } = definition
  return isDeepStrictEqual(
    { kind, says, basis, applies, example },
    {
      kind: line.kind,
      says: line.says,
      basis: line.basis,
      applies: line.applies,
      example: line.example,
    },
  )
    ? []
    : ['its line in the catalogue says otherwise']
}

/** An idea does not say which forms are held to it: they list it, and the catalogue tells. */
function withForms(found: Found, catalogue: readonly CatalogueEntry[]): Found {
  const isIdea = 'claims' in found
  return isIdea ? { ...found, applies: catalogue.find(({ id }) => id === found.id)?.applies } : found
}

/** Everything that a definition lacks: id, sentences, law with standing and dates, where it applies, example, line. */
export function problemsOf(found: Found, { catalogue, frameworks }: Against): readonly string[] {
  const definition = withForms(found, catalogue)
  const { id, says, basis, also = [], applies } = definition
  return [
    ...(/^[A-Za-z][A-Za-z\d]*$/.test(id) ? [] : ['no id']),
    ...sentenceProblems('says', says),
    ...[basis, ...(also as readonly unknown[])].flatMap((one, at) => basisProblems(at === 0 ? 'basis' : 'also', one)),
    ...appliesProblems(applies),
    ...exampleProblems(definition, frameworks),
    ...lineProblems(definition, catalogue),
  ]
}
