/** What an example says must come, and what came of it. */
export interface Ran {
  readonly stated: unknown
  readonly came: unknown
}
