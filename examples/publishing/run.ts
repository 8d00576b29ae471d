/**
 * Writes `examples/files`: the tables of 三门峡 as they are published, as a workbook, a Word document and a web page; and the
 * texts that the examples were typed from, without the names and numbers of persons, where they are at hand.
 *
 *   npm run examples
 *   npm run examples -- ../texts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { publishedFiles } from './files.js'
import { withoutPersons } from './withoutPersons.js'

const accounts = new URL('../data/sanmenxia-2024-final-accounts.json', import.meta.url)
const folder = new URL('../files/', import.meta.url)

const files = await publishedFiles(JSON.parse(readFileSync(accounts, 'utf8')))
for (const [ending, content] of Object.entries(files))
  writeFileSync(new URL(`sanmenxia-2024-final-accounts.${ending}`, folder), content)

const [texts] = process.argv.slice(2)
for (const name of texts === undefined ? [] : readdirSync(texts).filter((one) => one.endsWith('.txt')))
  writeFileSync(
    new URL(name.replace(/^\d+-/u, ''), folder),
    withoutPersons(readFileSync(`${texts}/${name}`, 'utf8')),
  )
