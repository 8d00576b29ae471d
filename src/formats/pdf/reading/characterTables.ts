import type { PdfOptions } from '../pdfOptions.js'

type Tables = NonNullable<PdfOptions['characterTable']>

/** What pdfjs asks for a table of characters. */
export interface CMapReader {
  readonly fetch: (asked: { readonly name: string }) => Promise<{ cMapData: Uint8Array; isCompressed: boolean }>
}

/** A class for pdfjs that hands over tables of characters as bytes: those of the caller, else those beside pdfjs on Node. */
export const cMapReader = (given: Tables = besidePdfjs): (new () => CMapReader) =>
  class {
    async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
      if (!/^[\w-]{1,40}$/u.test(name)) throw new Error('not the name of a CMap')
      return { cMapData: new Uint8Array(await given(name)), isCompressed: true }
    }
  }

interface Modules {
  readonly module: typeof import('node:module')
  readonly fs: typeof import('node:fs')
}

/** The table as pdfjs brings it along; there is no other place where it could be without fetching it. */
function besidePdfjs(name: string): Uint8Array {
  const { module, fs } = modulesOfNode()
  const here = typeof __filename === 'string' ? __filename : import.meta.url
  return fs.readFileSync(module.createRequire(here).resolve(`pdfjs-dist/cmaps/${name}.bcmap`))
}

/** Asked for by name, so that no bundler looks for them; absent in a browser. */
function modulesOfNode(): Modules {
  const { process: host } = globalThis as { readonly process?: Partial<NodeJS.Process> }
  const load = host?.getBuiltinModule
  if (!load) throw new Error('no CMaps here')
  return { module: load('node:module'), fs: load('node:fs') }
}
