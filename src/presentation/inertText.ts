import { plainLabel } from './plainLabel.js'

/**
 * A text that Markdown, and the HTML that it becomes, shows as it is: on one line, its signs escaped, and no address in
 * it found by itself. Programs look for addresses after the escapes are gone, so that a space without width parts them.
 *
 * @example inertText('*a* <b> www.c.cn') // => '\\*a\\* &lt;b&gt; www.​c.​cn'
 */
export const inertText = (text: string): string =>
  plainLabel(text)
    .replace(
      /(?<=[a-z]):(?=\S)|\/(?=\/)|@|(?<=\bwww)\.|\.(?=[\p{Script=Latin}\p{Script=Cyrillic}]{2})/giu,
      `$&${apart}`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]|#~$]/g, '\\$&')

const apart = '\u200b'
