/** Audits the corpus, prints what came of it, and writes it into docs/proof.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { measured } from './corpus.js'
import { corpusTables, pages, withTables } from './pages.js'

const tables = corpusTables()
console.log(tables['proof.md'])
for (const { falseAlarms, missed } of measured()) {
  for (const { paper, key } of falseAlarms) console.log(`false alarm: ${paper}: ${key}`)
  for (const { paper, what } of missed) console.log(`missed: ${paper}: ${what}`)
}
for (const page of pages) {
  const file = new URL(`../../docs/${page}`, import.meta.url)
  writeFileSync(file, withTables(page, readFileSync(file, 'utf8'), tables[page]))
}
