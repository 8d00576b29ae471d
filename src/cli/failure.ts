/** Wrong use, or a file that cannot be read: told in its own words, without a stack. */
export class Failure extends Error {
  override name = 'Failure'
}
