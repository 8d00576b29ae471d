import { readdirSync, readFileSync } from 'node:fs'
import * as library from '../../src/index.js'

const frameworks = new URL('../../src/frameworks/', import.meta.url)
export const frameworkNames: readonly string[] = readdirSync(frameworks).map((file) => file.replace(/\.ts$/, ''))
const loaded = await Promise.all(frameworkNames.map((name) => import(`../../src/frameworks/${name}.ts`)))

/** What users import: the library, each framework, and the files of the host that pages read their documents from. */
export const modules: Readonly<Record<string, unknown>> = {
  'node:fs': { readFileSync },
  'gov-budget': library,
  ...Object.fromEntries(frameworkNames.map((name, at) => [`gov-budget/frameworks/${name}`, loaded[at]])),
}

/** Every public name, also those of frameworks. */
export const publicNames: Readonly<Record<string, unknown>> = Object.assign({}, library, ...loaded)
