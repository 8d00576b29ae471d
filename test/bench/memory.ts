import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { FinalAccounts } from '../../src/documents/finalAccounts.js'
import { audit } from '../../src/procedures/audit.js'
import { variedTexts } from './accounts.js'

/** Audits that are kept while memory is looked at. */
const many = 200

/** Bytes that what is made for each text keeps, beside those of the documents. */
function kept<T>(of: readonly T[], make: (one: T) => unknown): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  const before = process.memoryUsage().heapUsed
  const all = of.map(make)
  collect()
  const bytes = process.memoryUsage().heapUsed - before
  return bytes / all.length
}

/** How many bytes an audit keeps that somebody holds. */
export function benchMemory(): void {
  const documents = variedTexts(many).map((text) => FinalAccounts.parse(JSON.parse(text)))
  audit(documents[0] as FinalAccounts)
  const bytes = kept(documents, (document) => audit(document))
  const [gate, goal] = [30, 12]
  const passes = bytes / 1000 <= gate
  if (!passes) process.exitCode = 1
  process.stdout.write(
    `\nmemory\n  ${'an audit kept'.padEnd(58)} ${(bytes / 1000).toFixed(1)} KB   gate ${gate}, goal ${goal}${passes ? '' : '   FAILED'}\n`,
  )
}
