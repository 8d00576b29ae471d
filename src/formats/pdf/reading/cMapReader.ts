/** Gives pdfjs the tables of characters that a file names and does not hold, as bytes: nothing is fetched. */
export class cMapReader {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    throw new Error(`no CMap ${name}`)
  }
}
