import { write } from '../deliver.js'
import { openAll } from '../openAll.js'
import type { Asked } from '../options.js'
import type { Screen } from '../screen.js'

/** Every file as the JSON of this library, with what was not read: what a person may mend and audit again. */
export async function extractFiles(asked: Asked, screen: Screen): Promise<number> {
  const { opened, unread, failures } = await openAll(asked, screen)
  const [only, ...others] = opened
  const isBare = only !== undefined && others.length === 0 && asked.values.format === undefined
  const all = { documents: opened.map(({ file, json, places }) => ({ file, json, places })), unread, failures }
  write(`${JSON.stringify(isBare ? only.json : all, null, 2)}\n`, asked, screen)
  if (isBare) for (const { text, why } of unread.slice(0, 50)) screen.err(`[${why}] ${text.slice(0, 80)}\n`)
  for (const { file, message } of failures) screen.err(`${file}: ${message}\n`)
  return failures.length > 0 ? 2 : 0
}
