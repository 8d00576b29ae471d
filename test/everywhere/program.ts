/** Prints the digest of each part of everything that the library says of the files in a folder, and one of all. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everything } from './everything.js'

const [folder = '.'] = process.argv.slice(2)
const files = Object.fromEntries(
  readdirSync(folder)
    .sort()
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
)
const said = await everything(files)
const digests = Object.entries(said).map(([name, part]) => [name, createHash('sha256').update(part).digest('hex')])
process.stdout.write(JSON.stringify(Object.fromEntries(digests)))
