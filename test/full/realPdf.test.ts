import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pdfPaper } from '../../src/formats/pdf/pdfPaper.js'
import { readPaper } from '../../src/intake/readPaper.js'
import { readPapers } from '../../src/intake/readPapers.js'
import type { Paper } from '../../src/paper/paper.js'
import { explain } from '../../src/presentation/explain.js'
import { audit } from '../../src/procedures/audit.js'
import { doubtsIn, tablesIn } from '../fixtures/files/drawn/cellsRead.js'
import { machine } from './machine.js'

const folder = machine['real publications']
const files = folder === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.pdf'))
const read = (name: string): Promise<Paper> => pdfPaper(readFileSync(`${folder}/${name}`), { name })
const named = (part: string): string => files.find((name) => name.includes(part)) as string

/** What is wrong in the final accounts of the planning bureau, looked up on its pages. */
const faultsOfPlanning = [
  /^error S4 .*基本支出.*5,377\.64.*5,364\.75.*多12\.89/u,
  /^error S4 .*人员经费.*4,896\.98.*4,884\.09.*多12\.89/u,
  /^warning I13 .*210 卫生健康支出.*236\.64.*236\.63/u,
  /^warning I13 .*212 城乡社区支出.*3,845\.24.*3,845\.25/u,
  /^warning I19 .*210 卫生健康支出.*236\.64.*236\.63/u,
  /^warning S1 .*95\.45%.*95\.4572%/u,
  /^warning S2 .*99\.86%.*99\.8680%/u,
  /^warning S22 .*增长13\.95/u,
  /^warning S13 .*奖金、奖励金、其他对个人和家庭的补助支出/u,
  /^warning S13 .*税金及附加费用/u,
  /^note S27 .*退休人员活动费支出/u,
  /^note S27 .*其他国土资源事务支出/u,
  /^note S27 .*住房保障支出\/住房保障支出\/住房公积金/u,
  /^note S27 .*住房保障支出\/住房保障支出\/购房补贴/u,
]

/** How many tables each prints, counted by eye; those of one file are in the other. */
const printed: readonly (readonly [part: string, tables: number])[] = [
  ['jiangsu-congress', 12],
  ['jiangsu-procuratorate', 12],
  ['office-narrative', 0],
  ['office-tables', 12],
  ['wanli', 9],
  ['government-office', 9],
  ['planning', 10],
  ['template', 10],
]

describe.skipIf(folder === null)('real publications, read from their files (skipped where they are not)', () => {
  it.each(files)('%s', async (name) => {
    const paper = await read(name)
    const tables = tablesIn(paper)
    const [, count] = printed.find(([part]) => name.includes(part)) ?? []
    expect(tables.filter(({ continues }) => !continues)).toHaveLength(count ?? -1)
    const filled = tables.flatMap(({ cells }) => cells.filter(({ text }) => text !== ''))
    expect(doubtsIn(paper).length).toBeLessThanOrEqual(filled.length / 100)
    expect(paper.remarks.every(({ kind }) => kind === 'noText')).toBe(true)
  })

  it('final accounts: nine tables, every money cell read, no doubt, no false error', async () => {
    const { documents, unread } = readPaper(await read(named('final-accounts-2024')))
    const [found] = documents
    expect(documents).toHaveLength(1)
    expect(Object.keys(found?.json.tables as object)).toHaveLength(9)
    expect(found?.json).toMatchObject({ kind: 'finalAccounts', year: 2024 })
    expect(found?.doubtful).toEqual([])
    expect(unread.filter(({ place, why }) => place.row !== undefined && why !== 'table')).toEqual([])
    const { findings } = audit(found?.document as NonNullable<typeof found>['document'] & object)
    const inTables = findings.filter(({ severity }) => severity === 'error')
    expect(inTables.filter(({ rule }) => rule.id.startsWith('I'))).toEqual([])
  })

  it('final accounts: the audit tells what is wrong on the page, each once, and nothing else', async () => {
    const [found] = readPaper(await read(named('final-accounts-2024'))).documents
    const { findings } = audit(found?.document as NonNullable<typeof found>['document'] & object)
    const told = findings.map(
      (finding) => `${finding.severity} ${finding.rule.id} ${explain(finding).split('规则：')[0]}`,
    )
    for (const fault of faultsOfPlanning) expect(told.filter((one) => fault.test(one))).toHaveLength(1)
    expect(told.filter((one) => !faultsOfPlanning.some((fault) => fault.test(one)))).toEqual([])
  })

  it('final accounts: at least 95 % of the figures of its sentences are in statements', async () => {
    const { documents, unread } = readPaper(await read(named('final-accounts-2024')))
    const statements = documents.flatMap(({ json }) => (json.statements ?? []) as readonly { figures: object }[])
    const figures = statements
      .flatMap(({ figures: own }) => Object.values(own))
      .filter((one) => typeof one === 'string')
    expect(unread.filter(({ why }) => why === 'template').map(({ text }) => text)).toEqual(['下降（增长）'])
    const left = unread.filter(({ place, why }) => place.row === undefined && why !== 'date')
    expect(left.length).toBeLessThanOrEqual(figures.length * 0.05)
  })

  it('the blank template: all tables, no amount, no doubt, no error; what stands for figures is told as left over', async () => {
    const { documents, unread } = readPaper(await read(named('template')))
    const [found] = documents
    expect(documents).toHaveLength(1)
    expect(Object.keys(found?.json.tables as object)).toHaveLength(9)
    expect(JSON.stringify(found?.json.tables).match(/"[\d,]+\.\d+"/gu)).toBeNull()
    expect(JSON.stringify(found?.json.statements).match(/"[^"]*\d[^"]*\d{2}[^"]*"/gu)).toBeNull()
    expect(found?.doubtful).toEqual([])
    const { findings } = audit(found?.document as NonNullable<typeof found>['document'] & object)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(findings.map(({ key }) => key)).toContain('S22:template:text')
    const residue = unread.filter(({ why }) => why === 'template').map(({ text }) => text)
    expect(residue).toEqual(expect.arrayContaining(['XXX', '增加（减少）', '（如持平作持平表述）', '（不涉及的不列）']))
  })

  it('budgets: all tables are read, and no number of theirs is left', async () => {
    for (const name of files.filter((one) => one.startsWith('budget') && !one.includes('narrative'))) {
      const { documents, unread } = readPaper(await read(name))
      const [found] = documents
      expect(documents).toHaveLength(1)
      expect(found?.problems).toBeUndefined()
      const [, count] = printed.find(([part]) => name.includes(part)) ?? []
      expect(Object.keys(found?.json.tables as object)).toHaveLength(count ?? -1)
      expect(unread.filter(({ place }) => place.row !== undefined)).toEqual([])
      const inTables = audit(found?.document as NonNullable<typeof found>['document'] & object).findings
      expect(inTables.filter(({ severity, rule }) => severity === 'error' && /^[GI]/u.test(rule.id))).toEqual([])
    }
  })

  it('text and tables in two files are read together, and places name the file', async () => {
    const names = [named('office-narrative'), named('office-tables')]
    const { documents, unread } = readPapers(await Promise.all(names.map(read)))
    expect(documents.map(({ json }) => json.kind)).toEqual(['departmentBudget'])
    expect(names).toEqual(expect.arrayContaining([...new Set(unread.map(({ place }) => place.file))]))
  })
})
