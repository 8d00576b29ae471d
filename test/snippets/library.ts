import { readdirSync, readFileSync } from 'node:fs'
import * as library from '../../src/index.js'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../../src/${folder}/`, import.meta.url)).map((file) => file.replace(/\.ts$/, ''))

export const frameworkNames: readonly string[] = namesIn('frameworks')
const topics = namesIn('entries')

/** Where each entry of the package stands under `src`, by the name that users import it by. */
export const entries: Readonly<Record<string, string>> = {
  'gov-budget': 'index',
  ...Object.fromEntries(topics.map((name) => [`gov-budget/${name}`, `entries/${name}`])),
  ...Object.fromEntries(frameworkNames.map((name) => [`gov-budget/frameworks/${name}`, `frameworks/${name}`])),
}

const loaded: readonly object[] = await Promise.all([
  library,
  ...topics.map((name) => import(`../../src/entries/${name}.ts`)),
  ...frameworkNames.map((name) => import(`../../src/frameworks/${name}.ts`)),
])

/** What users import: each entry, and the files of the host that pages read their documents from. */
export const modules: Readonly<Record<string, unknown>> = {
  'node:fs': { readFileSync },
  ...Object.fromEntries(Object.keys(entries).map((name, at) => [name, loaded[at]])),
}

/** Every public name. */
export const publicNames: Readonly<Record<string, unknown>> = Object.assign({}, ...loaded)
