import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.js'
import { withCauses } from '../../../src/entries/causes.js'
import { reportOf } from '../../../src/entries/reports.js'
import { auditor, readRuleSet } from '../../../src/entries/rules.js'
import { readDocument } from '../../../src/index.js'

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const file = at('examples/data/sanmenxia-2024-final-accounts.json')
const written = at('test/fixtures/rules/anlan.json')
const folder = mkdtempSync(join(tmpdir(), 'gov-budget-rules-'))
afterAll(() => rmSync(folder, { recursive: true }))

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

const reported = async (ruleset: string): Promise<unknown> =>
  JSON.parse((await ran('audit', file, '--ruleset', ruleset, '--format', 'json')).out)

const module = (name: string, code: string): string => {
  const path = join(folder, name)
  writeFileSync(path, code)
  return path
}

describe('a bureau’s rules', () => {
  it('give the same by command from JSON, by command from a module, and by code', async () => {
    const byJson = await reported(written)
    const byModule = await reported(at('test/fixtures/rules/anlan.mjs'))
    const { document: rules } = readRuleSet(readFileSync(written, 'utf8'))
    const { document } = readDocument(readFileSync(file, 'utf8'))
    if (!rules || !document) throw new Error('cannot be read')
    const audit = withCauses(document, auditor({ rules, on: '2026-11-30' }).audit(document))
    expect(byJson).toEqual(JSON.parse(JSON.stringify(reportOf([{ file, document, audit }]))))
    expect(byModule).toEqual(byJson)
    expect(JSON.stringify(byJson)).toContain('ANLAN1')
  })

  it('are explained and found like the library’s, with what the set makes of the library’s own', async () => {
    const own = await ran('rules', 'ANLAN1', '--ruleset', written)
    expect(own.out).toContain('安澜市“三公”经费管理办法')
    expect(own.out).toContain('ANLAN1 (identity, warning)')
    expect((await ran('rules', '安澜', '--ruleset', written)).out).toContain('anlanProject2024')
    expect((await ran('rules', 'S6', '--ruleset', written)).out).toContain('S6 (inspection, error → 规则集：off)')
    expect((await ran('rules', 'ANLAN1')).code).toBe(2)
    expect((await ran('rules', '--ruleset', written)).out).toContain('"kind": "ruleSet"')
  })

  it('take ideas in code from a module, and extend one another', async () => {
    const extended = module(
      'ideas.mjs',
      `import anlan from ${JSON.stringify(pathToFileURL(at('test/fixtures/rules/anlan.mjs')).href)}
const [{ basis }] = anlan.identities
export default { ...anlan, id: 'ideas', ideas: [{
  kind: 'inspection', id: 'ANLAN2', basis, severity: 'warning',
  says: { zh: '部门名称写全称', en: 'full names' },
  applies: { forms: ['finalAccounts'], years: null, region: null, level: null },
  claims: ({ facts: { department } }) => [{ kind: 'found', about: 'name',
    place: { label: { zh: '部门名称', en: 'department' }, where: { path: ['department'] } },
    outcome: department.startsWith('安澜') ? 'holds' : 'broken',
    fault: { kind: 'ownWords', wrong: { zh: '不是安澜市的部门', en: 'none of Anlan' } } }],
  example: { document: { kind: 'finalAccounts' }, outcome: 'broken' } }] }
`,
    )
    const below = module(
      'below.json',
      JSON.stringify({ kind: 'ruleSet', id: 'below', extends: 'ideas', rules: { ANLAN2: 'error' } }),
    )
    expect(JSON.stringify(await reported(extended))).toContain('不是安澜市的部门')
    const { documents } = (await reported(below)) as { documents: [{ findings: { rule: string; severity: string }[] }] }
    expect(documents[0].findings.find(({ rule }) => rule === 'ANLAN2')?.severity).toBe('error')
  })

  it('that cannot be run end with 2 and say what is wrong, all at once', async () => {
    const { identities } = JSON.parse(readFileSync(written, 'utf8'))
    const bad = module(
      'bad.json',
      JSON.stringify({
        kind: 'ruleSet',
        id: 'bad',
        identities: [
          { ...identities[0], id: 'S6' },
          { ...identities[0], clauses: [{ kind: 'sum' }] },
        ],
      }),
    )
    const { code, err } = await ran('audit', file, '--ruleset', bad)
    expect(code).toBe(2)
    expect(err).toContain('library’s own')
    expect(err).toContain('there is no clause sum')
  })
})
