import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { catalogue } from '../src/catalogue.js'
import type { Locale } from '../src/words/locale.js'
import { apiTopics } from './siteApi.js'
import { htmlOf } from './siteMarkdown.js'
import { ruleMarkdown } from './siteRule.js'
import { searchScript, siteStyle } from './siteStyle.js'

const root = new URL('../', import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** A page: where its Markdown stands, its place on the site, what leads to it. */
interface Written {
  readonly source: string
  readonly target: string
  readonly locale: Locale
  readonly label: string
}

const guides: readonly (readonly [name: string, zh: string, en: string])[] = [
  ['what-it-reads', '读什么，不做什么', 'What it reads'],
  ['from-files', '从 Excel、Word、PDF', 'From Excel, Word, PDF'],
  ['batch', '批量：命令行', 'Batch'],
  ['in-a-database', '在数据库里', 'In a database'],
  ['own-rules', '自己的规则', 'Rules of your own'],
  ['in-the-browser', '在浏览器里', 'In the browser'],
]

/** Chinese stands at the root, English in a folder of its own. */
const written: readonly Written[] = [
  { source: 'README.zh-CN.md', target: 'index.html', locale: 'zh', label: '首页' },
  { source: 'README.md', target: 'en/index.html', locale: 'en', label: 'Home' },
  ...guides.flatMap(([name, zh, en]): readonly Written[] => [
    { source: `docs/guides/${name}.zh-CN.md`, target: `guides/${name}.html`, locale: 'zh', label: zh },
    { source: `docs/guides/${name}.md`, target: `en/guides/${name}.html`, locale: 'en', label: en },
  ]),
  { source: 'docs/command.zh-CN.md', target: 'command.html', locale: 'zh', label: '命令行' },
  { source: 'docs/command.md', target: 'en/command.html', locale: 'en', label: 'The command' },
  { source: 'docs/guide.zh-CN.md', target: 'guide.html', locale: 'zh', label: '使用指南（程序）' },
  { source: 'docs/guide.md', target: 'en/guide.html', locale: 'en', label: 'Guide (programs)' },
  { source: 'docs/proof.zh-CN.md', target: 'proof.html', locale: 'zh', label: '验证' },
  { source: 'docs/proof.md', target: 'en/proof.html', locale: 'en', label: 'Proof' },
  { source: 'docs/contributing.zh-CN.md', target: 'contributing.html', locale: 'zh', label: '参与开发' },
  { source: 'docs/contributing.md', target: 'en/contributing.html', locale: 'en', label: 'Contributing' },
]

/** Pages in both languages at once: they stand in the English folder, and both lead to them. */
const shared: readonly (readonly [source: string, target: string])[] = [
  ['docs/charts.md', 'en/charts.html'],
  ['docs/glossary.md', 'en/glossary.html'],
  ['docs/architecture.md', 'en/architecture.html'],
  ...readdirSync(new URL('docs/rules/', root)).map(
    (name) => [`docs/rules/${name}`, `en/catalogue/${name.replace('.md', '.html')}`] as const,
  ),
]

const folderOf = (locale: Locale): string => (locale === 'zh' ? '' : 'en/')
const rulePage = (id: string, locale: Locale): string => `${folderOf(locale)}rules/${id}.html`

/** Every file of the site that is a text, by its place. */
export function sitePages(): ReadonlyMap<string, string> {
  const pages = new Map([...written.map(({ source, target }) => [source, target] as const), ...shared])
  const topics = apiTopics()
  const page = (markdown: string, source: string, target: string, locale: Locale): readonly [string, string] => [
    target,
    framed(htmlOf(markdown, source, target, pages), target, locale),
  ]
  return new Map([
    ...written.map(({ source, target, locale }) => page(textOf(source), source, target, locale)),
    ...shared.map(([source, target]) => page(textOf(source), source, target, 'en')),
    ...(['zh', 'en'] as const).flatMap((locale) => [
      ...catalogue.map((entry) => page(ruleMarkdown(entry, locale), '', rulePage(entry.id, locale), locale)),
      [`${folderOf(locale)}rules.html`, framed(searchPage(locale), `${folderOf(locale)}rules.html`, locale)] as const,
    ]),
    ...topics.map(({ name, markdown }) => page(markdown, '', apiPage(name), 'en')),
    page(
      `# API\n\n${topics.map(({ name }) => `- <a href="${posix.basename(apiPage(name))}">${name}</a>`).join('\n')}`,
      '',
      'en/api/index.html',
      'en',
    ),
    ['search.js', searchScript],
    ['style.css', siteStyle],
  ])
}

const apiPage = (name: string): string => `en/api/${name.replace('/', '-')}.html`

/** Every rule with its sentence; a script hides what does not match, and without it all are there. */
function searchPage(locale: Locale): string {
  const [title, hint] =
    locale === 'zh' ? ['规则', '编号或词，如：S6、三公、结转'] : ['Rules', 'id or word, as S6, carry']
  const rows = catalogue.map(
    ({ id, title: name, says, kind }) =>
      `<li data-text="${escaped(`${id} ${kind} ${name?.zh ?? ''} ${name?.en ?? ''} ${says.zh} ${says.en}`.toLowerCase())}"><a href="rules/${id}.html">${id}</a> ${escaped((name ?? says)[locale])}</li>`,
  )
  return `<h1>${title}</h1><p><label>${hint}<br><input id="search" type="search" autofocus></label> <span id="many" role="status"></span></p><ul id="rules">${rows.join('\n')}</ul>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A page with what leads to the others. */
function framed(body: string, target: string, locale: Locale): string {
  const to = (page: string): string => posix.relative(posix.dirname(target), page)
  const own = written.filter((one) => one.locale === locale)
  const other = locale === 'zh' ? `en/${target}` : target.replace(/^en\//u, '')
  const hasOther = written.some((one) => one.target === other) || /^(?:en\/)?rules(?:\.html|\/)/u.test(other)
  const more: readonly (readonly [string, string])[] =
    locale === 'zh'
      ? [
          ['rules.html', '规则查询'],
          ['en/catalogue/README.html', '规则总览'],
          ['en/glossary.html', '术语'],
          ['en/charts.html', '图'],
          ['en/api/index.html', 'API'],
        ]
      : [
          ['en/rules.html', 'Search rules'],
          ['en/catalogue/README.html', 'Every rule'],
          ['en/glossary.html', 'Glossary'],
          ['en/charts.html', 'Charts'],
          ['en/api/index.html', 'API by topic'],
          ['en/architecture.html', 'Architecture'],
        ]
  const links = [...own.map(({ target: page, label }) => [page, label] as const), ...more]
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(body)?.[1]?.replace(/<[^>]*>/gu, '') ?? 'gov-budget'
  return `<!DOCTYPE html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${to('style.css')}">
<script src="${to('search.js')}" defer></script>
</head>
<body>
<nav>${links.map(([page, label]) => `<a href="${to(page)}"${page === target ? ' aria-current="page"' : ''}>${label}</a>`).join('\n')}
<a class="language" href="${to(hasOther ? other : locale === 'zh' ? 'en/index.html' : 'index.html')}">${locale === 'zh' ? 'English' : '中文'}</a></nav>
<main>${body}</main>
</body>
</html>
`
}
