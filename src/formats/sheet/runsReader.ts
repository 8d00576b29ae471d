import { type Shift, shifted } from '../blocks/raised.js'
import { isSwitchedOn } from '../xml/elements.js'

/** A stretch of the text of a cell; `struck` is null where it looks as its cell does. */
export interface TextRun {
  readonly text: string
  readonly struck: boolean | null
}

const shifts: Readonly<Record<string, Shift>> = { superscript: 'raised', subscript: 'lowered' }

/** Gathers the runs of a text from the elements within it; what is only to be read aloud (phonetic runs) is left out. */
export class RunsReader {
  #runs: TextRun[] = []
  #phonetic = 0
  #shift: Shift | null = null
  #struck: boolean | null = null

  /** Whether what follows is only to be read aloud. */
  get isAloud(): boolean {
    return this.#phonetic > 0
  }

  open(name: string, { val }: Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.#phonetic++
    else if (name === 'rPr') this.#struck = false
    else if (name === 'strike') this.#struck = isSwitchedOn(val)
    else if (name === 'vertAlign') this.#shift = shifts[val ?? ''] ?? null
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--
    else if (name === 'r') {
      this.#shift = null
      this.#struck = null
    }
  }

  add(part: string): void {
    const text = shifted(part, this.#shift)
    const last = this.#runs.at(-1)
    if (last && last.struck === this.#struck) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + text }
    else this.#runs.push({ text, struck: this.#struck })
  }

  /** The runs since they were last taken. */
  take(): readonly TextRun[] {
    const runs = this.#runs
    this.#runs = []
    return runs
  }
}

/** What of runs stands, and what of them is struck out, in a cell that is struck out itself or is not. */
export const standing = (
  runs: readonly TextRun[],
  struck: boolean,
): { readonly text: string; readonly out: string } => ({
  text: textOf(runs.filter((run) => !(run.struck ?? struck))),
  out: textOf(runs.filter((run) => run.struck ?? struck)),
})

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('')
