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

/** What refuses wrong definitions; `test/unit/scoring/wrongDefinitions.test.ts` replaces each part of one by chance. */
const shapes = ['src/scoring/{define*,definition*,*Problems,frameworkForm,printedOn,trainingExample}.ts']

/** What holds an actual against its target; the rest of targets reads them. */
const assessing = ['src/targets/{assess*,alignUnits,completionRate,wordDegrees,units,contraries,missingFigure}.ts']

const vectors = 'test/mutation/vectors.ts'

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
    mutate: ['src/scoring/*.ts', ...shapes.map((place) => `!${place}`)],
    tests: [
      ...['achievement', 'apportionPoints', 'curves', 'grades', 'judgeScore', 'scoreExecution', 'scoreIndicator'].map(
        (name) => `test/unit/scoring/${name}.test.ts`,
      ),
      vectors,
    ],
    literals: false,
  },
  evaluation: {
    mutate: ['src/scoring/evaluation/*.ts'],
    tests: ['test/unit/procedures/evaluate.test.ts', 'test/golden/evaluate.test.ts'],
    literals: false,
  },
  assessing: {
    mutate: assessing,
    tests: [
      ...['assess', 'assessDate', 'assessWord', 'goldenNotations', 'units', 'wordDegrees'].map(
        (name) => `test/unit/targets/${name}.test.ts`,
      ),
      vectors,
    ],
    literals: false,
  },
  targets: {
    mutate: ['src/targets/**/*.ts', ...assessing.map((place) => `!${place}`)],
    tests: ['test/unit/targets', vectors],
    literals: false,
  },
  checks: {
    mutate: ['src/checks/*.ts', '!src/checks/forms.ts', 'src/checks/operations/**/*.ts'],
    tests: ['test/unit/checks', 'test/unit/procedures/audit.test.ts'],
    literals: false,
  },
}
