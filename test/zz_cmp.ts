import { readFileSync, readdirSync } from 'node:fs'
const root = process.argv[2] as string
const { audit } = await import(`${root}/src/procedures/audit.js`)
const { readDocument } = await import(`${root}/src/procedures/read.js`)
const { explain } = await import(`${root}/src/presentation/explain.js`)
const docs: Record<string, object> = {}
for (const f of readdirSync('/work/wt/scores/examples/data').filter((f) => f.endsWith('.json'))) docs[f] = JSON.parse(readFileSync(`/work/wt/scores/examples/data/${f}`, 'utf8'))
for (const m of ['goodDepartments', 'goodProjects', 'goodTerms']) {
  const mod = await import(`/work/wt/scores/test/fixtures/targets/${m}.js`)
  for (const [k, v] of Object.entries((mod as Record<string, object>)[m] as object)) docs[`${m}/${k}`] = v as object
}
const { retired } = await import('/work/wt/scores/src/catalogue/retired.js')
const now = new Map((retired as {id:string, now:string|null}[]).map((r) => [r.id, r.now]))
const out: string[] = []
for (const [name, json] of Object.entries(docs)) {
  const { document, problems } = readDocument(JSON.stringify(json), { locale: 'en' })
  if (!document) { out.push(`${name}: PROBLEMS ${JSON.stringify(problems).slice(0,200)}`); continue }
  for (const f of audit(document).findings) {
    const id = now.get(f.id) ?? f.id
    out.push(`${name} | ${id} | ${f.where.path.join('.')} | ${f.severity} | ${f.outcome} | ${f.key.replace(/^\w+:/, '')}${process.argv[3] ? ' || ' + explain(f, { locale: process.argv[3] }) : ''}`)
  }
}
console.log(out.sort().join('\n'))
