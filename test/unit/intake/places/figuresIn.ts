import type { FinalAccountsJson } from '../../../../src/documents/json/finalAccountsJson.js'
import type { PaperReading } from '../../../../src/intake/readPaper.js'
import { pointerOf } from '../../../../src/paper/pointerOf.js'
import { amountsOf } from '../printedTables.js'

export interface Figure {
  /** Of which table, row and column. */
  readonly key: string
  readonly text: string
  readonly doubted: boolean
}

/** Every figure that was read, and whether it, what holds it, its code or its name is in doubt. */
export const figuresIn = ({ documents }: PaperReading): readonly Figure[] =>
  documents.flatMap(({ json, doubtful }) => {
    const doubted = new Set(doubtful.map(({ path }) => pointerOf(path)))
    return [...amountsOf(json as unknown as FinalAccountsJson)].map(([key, { text, path }]) => {
      const holders = path.map((_, at) => pointerOf(path.slice(0, at + 1)))
      const row = pointerOf(path.slice(0, -1))
      return { key, text, doubted: [...holders, `${row}/code`, `${row}/label`].some((one) => doubted.has(one)) }
    })
  })
