/** The tables of Chinese characters that pdfjs has, as texts in scripts of their own: nothing has to be fetched. */
const tables = import.meta.glob<string>(
  '../../../../node_modules/pdfjs-dist/cmaps/{GB*,UniGB*,Adobe-GB1*,Identity*}.bcmap',
  { query: '?inline', import: 'default' },
)

/** The bytes of the table of characters that a file names. */
export async function characterTable(name: string): Promise<Uint8Array> {
  const load = Object.entries(tables).find(([path]) => path.endsWith(`/${name}.bcmap`))?.[1]
  if (!load) throw new Error(`no table ${name}`)
  return bytesOfUrl(await load())
}

/** What a `data:` address holds. */
export const bytesOfUrl = (url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
