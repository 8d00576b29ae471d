/** Which level the number before a heading says, 1 for the highest; null for none. */
export function numberedLevel(text: string): number | null {
  const found = numberings.findIndex((pattern) => pattern.test(text))
  return found < 0 ? null : found + 1
}

const numberings: readonly RegExp[] = [
  /^第[一二三四五六七八九十百\d]{1,4}\s?[部章篇编]/u,
  /^[一二三四五六七八九十]{1,3}\s?[、.．]/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}\s?[、.．](?!\d)/u,
  /^[（(]\d{1,2}[）)]|^\d{1,2}[）)]/u,
]
