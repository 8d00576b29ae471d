import { readFileSync } from 'node:fs'

/** The pieces of TypeScript, or of another language, on a page, in their order. */
export const codeBlocks = (page: string, language = 'ts'): readonly string[] =>
  readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8')
    .split('```')
    .filter((_, at) => at % 2 === 1)
    .flatMap((block) => (block.startsWith(`${language}\n`) ? [block.slice(language.length + 1)] : []))
