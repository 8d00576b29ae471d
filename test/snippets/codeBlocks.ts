import { readFileSync } from 'node:fs'

/** The pieces of TypeScript on a page, in their order. */
export const codeBlocks = (page: string): readonly string[] =>
  [...readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8').matchAll(/```ts\n([\s\S]*?)```/gu)].map(
    ([, code]) => code as string,
  )
