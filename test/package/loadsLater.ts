import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project, run, say } from './project.js'

/** A program with both ways to load the library: what is loaded with it, and whether what is loaded later is the same. */
const program = `
import { createRequire } from 'node:module'
import { inspect } from 'node:util'
import * as z from 'zod'
import * as gov from 'gov-budget'
const require = createRequire(import.meta.url)
const loaded = () => Object.keys(require.cache).filter((path) => path.includes('part-')).map((path) => path.replace(/^.*part-|\\.cjs$/g, ''))
const before = loaded()
const { catalogue, Decimal, FinalAccounts, forms, read, composeForm, audit } = gov
const bad = { kind: 'finalAccounts', year: 2024, departmnt: '某局', unit: '元', excerpt: true, tables: {} }
const good = { ...bad, department: '某局', departmnt: undefined }
const required = require('gov-budget')
const says = {
  before,
  isOne: required.Decimal === Decimal && required.audit === audit && forms.finalAccounts === FinalAccounts,
  isSchema: FinalAccounts instanceof z.ZodType && z.array(FinalAccounts).safeParse([bad]).success === false,
  meant: read(FinalAccounts, bad).problems.map(({ meant }) => meant).filter(Boolean),
  parsed: FinalAccounts.parse(JSON.parse(JSON.stringify(good))).department,
  encoded: z.encode(FinalAccounts, FinalAccounts.parse(JSON.parse(JSON.stringify(good)))).department,
  blank: composeForm(FinalAccounts, { year: 2024, department: '某局' }).kind,
  audited: audit(FinalAccounts.parse(JSON.parse(JSON.stringify(good)))).kind,
  described: z.toJSONSchema(FinalAccounts, { io: 'input', target: 'draft-7', reused: 'inline' }).properties.kind.const,
  printed: inspect(catalogue, { maxArrayLength: 1, depth: 0 }).startsWith('[ [Object]'),
  listed: Array.isArray(catalogue) && catalogue.length > 100 && [...catalogue].length === JSON.parse(JSON.stringify(catalogue)).length,
  frozen: Object.isFrozen(catalogue) && Object.keys(catalogue).length === catalogue.length,
}
console.log(JSON.stringify(says))
`

const wanted = {
  before: ['atOnce'],
  isOne: true,
  isSchema: true,
  meant: ['department'],
  parsed: '某局',
  encoded: '某局',
  blank: 'finalAccounts',
  audited: 'audit',
  described: 'finalAccounts',
  printed: true,
  listed: true,
  frozen: true,
}

/** The main entry loads its parts when they are used, and nobody sees a difference. */
export function loadsLater(): void {
  writeFileSync(join(project, 'later.mjs'), program)
  const says = run('node', ['later.mjs']).trim()
  if (says !== JSON.stringify(wanted)) throw new Error(`parts that are loaded later differ: ${says}`)
  say('what the main entry loads when it is first used is what it stands for')
}
