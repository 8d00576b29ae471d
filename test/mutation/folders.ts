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

/** Policies and scales as literals, which conformance vectors and their own examples hold. */
const dataOfScoring = ['src/scoring/{policies,executionPolicies,wordScales,unsourced}/**']

/** What refuses wrong definitions; `test/unit/scoring/wrongDefinitions.test.ts` replaces each part of one by chance. */
const shapes = ['src/scoring/shape/**', 'src/scoring/{define*,definition*,*Problems,frameworkForm}.ts']

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
    mutate: [
      'src/scoring/**/*.ts',
      ...dataOfScoring.map((place) => `!${place}`),
      ...shapes.map((place) => `!${place}`),
    ],
    tests: [
      ...[
        'apportionPoints',
        'curves',
        'everyDefinition',
        'grades',
        'judgeScore',
        'scoreExecution',
        'scoreIndicator',
      ].map((name) => `test/unit/scoring/${name}.test.ts`),
      'test/unit/frameworks/frameworks.test.ts',
      'test/unit/procedures/evaluate.test.ts',
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
