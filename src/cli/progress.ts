import type { Audited } from './bulk/audited.js'
import type { Asked } from './options.js'
import type { Screen } from './screen.js'
import { words } from './words.js'

/** Shows to a terminal, and to nothing else, how far it has come. */
export async function* withProgress(
  audited: AsyncIterable<Audited>,
  all: number,
  { asked, screen, done = 0 }: { asked: Asked; screen: Screen; done?: number },
): AsyncGenerator<Audited> {
  const isShown = screen.isTerminal && all > 1
  let at = done
  for await (const one of audited) {
    at++
    if (isShown) screen.err(`\r${words[asked.locale].reading(at, all, inert(one.portion.file))}\u001b[K`)
    yield one
  }
  if (isShown) screen.err('\r\u001b[K')
}

/** No name of a file moves the cursor. */
export const inert = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd')
