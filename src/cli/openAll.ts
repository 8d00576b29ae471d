import { Failure } from './failure.js'
import { filesOf } from './filesOf.js'
import { type Opening, open } from './opened.js'
import type { Asked } from './options.js'
import type { Screen } from './screen.js'
import { words } from './words.js'

/** Every file that was named, one after another; progress is shown to a terminal only. */
export async function* openEach(asked: Asked, screen: Screen): AsyncGenerator<Opening> {
  const files = filesOf(asked.names)
  if (files.length === 0) throw new Failure(words[asked.locale].noFiles)
  for (const [at, file] of files.entries()) {
    if (screen.isTerminal && files.length > 1)
      screen.err(`\r${words[asked.locale].reading(at + 1, files.length, file)}\u001b[K`)
    yield await open(file, asked)
  }
  if (screen.isTerminal && files.length > 1) screen.err('\r\u001b[K')
}

/** The same, all together. */
export async function openAll(asked: Asked, screen: Screen): Promise<Opening> {
  const all: Opening[] = []
  for await (const one of openEach(asked, screen)) all.push(one)
  return {
    opened: all.flatMap(({ opened }) => opened),
    unread: all.flatMap(({ unread }) => unread),
    failures: all.flatMap(({ failures }) => failures),
  }
}
