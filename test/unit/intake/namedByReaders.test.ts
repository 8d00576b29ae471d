import { describe, expect, it } from 'vitest'
import type { Told } from '../../../src/intake/draft.js'
import { withMeasuresNamed } from '../../../src/intake/measuresNamed.js'
import { withUnitsNamed } from '../../../src/intake/unitsNamed.js'
import { readStatements } from '../../../src/narrative/readStatements.js'

type Line = string | readonly [heading: string]

const told = (...lines: readonly Line[]): readonly Told[] =>
  lines.map((line, at) => ({
    printed: { text: typeof line === 'string' ? line : line[0], place: { line: at + 1 } },
    ...(typeof line === 'string' ? {} : { heading: true }),
  }))
const read = (lines: readonly Told[]) =>
  readStatements(lines.map(({ printed, heading }) => ({ text: printed.text, ...(heading ? { heading } : {}) })))
    .statements
const figuresOf = (statements: ReturnType<typeof read>, subject: string) =>
  statements.filter((one) => one.statement.subject === subject).map(({ statement }) => statement.figures)

describe('measures that a report counts', () => {
  const measures = (...lines: readonly Line[]) => {
    const given = told(...lines)
    return figuresOf(withMeasuresNamed(read(given), given), 'evaluationMeasures')
  }

  it('are named by the headings of one level behind them, up to the next above', () => {
    expect(
      measures(
        '我局在绩效自评工作中采取“四项机制”做法，具体如下：',
        ['1.健全制度'],
        '制定了办法。',
        ['2.压实责任'],
        ['（1）分工到人'],
        ['3.强化运用'],
        ['二、存在的问题'],
        ['1.指标偏少'],
      ),
    ).toEqual([{ count: '4', unit: '个' }, { names: ['健全制度', '压实责任', '强化运用'] }])
  })

  it('are none where no heading follows, or where it is not the evaluation that is told of', () => {
    expect(measures('在绩效自评工作中采取“四项机制”做法，具体如下：', '健全制度。')).toEqual([])
    expect(measures('在疫情防控工作中采取“四项机制”做法，具体如下：', ['1.健全制度'], ['2.压实责任'])).toEqual([])
  })
})

describe('units that accounts name by their kind', () => {
  const byKind = '安澜市水务局部门决算包括：本级决算、所属事业单位决算。'
  const units = (...lines: readonly Line[]) => {
    const given = told(...lines)
    return figuresOf(withUnitsNamed(read(given), given), 'units')
  }

  it('are its own level and those that another sentence names', () => {
    expect(units(byKind, '下属单位2个，分别为：安澜市堤防管理所、安澜市水文站。')).toEqual([
      { names: ['本级', '安澜市堤防管理所', '安澜市水文站'] },
    ])
  })

  it('are not told where nothing names them', () => {
    expect(units(byKind)).toEqual([])
  })
})
