import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { VerdictSum } from '../../entries/bulk.js'
import type { Severity } from '../../index.js'
import { Failure } from '../failure.js'
import type { Asked } from '../options.js'
import { version } from '../version.js'
import { words } from '../words.js'
import type { Portion } from './portion.js'
import { noneFound } from './told.js'

/** How far a run has come: what it wrote is complete up to here. */
export interface Progress {
  /** Pieces of work that are done. */
  readonly done: number
  /** Bytes of output that belong to them. */
  readonly written: number
  /** Lines of the file of the last of them. */
  readonly lines: number
  readonly counts: Readonly<Record<Severity, number>>
  /** Of the verdicts that were written, where verdicts are asked for. */
  readonly sum: VerdictSum
  readonly failures: number
}

export const atTheBeginning: Progress = {
  done: 0,
  written: 0,
  lines: 0,
  counts: noneFound.counts,
  sum: noneFound.sum,
  failures: 0,
}

interface Saved extends Progress {
  readonly kind: 'checkpoint'
  /** Of what was asked, of which files, and by which version. */
  readonly of: string
}

/** Where a run keeps how far it has come, so that it goes on after a kill. */
export class Checkpoint {
  readonly #file: string
  readonly #of: string

  constructor(file: string, asked: Asked, portions: readonly Portion[]) {
    const { jobs: _, checkpoint: __, ...values } = asked.values
    const { ruleset, baseline } = values
    const names = [...portions.map((one) => one.file), ...[ruleset, baseline].filter((one) => one !== undefined)]
    const files = [...new Set(names)].map((name) => [name, sizeOf(name), changedAt(name)])
    this.#file = file
    this.#of = createHash('sha256')
      .update(JSON.stringify([version(), values, files]))
      .digest('hex')
  }

  /** How far an earlier run has come; a checkpoint of another run is refused. */
  read({ locale, values: { output = '' } }: Asked): Progress {
    if (!existsSync(this.#file)) return atTheBeginning
    const saved = savedIn(this.#file)
    if (saved?.of !== this.#of || (sizeOf(output) ?? 0) < saved.written)
      throw new Failure(words[locale].otherCheckpoint(this.#file))
    return saved
  }

  /** Never half of it: written beside it, then put in its place. */
  write(progress: Progress): void {
    const saved: Saved = { kind: 'checkpoint', of: this.#of, ...progress }
    writeFileSync(`${this.#file}.part`, `${JSON.stringify(saved)}\n`)
    renameSync(`${this.#file}.part`, this.#file)
  }

  end(): void {
    rmSync(this.#file, { force: true })
  }
}

const sizeOf = (file: string): number | null => (existsSync(file) ? statSync(file).size : null)
const changedAt = (file: string): number | null => (existsSync(file) ? statSync(file).mtimeMs : null)

function savedIn(file: string): Saved | null {
  try {
    const saved: Partial<Saved> = JSON.parse(readFileSync(file, 'utf8'))
    return saved.kind === 'checkpoint' ? (saved as Saved) : null
  } catch {
    return null
  }
}
