import { readdirSync } from 'node:fs'

const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../src/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))

export const frameworkNames: readonly string[] = namesIn('frameworks')

/** What users import, by the name behind `gov-budget/`, and its path below `src` without its ending. */
export const topics: Readonly<Record<string, string>> = {
  index: 'index',
  ...Object.fromEntries(namesIn('entries').map((name) => [name, `entries/${name}`])),
}

/** The same with each framework, whose file is named as its export. */
export const entryFiles: Readonly<Record<string, string>> = {
  ...topics,
  ...Object.fromEntries(frameworkNames.map((name) => [`frameworks/${name}`, `frameworks/${name}`])),
}
