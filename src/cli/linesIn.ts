import { closeSync, openSync, readSync } from 'node:fs'

/** A part of a file in bytes: the lines that begin in it are its own, the last to its end. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** A line of a file with its number in the range, from 1, and its first byte; null where it is too long to be one document. */
export interface Line {
  readonly number: number
  readonly from: number
  readonly text: string | null
}

const chunkSize = 1 << 18
/** Longer than any document that is read. */
const longest = 1 << 26
const newline = 10

/** The lines that begin in a range, read piece by piece: never more than one line is held. */
export function* linesIn(file: string, { from, to }: ByteRange): Generator<Line> {
  const pieces = new Pieces(openSync(file, 'r'))
  try {
    // A line that began before the range belongs to whoever reads there.
    let at = from === 0 ? 0 : pieces.skipLine(from - 1)
    for (let number = 1; at < to && !pieces.isAtEnd(at); number++) {
      const { text, next } = pieces.line(at)
      yield { number, from: at, text }
      at = next
    }
  } finally {
    pieces.close()
  }
}

/** A file read from any place on. */
class Pieces {
  readonly #file: number
  readonly #chunk = Buffer.allocUnsafe(chunkSize)
  #start = 0
  #length = 0

  constructor(file: number) {
    this.#file = file
  }

  /** What is read from a place on, as far as it lies in memory. */
  #at(place: number): Buffer {
    if (place < this.#start || place >= this.#start + this.#length) {
      this.#start = place
      this.#length = readSync(this.#file, this.#chunk, 0, chunkSize, place)
    }
    return this.#chunk.subarray(place - this.#start, this.#length)
  }

  isAtEnd(place: number): boolean {
    return this.#at(place).length === 0
  }

  /** Where the next line begins. */
  skipLine(place: number): number {
    for (let at = place; ; ) {
      const piece = this.#at(at)
      const end = piece.indexOf(newline)
      if (piece.length === 0) return at
      if (end >= 0) return at + end + 1
      at += piece.length
    }
  }

  /** The line that begins at a place, and where the next one does. */
  line(place: number): { readonly text: string | null; readonly next: number } {
    const parts: Buffer[] = []
    for (let at = place; ; ) {
      const piece = this.#at(at)
      const end = piece.indexOf(newline)
      const part = end >= 0 ? piece.subarray(0, end) : piece
      if (at + part.length - place > longest) return { text: null, next: this.skipLine(at) }
      if (end >= 0 && parts.length === 0) return { text: part.toString('utf8'), next: at + end + 1 }
      parts.push(Buffer.from(part))
      if (end >= 0 || piece.length === 0)
        return { text: Buffer.concat(parts).toString('utf8'), next: at + part.length + (end >= 0 ? 1 : 0) }
      at += piece.length
    }
  }

  close(): void {
    closeSync(this.#file)
  }
}
