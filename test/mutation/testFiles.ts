import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const within = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => join(folder, name))

/** The files of tests at these places, which are files or folders. */
export const testFiles = (places: readonly string[]): readonly string[] =>
  places.map((place) => resolve(place)).flatMap((place) => (statSync(place).isDirectory() ? within(place) : [place]))
