/** Why a file could not be read at all, as parameters; `message` says it in Chinese and English. */
export type PaperProblem =
  | 'notThisFormat'
  | 'encrypted'
  | 'damaged'
  | 'tooLarge'
  | 'noText'
  | 'missingPackage'
  | 'unknownEncoding'

const sentences: Readonly<Record<PaperProblem, (detail: string) => string>> = {
  notThisFormat: (detail) => `文件不是所说的格式（${detail}） / the file is not of this format (${detail})`,
  encrypted: (detail) => `文件已加密，无法读取 / the file is encrypted (${detail})`,
  damaged: (detail) => `文件已损坏，无法读取 / the file is damaged (${detail})`,
  tooLarge: (detail) => `文件过大：${detail} / the file is too large: ${detail}`,
  noText: (detail) => `文件没有文字层（可能是扫描件）：${detail} / the file has no text layer (a scan?): ${detail}`,
  missingPackage: (detail) => `请先安装：npm install ${detail} / install it first: npm install ${detail}`,
  unknownEncoding: (detail) => `无法识别文字编码：${detail} / the encoding is not known: ${detail}`,
}

/** A file that cannot be read. `problem` and `detail` say why. */
export class PaperError extends Error {
  override readonly name = 'PaperError'

  constructor(
    readonly problem: PaperProblem,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(sentences[problem](detail), options)
  }
}
