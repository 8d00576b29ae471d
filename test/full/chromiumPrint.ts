import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A web page as a browser prints it into a file. */
export function chromiumPrint(program: string, html: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'))
  try {
    writeFileSync(join(folder, 'page.html'), html)
    const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-pdf-header-footer']
    const out = join(folder, 'page.pdf')
    execFileSync(program, [...quiet, `--print-to-pdf=${out}`, `file://${join(folder, 'page.html')}`], {
      stdio: 'ignore',
      timeout: 240_000,
    })
    return readFileSync(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
