import { existsSync, readFileSync } from 'node:fs'

/** The version of the package that the command stands in. */
export function version(): string {
  const file = ['../../package.json', '../../../package.json']
    .map((path) => new URL(path, import.meta.url))
    .find(existsSync)
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version : ''
}
