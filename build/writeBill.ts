/** Writes dist/sbom.json: what runs with this package, with licences and digests. */
import { readFileSync, writeFileSync } from 'node:fs'
import { billOf } from './bill.js'

const json = (name: string) => JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8'))

const bill = billOf(json('package.json'), json('package-lock.json'))
writeFileSync(new URL('../dist/sbom.json', import.meta.url), `${JSON.stringify(bill, null, 2)}\n`)
