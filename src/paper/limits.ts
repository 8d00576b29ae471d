/** How much of a file is read at most: more is refused with a clear error, before memory or time run out. */
export interface PaperLimits {
  /** Bytes of the file itself. */
  readonly bytes: number
  /** Bytes that what is read of a zipped file unpacks to. */
  readonly unpacked: number
  readonly cells: number
  readonly blocks: number
  /** Characters of one cell or paragraph. */
  readonly text: number
  /** Characters of the whole paper. */
  readonly characters: number
  readonly pages: number
  /** How deep elements may stand in each other. */
  readonly depth: number
}

export const paperLimits: PaperLimits = {
  bytes: 64 * 1024 * 1024,
  unpacked: 96 * 1024 * 1024,
  cells: 300_000,
  blocks: 400_000,
  text: 200_000,
  characters: 50_000_000,
  pages: 5000,
  depth: 600,
}
