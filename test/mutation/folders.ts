/** What is mutated together, and the tests that have to see it: those of the folder, and what is quick beside them. */
export type Mutated = {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /**
   * Is what is only evaluated when a module is loaded mutated too? Each such mutant takes all tests. Lists of words, units
   * and laws are not: tests made from the lists hold them.
   */
  readonly literals: boolean
}

export const folders: Readonly<Record<string, Mutated>> = {
  exact: {
    mutate: ['src/exact/**/*.ts'],
    tests: ['test/unit/exact', 'test/properties/exact.test.ts'],
    literals: true,
  },
  verdicts: {
    mutate: ['src/verdicts/**/*.ts'],
    tests: ['test/unit/verdicts'],
    literals: false,
  },
  scoring: {
    mutate: ['src/scoring/**/*.ts', '!src/scoring/{policies,executionPolicies,wordScales,unsourced}/**'],
    tests: [
      'test/unit/scoring',
      'test/unit/frameworks',
      'test/unit/procedures/evaluate.test.ts',
      'test/unit/checks/ideas/sharedScores.test.ts',
      'test/unit/documents/selfEvaluationColumns.test.ts',
      'test/golden/evaluate.test.ts',
    ],
    literals: false,
  },
  targets: { mutate: ['src/targets/**/*.ts'], tests: ['test/unit/targets'], literals: false },
  checks: {
    mutate: ['src/checks/*.ts', '!src/checks/forms.ts', 'src/checks/operations/**/*.ts'],
    tests: ['test/unit/checks', 'test/unit/procedures/audit.test.ts'],
    literals: false,
  },
}
