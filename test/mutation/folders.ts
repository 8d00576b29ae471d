/**
 * What is mutated together, and the tests that have to see it: those of the folder, and what is quick beside them. What a
 * file of tests works out while it is loaded counts for no test: a mutant is seen by what a test itself works out.
 */
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

const inTargets = (names: string): string => `src/targets/{${names}}.ts`

/** What holds an actual against its target; the rest of targets reads them. */
const assessing = inTargets('assess*,alignUnits,completionRate,contraries,span,units,wordDegrees')

/** What reads dates and periods. */
const dates = inTargets('date*,readDate*,readDeadline,writtenDate,yearsIn')

/** What reads units, and tells in what they measure. */
const measures = inTargets('countedNouns,measure,perPeriod,quantities,readUnit,unitKinds,unitScale')

/** What reads figures, ranges of them, and what stands for one. */
const figures = inTargets(
  'boundedRange,chineseNumerals,joinRange,missingFigure,readBracketed,readFigure,readInterval,' +
    'readNumber,readParts,readPlaceholder,readSpelt,scanQuantity',
)

/** What words are worth, and which way is better. */
const words = inTargets(
  'choice,comparators,contraryRate,direction,notReached,nothing,readQuality,scaleName,scanWord,signs,wordScale',
)

const targetTests = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `test/unit/targets/${name}.test.ts`)

/** Targets with what came of them, as reviewers judge them. */
const pairs = targetTests('calledOff', 'distances', 'levelsAndChanges', 'wordings')

/** What judges an identity over the cells of a table. */
const operations = [
  'src/checks/operations/**/*.ts',
  'src/checks/{clauseFormula,conditions,identity,identityCases,judgeCells,judgeInstance,plainOutcome,program,tally}.ts',
]

/** What makes findings of what was judged, and tells which of them have one cause. */
const findings = ['src/checks/{camps,consequences,findings,gatherCauses,marksOfCause,nearCells,together}.ts']

/** Which figures stand out of place: what would be mended if they were put back. */
const displaced = ['src/checks/{brokenIn,displaced,mendedBy}.ts']

/** What judges the claims of ideas, and says how grave, how doubtful and how likely a slip what is broken is. */
const claims = ['src/checks/{caseOf,covered,doubts,excerpts,gravity,hintOf,judgeClaim,ratesToldOnce}.ts']

const checkTests = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `test/unit/checks/${name}.test.ts`)

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
      ...[
        'achievement',
        'apportionPoints',
        'curves',
        'fraction',
        'grades',
        'judgeScore',
        'scoreExecution',
        'scoreIndicator',
      ].map((name) => `test/unit/scoring/${name}.test.ts`),
      vectors,
    ],
    literals: false,
  },
  evaluation: {
    mutate: ['src/scoring/evaluation/*.ts'],
    tests: [
      ...['', 'Directions', 'Edges', 'Execution', 'SharedScores'].map(
        (part) => `test/unit/procedures/evaluate${part}.test.ts`,
      ),
      'test/golden/evaluate.test.ts',
    ],
    literals: false,
  },
  assessing: {
    mutate: [assessing],
    tests: [
      ...targetTests('assess', 'assessDate', 'assessWord', 'strangeActuals', 'units', 'wordDegrees'),
      ...pairs,
      vectors,
    ],
    literals: false,
  },
  targetsDates: {
    mutate: [dates],
    tests: [
      ...targetTests('assessDate', 'backwards', 'clauses', 'dates', 'goldenNotations', 'parseTarget'),
      ...pairs,
      vectors,
    ],
    literals: false,
  },
  targetsMeasures: {
    mutate: [measures],
    tests: [...targetTests('assess', 'goldenNotations', 'lists', 'parseTarget', 'scans', 'units'), vectors],
    literals: false,
  },
  targetsFigures: {
    mutate: [figures],
    tests: [
      ...targetTests(
        'changedRanges',
        'chineseNumerals',
        'clauses',
        'dates',
        'digitsOfNames',
        'goldenNotations',
        'lists',
        'parseActual',
        'parseTarget',
        'scans',
        'strangeActuals',
      ),
      ...pairs,
      vectors,
    ],
    literals: false,
  },
  targetsWords: {
    mutate: [words],
    tests: [
      ...targetTests(
        'assess',
        'assessWord',
        'changedRanges',
        'comparators',
        'direction',
        'goldenNotations',
        'notReached',
        'reasons',
        'scaleName',
        'scans',
        'signs',
        'strangeActuals',
        'wordDegrees',
      ),
      ...pairs,
      vectors,
    ],
    literals: false,
  },
  targets: {
    mutate: ['src/targets/**/*.ts', ...[assessing, dates, measures, figures, words].map((place) => `!${place}`)],
    tests: [
      ...targetTests(
        'assess',
        'assessWord',
        'backwards',
        'changedRanges',
        'clauses',
        'dates',
        'digitsOfNames',
        'glyphs',
        'goldenNotations',
        'lists',
        'parseActual',
        'parseTarget',
        'reasons',
        'scans',
        'strangeActuals',
      ),
      ...pairs,
      vectors,
    ],
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
    tests: checkTests(
      'camps',
      'consequences',
      'findingOfCase',
      'findings',
      'gatherCauses',
      'marksOfCause',
      'nearCells',
      'together',
    ),
    literals: false,
  },
  claims: {
    mutate: claims,
    tests: checkTests('covered', 'doubts', 'excerpts', 'gravity', 'hintOf', 'judgeClaim', 'ratesToldOnce'),
    literals: false,
  },
  displaced: {
    mutate: displaced,
    tests: checkTests('displaced', 'displacements', 'mendedBy'),
    literals: false,
  },
  checks: {
    mutate: [
      'src/checks/*.ts',
      ...['src/checks/{forms,reconciliations}.ts', ...operations, ...findings, ...displaced, ...claims].map(
        (place) => `!${place}`,
      ),
    ],
    tests: checkTests('auditTables', 'context', 'measures', 'runIdeas', 'sharedContext', 'displacements', 'tally'),
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
  saidInShort: {
    mutate: ['src/narrative/facts/{shortPart,toldBefore,zeroOf}.ts'],
    tests: ['saidInShort', 'saidShort'].map((name) => `test/unit/narrative/${name}.test.ts`),
    literals: false,
  },
  samePaper: {
    mutate: ['src/facts/families/samePaper.ts'],
    tests: ['test/unit/facts/samePaper.test.ts'],
    literals: false,
  },
  struckText: {
    mutate: ['src/formats/sheet/{runsReader,struckCells,struckText}.ts'],
    tests: ['test/unit/formats/struckSheets.test.ts'],
    literals: false,
  },
  intake: {
    mutate: [
      'src/intake/{captions,continued,digitRuns,draft,header,heads,ledger,lines,lostNumbers,printed,titles,yearInDigits}.ts',
      'src/intake/accounts/{columnMatch,columnRole,headEnd,unitInHeads}.ts',
      'src/intake/forms/{fundingEntry,unreadFunds}.ts',
      'src/intake/reports/{partOf,sections}.ts',
    ],
    tests: ['test/unit/intake/engine'],
    literals: false,
  },
  intakeParts: {
    mutate: [
      'src/intake/{documentsIn,functionsIn,items,measuresNamed,outline,placeOfOffice,proseBelow,published}.ts',
      'src/intake/{putOtherTables,putOutline,recognise,stretches,unitsNamed}.ts',
    ],
    tests: [
      'test/unit/intake/parts',
      ...['otherTables', 'outline', 'placeOfOffice', 'proseBelow'].map((name) => `test/unit/intake/${name}.test.ts`),
    ],
    literals: false,
  },
  intakeForms: {
    mutate: [
      'src/intake/forms/{choiceRow,dutyText,formState,formWords,fundingFigures,fundingName,fundingTerm}.ts',
      'src/intake/forms/{indicatorDoubts,indicatorHeads,indicatorLevels,indicatorTotals,moneyHeads}.ts',
      'src/intake/forms/{months,period,signatures,unitOfFunds,watchHeads}.ts',
    ],
    tests: [
      'test/unit/intake/formParts',
      ...['engine/funds', 'monitoring', 'signatures', 'strangeForms'].map((name) => `test/unit/intake/${name}.test.ts`),
    ],
    literals: false,
  },
  intakeRows: {
    mutate: [
      'src/intake/accounts/{codesByName,columnsOfLane,entriesFor,headsOfYear,putRows,readRows,tableByHeads,tableRows,wholeNames}.ts',
    ],
    tests: [
      'test/unit/intake/engine',
      ...['blankTables', 'strangeSheets', 'unitsOfColumns'].map((name) => `test/unit/intake/${name}.test.ts`),
    ],
    literals: false,
  },
  intakeTables: {
    mutate: ['src/intake/accounts/{brokenIn,byElimination,readTable}.ts'],
    tests: [
      ...['rows', 'tables'].map((name) => `test/unit/intake/engine/${name}.test.ts`),
      ...['blankTables', 'strangeSheets', 'unitsOfColumns'].map((name) => `test/unit/intake/${name}.test.ts`),
    ],
    literals: false,
  },
}
