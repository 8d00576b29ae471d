/** A definition that contradicts itself or lacks something, with everything that is wrong with it. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
  readonly problems: readonly string[]

  constructor(id: string, problems: readonly string[]) {
    super(`${id}: ${problems.join('; ')}`)
    this.problems = problems
  }
}
