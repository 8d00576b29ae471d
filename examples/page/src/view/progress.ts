import type { Progress } from '../requests.js'
import type { Words } from '../words.js'
import { button, element } from './element.js'

/** How far reading is, in words and as a bar, with what stops it. */
export function progressView(say: Words, onStop: () => void) {
  const line = element('span', { role: 'status' })
  const bar = element('progress', { max: 1 })
  const view = element(
    'div',
    { class: 'progress', id: 'progress' },
    line,
    bar,
    button(say.stop, onStop, { id: 'stop' }),
  )
  const show = ({ step, file, done, of, page }: Progress): void => {
    const what = step === 'writing' ? say.writing : step === 'auditing' ? say.auditing(file) : say.reading(file)
    line.textContent = page ? `${what} · ${say.page(page.at, page.of)}` : what
    const within = step === 'auditing' ? 0.9 : page ? (0.9 * page.at) / page.of : 0
    bar.value = Math.min(1, (done + within) / of)
  }
  return { view, show }
}
