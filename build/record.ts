/**
 * Writes down what is new among the public ids and names, in test/golden/ids.json and names.json. It takes nothing away:
 * what is gone is told, for ids are for ever and names are promises.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { unsourced } from '../src/catalogue/unsourced.js'
import { catalogue } from '../src/catalogue.js'
import { topics } from './entries.js'
import { publicNames } from './publicNames.js'

const golden = (name: string): URL => new URL(`../test/golden/${name}.json`, import.meta.url)
const recorded = <T>(name: string): T => JSON.parse(readFileSync(golden(name), 'utf8')) as T
const write = (name: string, content: unknown): void =>
  writeFileSync(golden(name), `${JSON.stringify(content, null, 2)}\n`)

const ids = recorded<readonly string[]>('ids')
const names = recorded<Readonly<Record<string, readonly string[]>>>('names')
const allIds = [...new Set([...ids, ...[...catalogue, ...unsourced].map(({ id }) => id)])]

/** The names of each entry now, and those that were recorded. */
const entries = Object.entries(topics).map(([topic, path]) => {
  const entry = topic === 'index' ? 'gov-budget' : `gov-budget/${topic}`
  const now = publicNames(path).filter((name) => !allIds.includes(name))
  return { entry, now, before: names[entry] ?? [] }
})

write('ids', allIds)
write(
  'names',
  Object.fromEntries(entries.map(({ entry, now, before }) => [entry, [...new Set([...before, ...now])].sort()])),
)

for (const id of allIds.slice(ids.length)) console.log(`new id: ${id}`)
for (const { entry, now, before } of entries) {
  for (const name of now.filter((one) => !before.includes(one))) console.log(`new name of ${entry}: ${name}`)
  for (const name of before.filter((one) => !now.includes(one))) console.log(`gone from ${entry}: ${name}`)
}
