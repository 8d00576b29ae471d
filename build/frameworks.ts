/**
 * Writes dist/node/frameworks: for Node each framework is a name of the frameworks in one file. As entries of their own
 * they would break the library into twice as many files, and each file costs an import.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { frameworkNames } from './entries.js'

const out = new URL('../dist/node/frameworks/', import.meta.url)

mkdirSync(out, { recursive: true })
for (const name of frameworkNames) {
  writeFileSync(new URL(`${name}.js`, out), `export { ${name} } from '../frameworks.js'\n`)
  writeFileSync(
    new URL(`${name}.cjs`, out),
    `'use strict'\nObject.defineProperty(exports, '__esModule', { value: true })\nexports.${name} = require('../frameworks.cjs').${name}\n`,
  )
}
