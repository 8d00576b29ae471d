import { existsSync, readFileSync, writeFileSync } from 'node:fs'

type Report = { readonly files: Record<string, { mutants: { readonly status: string }[] }> }

/** Of what was found before, what is killed is kept; all that survived is tried again, since tests may have changed. */
export function keepKilled(file: string): void {
  if (!existsSync(file)) return
  const report: Report = JSON.parse(readFileSync(file, 'utf8'))
  for (const each of Object.values(report.files))
    each.mutants = each.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  writeFileSync(file, JSON.stringify(report))
}
