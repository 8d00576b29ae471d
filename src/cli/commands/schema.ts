import { existsSync, readFileSync } from 'node:fs'
import { forms } from '../../index.js'
import { write } from '../deliver.js'
import { Failure } from '../failure.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'
import { words } from '../words.js'

/** The JSON Schema of a form, as it is in the package; without a name the forms that there are. */
export async function formSchema(asked: Asked, screen: Screen): Promise<number> {
  const [kind] = asked.names
  const kinds = Object.keys(forms)
  if (kind === undefined) {
    write(`${kinds.join('\n')}\n`, asked, screen)
    return 0
  }
  if (!kinds.includes(kind)) throw new Failure(words[asked.locale].noKind(kind, kinds.join(', ')))
  const file = ['../schemas/', '../../../dist/schemas/']
    .map((folder) => new URL(`${folder}${kind}.json`, import.meta.url))
    .find(existsSync)
  if (!file) throw new Failure(words[asked.locale].noFile(`${kind}.json`))
  write(readFileSync(file, 'utf8'), asked, screen)
  return 0
}
