/** Where the command writes: a terminal, or what a test collects. */
export interface Screen {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Is somebody looking? Then progress is shown. */
  readonly isTerminal: boolean
  /** Today, `2026-11-30`. */
  readonly today: string
  /** The program that workers run; where there is none, everything is done here. */
  readonly program?: URL
}
