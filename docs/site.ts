/**
 * Writes the site into `site/`: the guides, a page for each rule with a search over all of them, the public names by topic;
 * Chinese at its root, English in `en/`. One static folder, which is not kept in the repository.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { sitePages } from './sitePages.js'

const folder = new URL('../site/', import.meta.url)

rmSync(folder, { recursive: true, force: true })
for (const [name, text] of sitePages()) {
  const file = new URL(name, folder)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, text)
}
for (const pictures of ['images', 'charts'])
  cpSync(new URL(`${pictures}/`, import.meta.url), new URL(`${pictures}/`, folder), { recursive: true })
