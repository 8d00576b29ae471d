/** A definition that contradicts itself or lacks something, with everything that is wrong with it. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError'
  readonly problems: readonly string[]

  constructor(id: string, problems: readonly string[]) {
    super(`${id}: ${problems.join('; ')}`)
    this.problems = problems
  }
}

/** Throws where there is a problem; a definition without an id is called by its kind. */
export function refuse(definition: unknown, kind: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  const { id } = { ...(definition as { readonly id?: unknown }) }
  throw new DefinitionError(typeof id === 'string' && id !== '' ? id : kind, problems)
}
