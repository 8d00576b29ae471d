/** What an adapter is told beside the file. */
export interface PaperOptions {
  /** What the file is called: every place names it then. */
  readonly name?: string
}
