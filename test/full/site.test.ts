import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { sitePages } from '../../docs/sitePages.js'
import { catalogue } from '../../src/catalogue.js'

describe('the site', () => {
  let pages: ReadonlyMap<string, string> = new Map()
  beforeAll(() => {
    pages = sitePages()
  }, 300_000)

  it('has a page for each rule in both languages, and all of them where they are searched', () => {
    for (const { id, says } of catalogue) {
      expect(pages.get(`rules/${id}.html`)).toContain(`<h1 id="`)
      expect(pages.has(`en/rules/${id}.html`), id).toBe(true)
      expect(pages.get('rules.html')).toContain(`<a href="rules/${id}.html">`)
      expect(says.zh).not.toBe('')
    }
  })

  it('leads nowhere that is not there', () => {
    const lost: string[] = []
    for (const [name, text] of pages)
      for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"#]*)(?:#[^"]*)?"/gu)) {
        if (href === '' || /^https?:/u.test(href)) continue
        const target = posix.join(posix.dirname(name), decodeURI(href))
        const picture = new URL(`../../docs/${target}`, import.meta.url)
        if (!pages.has(target) && !(/^(?:images|charts)\//u.test(target) && existsSync(picture)))
          lost.push(`${name}: ${href}`)
      }
    expect([...new Set(lost)]).toEqual([])
  })

  it('tells each public function with its signature and its example', () => {
    expect(pages.get('en/api/gov-budget-xlsx.html')).toContain('annotatedWorkbook(')
    expect(pages.get('en/api/gov-budget.html')).toContain('parseAmount')
  })
})
