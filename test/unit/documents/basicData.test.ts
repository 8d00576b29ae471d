import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import zhuzhou from '../../../examples/data/zhuzhou-2023-basic-data.json' with { type: 'json' }
import { BasicData } from '../../../src/documents/basicData.js'
import { basicDataTables } from '../../../src/documents/basicDataTables.js'
import { amountAt, cellAt, type Grid, isFigure, rowOf } from '../../../src/documents/grid.js'

const smallest = { kind: 'basicData', year: 2023, department: '某局', unit: '万元', tables: {} }
const withRows = (rows: unknown) => ({ ...smallest, tables: { expenditureControl: { rows } } })
const accepts = (json: unknown): boolean => BasicData.safeParse(json).success
const problems = (json: unknown) =>
  BasicData.safeParse(json).error?.issues.map(({ path, code }) => [path.join('.'), code])

const columns = basicDataTables[0].columns.map(({ id }) => id)
const gridOf = (json: unknown): Grid => BasicData.parse(json).grids[0] as Grid
const figure = (grid: Grid, code: string, column: number): string | null => {
  const cell = cellAt(grid, rowOf(grid, code), column)
  return cell >= 0 && isFigure(grid.prints[cell] as number) ? amountAt(grid, cell).toFixed() : null
}

describe('the basic data of 株洲', () => {
  it('are the same after they were read and written', () => {
    const document = BasicData.parse(zhuzhou)
    const again: unknown = JSON.parse(JSON.stringify(document))
    expect(again).toEqual(zhuzhou)
    expect(BasicData.encode(document)).toEqual(zhuzhou)
    expect(JSON.stringify(BasicData.parse(again))).toBe(JSON.stringify(document))
  })

  it.each([
    ['previousOutturn', '21.71', '21.34', '0', '0.37', '17', '4.34'],
    ['originalBudget', '15', '12', '0', '3', '0', '12'],
    ['outturn', '3.28', '2.1', '0', '1.18', '0', '2.1'],
  ])('print the three public expenses of %s as exact amounts', (column, ...printed) => {
    const grid = gridOf(zhuzhou)
    const codes = [
      'threePublic',
      'vehicles',
      'overseasTravel',
      'officialReception',
      'vehiclePurchase',
      'vehicleOperation',
    ]
    const read = codes.map((code) => figure(grid, code, columns.indexOf(column as 'outturn')))
    expect(read).toEqual(printed)
    const cells = codes.map(
      (code) => grid.cells[cellAt(grid, rowOf(grid, code), columns.indexOf(column as 'outturn'))] as number,
    )
    const [total, vehicles, travel, reception, purchase, operation] = cells as [
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    expect(total).toBe(vehicles + travel + reception)
    expect(vehicles).toBe(purchase + operation)
  })

  it('tell a blank from a zero', () => {
    const grid = gridOf(zhuzhou)
    expect(figure(grid, 'project', 2)).toBeNull()
    expect(figure(grid, 'procurement', 0)).toBeNull()
    expect(figure(grid, 'overseasTravel', 2)).toBe('0')
    expect(figure(grid, 'nonPersonnel', 2)).toBe('1030.65')
    expect(figure(grid, 'basicBudgetAdjustment', 1)).toBe('2398.32')
  })

  it('print staff, an empty row of buildings and the measures of thrift', () => {
    const { staffing, buildings, thriftMeasures } = BasicData.parse(zhuzhou)
    expect(staffing?.[0]).toMatchObject({ establishedPosts: '50', staffInPost: '50', controlRate: '100%' })
    expect(buildings?.[0]).toMatchObject({ approvedScale: '', investmentControlRate: '' })
    expect(thriftMeasures).toMatch(/^公务用车一车多人/u)
  })

  it('name each of their rows as the layout of the form does', () => {
    const uncoded = zhuzhou.tables.expenditureControl.rows.map(({ code: _, ...row }) => row)
    const codes = zhuzhou.tables.expenditureControl.rows.map(({ code = '' }) => code)
    expect(gridOf(withRows(uncoded)).codes).toEqual(codes)
    expect(codes.filter((code) => code !== '')).toEqual(basicDataTables[0].named.map(({ code }) => code))
  })
})

describe('a form of basic data', () => {
  it('may leave out everything but its header', () => {
    expect(JSON.parse(JSON.stringify(BasicData.parse(smallest)))).toEqual(smallest)
    expect(BasicData.parse(smallest).grids).toEqual([undefined])
  })

  it('keeps the title and notes of its table', () => {
    const json = { ...smallest, tables: { expenditureControl: { title: '经费控制情况', notes: ['注'], rows: [] } } }
    expect(BasicData.encode(BasicData.parse(json))).toEqual(json)
    expect(BasicData.parse(json).heads).toEqual({ expenditureControl: { title: '经费控制情况', notes: ['注'] } })
  })

  it.each([
    ['“三公”经费', 'threePublic'],
    ['公车购置', 'vehiclePurchase'],
    ['项目支出', 'project'],
    ['2、省级专项资金（一个专项一行）', 'specialFunds'],
    ['办公经费', 'office'],
    ['电话费', ''],
  ])('knows the row %j by its label', (label, code) =>
    expect(gridOf(withRows([{ label, previousOutturn: '1' }])).codes).toEqual([code]),
  )

  it('is written back from a copy', () => {
    const document = BasicData.parse(zhuzhou)
    expect(BasicData.encode({ ...document, toJSON: document.toJSON, year: 2024 })).toEqual({ ...zhuzhou, year: 2024 })
  })

  it('is refused with all its problems at once', () => {
    const json = {
      ...withRows([{ label: '三公经费', previousOutturn: 20, outturn: 3, share: '1' }]),
      year: 2023.5,
      staffing: [{ establishedPosts: 50, staffInPost: '50', controlRate: 1 }],
      telephone: '0',
    }
    expect(problems(json)).toEqual([
      ['year', 'invalid_union'],
      ['staffing.0.establishedPosts', 'invalid_type'],
      ['staffing.0.controlRate', 'invalid_type'],
      ['tables.expenditureControl.rows.0.previousOutturn', 'invalid_type'],
      ['tables.expenditureControl.rows.0.outturn', 'invalid_type'],
      ['tables.expenditureControl.rows.0', 'unrecognized_keys'],
      ['', 'unrecognized_keys'],
    ])
  })

  it('has a JSON Schema', () => {
    const schema = z.toJSONSchema(BasicData, { io: 'input' })
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false })
    expect(schema.required).toEqual(['kind', 'year', 'department', 'unit', 'tables'])
  })
})

describe('a hostile form of basic data', () => {
  it('nested deep is refused without overflow', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
    expect(accepts(withRows(deep))).toBe(false)
    expect(accepts({ ...smallest, more: deep })).toBe(false)
  })

  it('cannot reach the prototype', () => {
    const row = '{"__proto__":{"outturn":"5"},"label":"三公经费","previousOutturn":"1"}'
    const json: unknown = JSON.parse(
      `{${JSON.stringify(smallest).slice(1, -3)}{"expenditureControl":{"rows":[${row}]}}}`,
    )
    expect(problems(json)).toEqual([['tables.expenditureControl.rows.0', 'unrecognized_keys']])
    expect({}).not.toHaveProperty('outturn')
  })

  it.each(['\ud800', '公\udfff'])('with half a character is refused', (text) => {
    expect(accepts({ ...smallest, thriftMeasures: text })).toBe(false)
    expect(accepts(withRows([{ label: text, previousOutturn: '' }]))).toBe(false)
  })

  it('with more rows than any form is refused', () => {
    expect(accepts(withRows(Array(5001).fill({ label: '……', previousOutturn: '' })))).toBe(false)
    const [building] = zhuzhou.buildings
    expect(accepts({ ...smallest, buildings: Array(500).fill(building) })).toBe(true)
    expect(accepts({ ...smallest, buildings: Array(501).fill(building) })).toBe(false)
    expect(accepts({ ...smallest, buildings: Array(100_000).fill(null) })).toBe(false)
  })
})
