import { describe, expect, it } from 'vitest'
import { growing } from '../bench/growing.js'
import { publicNames } from '../snippets/library.js'

/** Public functions that take a number, a name or two, or what is no larger than a form that another one was given. */
const ofFixedSize: ReadonlySet<string> = new Set([
  // One figure, one name, one day, one code.
  ...'Decimal toDecimal add around compare contains convertMoney convertUnit count exponentOf halfEven halfUp isDecimal'.split(
    ' ',
  ),
  ...'meets minus money percent percentHalfUp plus quotient rate ratio scale subtract truncate yearOf elapsedAt'.split(
    ' ',
  ),
  ...'scopeName placeInWords convertQuantity classOf classesOf classificationYears classificationsOf levelOf'.split(
    ' ',
  ),
  ...'departmentCodesOf fundingRowByLabel judgeCode lookUp sectionOf termByLabel idToday ruleIdsOf csvHead'.split(' '),
  // A rate or a grade of a few inputs, a rule that is made of a number, a question of a few words.
  ...'averageGrade computeRate computeScopedRate computeYear exceedsMaximum gradeYears judgeNetChange'.split(' '),
  ...'judgeRateStated tukeyFences distanceFromMean reportsOwed definitionsFor chartHeight'.split(' '),
  // A finding and its waiver; a blank form of a framework.
  ...'figuresOf waiverOf composeForm'.split(' '),
  'PaperError',
  'DefinitionError',
])

/** What another name grows: the same procedure, or one behind it. */
const alike: Readonly<Record<string, string>> = {
  read: 'readDocument',
  // Files of any size are in the benchmark of its own.
  pdfPaper: 'paperOfPages',
}

const grown = new Set(Object.keys(growing).map((name) => name.split(':')[0] as string))
const names = Object.entries(publicNames).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

describe('the benchmark of growth', () => {
  it('knows every public procedure, with an input that grows, or as one of which none does', () => {
    const isKnown = (name: string): boolean =>
      grown.has(alike[name] ?? name) || ofFixedSize.has(name) || /^audit[A-Z]/u.test(name)
    expect(names.filter((name) => !isKnown(name))).toEqual([])
  })

  it('lists none in vain, and none twice', () => {
    expect([...ofFixedSize, ...Object.keys(alike)].filter((name) => !names.includes(name))).toEqual([])
    expect([...ofFixedSize].filter((name) => grown.has(name))).toEqual([])
    expect([...grown].filter((name) => !names.includes(name) && name !== 'ledger.entries')).toEqual([])
  })

  it('makes every input of it at its smallest', async () => {
    for (const { of } of Object.values(growing)) await of(3)()
  })
})
