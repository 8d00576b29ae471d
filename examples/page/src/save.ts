import { element } from './view/element.js'

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
}

/** Lets the browser keep bytes as a file of a name. */
export function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = kinds[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  element('a', { href: url, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
