import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the published files are: they are never part of the project. `REAL_FILES` says where else. */
export const folder = process.env.REAL_FILES ?? fileURLToPath(new URL('../../../shared/data/real', import.meta.url))

export const isPresent = existsSync(folder)

/** The names of the files with an ending. */
export const realFiles = (ending: string): readonly string[] =>
  isPresent
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : []

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))
export const pathOf = (name: string): string => join(folder, name)
