import { PaperError } from '../../../paper/paperError.js'

type Library = typeof import('pdfjs-dist')

/** What pdfjs asks for as it is loaded, and what only drawing on a screen needs. */
const drawn = ['DOMMatrix', 'Path2D', 'ImageData'] as const

/**
 * pdfjs, loaded when the first file is read. Where there is no screen it finds stand-ins for what it only needs to draw,
 * so that no canvas has to be installed; they are taken away again. Its worker runs in this thread, unless the caller
 * has given it one (`GlobalWorkerOptions`): nothing is fetched.
 *
 * @throws PaperError where `pdfjs-dist` is not installed.
 */
export async function pdfLibrary(): Promise<Library> {
  const host: Record<string, unknown> = globalThis
  const missing = drawn.filter((name) => host[name] === undefined)
  for (const name of missing) host[name] = class {}
  try {
    const library = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { workerPort, workerSrc } = library.GlobalWorkerOptions
    if (!workerPort && (!workerSrc || workerSrc === './pdf.worker.mjs'))
      await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return library
  } catch (cause) {
    throw new PaperError('missingPackage', 'pdfjs-dist@5', { cause })
  } finally {
    for (const name of missing) delete host[name]
  }
}
