import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { read as readWorkbook } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.js'

const data = fileURLToPath(new URL('../../../examples/data/', import.meta.url))
const accounts = join(data, 'sanmenxia-2024-final-accounts.json')
const evaluation = join(data, 'zhuzhou-2023-self-evaluation.json')
const folder = mkdtempSync(join(tmpdir(), 'gov-budget-'))
afterAll(() => rmSync(folder, { recursive: true }))

const fileOf = (name: string, content: unknown): string => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

async function ran(...args: readonly string[]) {
  let [out, err] = ['', '']
  const code = await run(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    isTerminal: false,
    today: '2026-11-30',
  })
  return { code, out, err }
}

const findingsOf = (out: string): readonly { readonly rule: string; readonly key: string }[] =>
  JSON.parse(out).documents.flatMap(({ findings }: { readonly findings: readonly object[] }) => findings)

describe('audit', () => {
  it('writes the original workbook with its findings at their cells, of one workbook alone', async () => {
    const workbook = fileURLToPath(
      new URL('../../../examples/files/sanmenxia-2024-final-accounts.xlsx', import.meta.url),
    )
    const out = join(folder, 'annotated.xlsx')
    expect((await ran('audit', workbook, '--annotate', out)).code).toBe(0)
    expect(readWorkbook(readFileSync(out)).Sheets.公开05表?.D20?.c?.[0]?.t).toContain('N3')
    expect(await ran('audit', accounts, '--annotate', out)).toMatchObject({ code: 2 })
    expect((await ran('audit', workbook, accounts, '--annotate', out)).err).toContain('--annotate')
  })

  it('ends with 1 where errors are found, 0 where only warnings are asked for never, 2 where a file is not there', async () => {
    expect((await ran('audit', accounts)).code).toBe(1)
    expect((await ran('audit', accounts, '--fail-on', 'never')).code).toBe(0)
    const missing = await ran('audit', join(folder, 'none.json'), accounts)
    expect(missing).toMatchObject({ code: 2 })
    expect(missing.out).toContain('没有这个文件')
    expect(missing.out).toContain('S6')
  })

  it('tells the place first, the arithmetic beneath, each law once', async () => {
    const { out } = await ran('audit', accounts)
    expect(out.indexOf('公开05表')).toBeLessThan(out.indexOf('[提示 N3]'))
    expect(out.match(/S6 所称的总数等于/gu)).toHaveLength(1)
  })

  it.each(['markdown', 'html', 'json', 'ndjson', 'csv', 'junit', 'sarif'])('prints %s', async (format) => {
    const { out, code } = await ran('audit', accounts, '--format', format)
    expect(code).toBe(1)
    expect(out).toContain('S6')
    if (format === 'json' || format === 'sarif') expect(() => JSON.parse(out)).not.toThrow()
  })

  it('writes a workbook, and refuses to put it on the screen', async () => {
    const file = join(folder, 'out.xlsx')
    expect((await ran('audit', accounts, '--format', 'xlsx', '--output', file)).code).toBe(1)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    expect((await ran('audit', accounts, '--format', 'xlsx')).code).toBe(2)
  })

  it('says what was written to whoever looks, and what files can be read', async () => {
    let err = ''
    const screen = { out: () => undefined, err: (text: string) => (err += text), isTerminal: true, today: '2026-11-30' }
    const file = join(folder, 'said.html')
    await run(['audit', accounts, '--format', 'html', '--output', file], screen)
    expect(err).toContain(`已写入 ${file}`)
    expect((await ran('audit', fileOf('a.exe', 'MZ'))).out).toContain('.xlsx .xls')
  })

  it('takes folders and globs', async () => {
    const all = JSON.parse((await ran('audit', data, '--format', 'json')).out).documents.length
    expect(JSON.parse((await ran('audit', `${data}*.json`, '--format', 'json')).out).documents).toHaveLength(all)
    expect(
      JSON.parse((await ran('audit', `${data}sanmenxia-*.json`, '--format', 'json')).out).documents.length,
    ).toBeLessThan(all)
  })

  it('a broken file among others costs itself alone', async () => {
    const { code, out, err } = await ran('audit', fileOf('broken.json', '{'), accounts, '--format', 'json')
    expect(code).toBe(2)
    expect(err).toContain('broken.json')
    expect(JSON.parse(out).documents).toHaveLength(1)
  })

  it('leaves out what an earlier report has', async () => {
    const earlier = fileOf('earlier.json', (await ran('audit', accounts, '--format', 'json')).out)
    const { code, out } = await ran('audit', accounts, '--baseline', earlier, '--format', 'json')
    expect([code, findingsOf(out)]).toEqual([0, []])
    expect(JSON.parse(out).documents[0].summary).toContain('没有发现问题')
  })

  it('lists what it could not read, with the reason in words', async () => {
    const text = fileOf('unread.txt', '收入支出决算总表\n公开01表\n部门：某局\n金额单位：万元\n不识的行 12.34\n')
    const { out } = await ran('audit', text, '--year', '2024')
    expect(out).toContain('没有读入的内容')
    expect(out).toContain('12.34')
    expect(out).not.toContain('[sentence]')
  })

  it('takes a rule set, with that beside it which it extends', async () => {
    fileOf('base.json', { kind: 'ruleSet', id: 'base', rules: { S6: 'off' } })
    const rules = fileOf('ours.json', { kind: 'ruleSet', id: 'ours', extends: 'base', rules: { S2: 'note' } })
    const { out } = await ran('audit', accounts, '--ruleset', rules, '--format', 'json')
    expect(findingsOf(out).map(({ rule }) => rule)).not.toContain('S6')
    expect(findingsOf(out).find(({ rule }) => rule === 'S2')).toMatchObject({ severity: 'note' })
  })

  it('tells what is wrong with a rule set', async () => {
    const rules = fileOf('bad.json', { kind: 'ruleSet', id: 'bad', rules: { S666: 'off' } })
    const { code, err } = await ran('audit', accounts, '--ruleset', rules, '--locale', 'en')
    expect(code).toBe(2)
    expect(err).toContain('S666')
  })

  it('waives what `waive` wrote', async () => {
    const { out: waivers } = await ran(
      'waive',
      accounts,
      '--key',
      'S6:sum:procurement:all',
      '--reason',
      '已说明',
      '--by',
      '某科',
      '--until',
      '2026-12-31',
    )
    const rules = fileOf('waiving.json', { kind: 'ruleSet', id: 'waiving', waivers: JSON.parse(waivers) })
    const { out } = await ran('audit', accounts, '--ruleset', rules, '--format', 'json')
    expect(findingsOf(out).map(({ key }) => key)).not.toContain('S6:sum:procurement:all')
    expect(JSON.parse(out).documents[0].waived).toHaveLength(1)
    const later = await ran('audit', accounts, '--ruleset', rules, '--format', 'json', '--on', '2027-01-01')
    expect(JSON.parse(later.out).documents[0].lapsed).toHaveLength(1)
  })
})

describe('a file of lines', () => {
  it('has a document in each; a broken line costs itself alone and is told with its number', async () => {
    const line = JSON.stringify(JSON.parse(readFileSync(evaluation, 'utf8')))
    const lines = fileOf('units.ndjson', `${line}\n\n{"kind":\n${line}`)
    const { code, out, err } = await ran('audit', lines, '--format', 'csv')
    expect(code).toBe(2)
    expect(err).toContain(`${lines}:3: `)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(new Set(out.match(/units\.ndjson:\d+/gu))).toEqual(new Set(['units.ndjson:1', 'units.ndjson:4']))
  })
})

describe('the other commands', () => {
  it('reconcile tells what documents say of each other', async () => {
    const { code, out } = await ran('reconcile', `${data}sanmenxia-*.json`)
    expect(code).toBe(1)
    expect(out).toContain('X1')
  })

  it('reconcile tells first which cell of which document may be behind what is broken', async () => {
    const budgets = fileURLToPath(new URL('../../../examples/budgets/', import.meta.url))
    const unit = JSON.parse(readFileSync(join(budgets, 'anlan-2025-unit-1.json'), 'utf8'))
    expect(unit.tables.expenditure.rows[3].project).toBe('9238914')
    unit.tables.expenditure.rows[3].project = '9328914'
    const others = ['department', 'unit-2', 'unit-3'].map((name) => join(budgets, `anlan-2025-${name}.json`))
    const { out } = await ran('reconcile', fileOf('unit.json', unit), ...others)
    expect(out).toContain(
      '安澜市园林局（本级）2025年度单位预算：支出预算总表「2010302 一般行政管理事务」项目支出印为9,328,914，应为9,238,914（数字颠倒',
    )
  })

  it('evaluate and analyze tell a self-evaluation', async () => {
    expect((await ran('evaluate', evaluation, '--framework', 'hunanDepartment2023')).out).toContain('分')
    expect(
      (await ran('analyze', evaluation, '--framework', 'hunanDepartment2023', '--format', 'markdown')).out,
    ).toContain('|')
    expect((await ran('evaluate', evaluation, '--framework', 'nowhere')).code).toBe(2)
    expect(await ran('evaluate', accounts)).toMatchObject({ code: 2 })
  })

  it('extract gives what can be audited again', async () => {
    const text = fileOf('table.txt', '收入支出决算总表\n公开01表\n部门：某局\t\t\t金额单位：万元\n')
    expect((await ran('extract', text)).err).not.toBe('')
    const { out } = await ran('extract', accounts)
    const again = fileOf('again.json', out)
    expect((await ran('audit', again)).code).toBe(1)
  })

  it('blank gives a form to fill in', async () => {
    const { out } = await ran(
      'blank',
      'projectSelfEvaluation2020',
      '--year',
      '2024',
      '--department',
      '某局',
      '--kind',
      'selfEvaluation',
    )
    expect(JSON.parse(out)).toMatchObject({ kind: 'selfEvaluation', year: 2024, department: '某局' })
    expect(JSON.parse((await ran('blank', 'finalAccounts', '--year', '2024', '--department', '某局')).out).kind).toBe(
      'finalAccounts',
    )
  })

  it('blank gives a workbook, and says that it needs a file', async () => {
    const file = join(folder, 'blank.xlsx')
    expect((await ran('blank', 'finalAccounts', '--format', 'xlsx', '--output', file)).code).toBe(0)
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    const { code, err } = await ran('blank', 'finalAccounts', '--format', 'xlsx')
    expect(code).toBe(2)
    expect(err).toContain('缺少 --output')
  })

  it('rules explains one, finds by word, and knows retired ids', async () => {
    expect((await ran('rules', 'S6')).out).toContain('[document]')
    expect((await ran('rules', '政府采购')).out.split('\n').length).toBeGreaterThan(1)
    expect((await ran('rules', 'R9')).out).toContain('E10')
    expect((await ran('rules', 'nothing like it')).code).toBe(2)
  })

  it('schema lists the forms', async () => {
    expect((await ran('schema')).out).toContain('finalAccounts')
    expect((await ran('schema', 'nothing')).code).toBe(2)
  })

  it.each([
    ['--year', '24', '2024'],
    ['--unit', '美元', '万元'],
    ['--kind', 'accounts', 'finalAccounts'],
  ])('%s %s is refused, with what there is', async (option, value, known) => {
    const text = fileOf('table.txt', '收入支出决算总表\n')
    const { code, out } = await ran('audit', text, option, value)
    expect(code).toBe(2)
    expect(out).toContain(option)
    expect(out).toContain(known)
  })

  it('help, version and wrong use', async () => {
    expect((await ran('--help')).code).toBe(0)
    expect((await ran('--help', '--locale', 'en')).out).toContain('Usage')
    expect((await ran('--version')).out).toMatch(/^\d+\.\d+\.\d+/u)
    expect((await ran()).code).toBe(2)
    expect((await ran('adit')).err).toContain('audit')
    expect((await ran('audit', '--fromat', 'json')).code).toBe(2)
    expect((await ran('audit')).code).toBe(2)
    expect((await ran('audit', accounts, '--jobs', '0')).code).toBe(2)
    expect((await ran('audit', accounts, '--format', 'docx')).err).toContain('sarif')
    expect(existsSync(folder)).toBe(true)
  })
})
