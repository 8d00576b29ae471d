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

/** What judges an identity over the cells of a table. */
const operations = [
  'src/checks/operations/**/*.ts',
  'src/checks/{clauseFormula,conditions,identity,identityCases,judgeCells,judgeInstance,plainOutcome,program,tally}.ts',
]

/** What makes findings of what was judged: which of them have one cause, and what would mend it. */
const findings = [
  'src/checks/{brokenIn,camps,consequences,displaced,findings,gatherCauses,marksOfCause,mendedBy,nearCells,together}.ts',
]

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
  operations: {
    mutate: operations,
    tests: [
      'test/unit/checks/operations',
      ...['clauseFormula', 'conditions', 'examples', 'identityCases', 'judgeInstance', 'printed/printedCell'].map(
        (name) => `test/unit/checks/${name}.test.ts`,
      ),
      'test/mutation/outcomes.ts',
      'test/unit/checks/tally.test.ts',
    ],
    literals: false,
  },
  findings: {
    mutate: findings,
    tests: [
      ...[
        'camps',
        'causes',
        'displaced',
        'doubts',
        'findings',
        'gatherCauses',
        'layouts',
        'localLayouts',
        'mendedBy',
      ].map((name) => `test/unit/checks/${name}.test.ts`),
      'test/unit/checks/tableCauses.test.ts',
      'test/unit/procedures/audit.test.ts',
    ],
    literals: false,
  },
  checks: {
    mutate: ['src/checks/*.ts', '!src/checks/forms.ts', ...[...operations, ...findings].map((place) => `!${place}`)],
    tests: ['test/unit/checks', 'test/unit/procedures/audit.test.ts'],
    literals: false,
  },
  terms: {
    mutate: [
      'src/terms/{carriedOver,classification*,economicMap,fundingRowByLabel,label,placeName,term}.ts',
      'src/terms/names/{controlled,goodThing,growsThroughYear,itemCore,knownName,levelWay,mayBeLess}.ts',
    ],
    tests: ['test/unit/terms'],
    literals: false,
  },
  intake: {
    mutate: [
      'src/intake/{captions,digitRuns,draft,header,heads,ledger,lines,lostNumbers,printed,titles,yearInDigits}.ts',
      'src/intake/accounts/{columnMatch,columnRole,headEnd,unitInHeads}.ts',
    ],
    tests: ['test/unit/intake/engine'],
    literals: false,
  },
}
