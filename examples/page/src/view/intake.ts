import type { Hints } from '../../../../src/index.js'
import type { GivenFile } from '../requests.js'
import type { Words } from '../words.js'
import { button, element } from './element.js'

interface Intake {
  readonly say: Words
  /** Keeps what was chosen over a change of language. */
  readonly ruleSetName: string | null
  readonly hints: Hints
  readonly onHints: (hints: Hints) => void
  readonly onFiles: (files: readonly GivenFile[]) => void
  readonly onRuleSet: (file: File | null) => void
  readonly onSample: (name: 'tables' | 'text') => void
}

/** Where files are dropped and texts are pasted. */
export function intakeView(intake: Intake): HTMLElement {
  const { say, onSample } = intake
  return element(
    'section',
    { class: 'intake' },
    dropZone(intake),
    pasteBox(intake),
    element(
      'p',
      { class: 'samples' },
      say.samples,
      ' ',
      button(say.sampleTables, () => onSample('tables'), { id: 'sample-tables' }),
      ' ',
      button(say.sampleText, () => onSample('text'), { id: 'sample-text' }),
    ),
    element('div', {}, hintsBox(intake), ruleSetBox(intake)),
  )
}

export const givenFiles = (files: Iterable<File>): Promise<readonly GivenFile[]> =>
  Promise.all([...files].map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })))

function dropZone({ say, onFiles }: Intake): HTMLElement {
  const input = element('input', { type: 'file', multiple: true, id: 'files', 'aria-describedby': 'files-hint' })
  const take = async (files: Iterable<File> | null): Promise<void> => {
    const given = await givenFiles(files ?? [])
    if (given.length > 0) onFiles(given)
  }
  input.addEventListener('change', () => void take(input.files))
  const zone = element(
    'div',
    { class: 'drop', id: 'drop' },
    element('label', { for: 'files' }, say.drop),
    input,
    element('p', { id: 'files-hint', class: 'hint' }, say.dropHint),
  )
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault()
    zone.classList.toggle('over', is)
  }
  zone.addEventListener('dragover', over(true))
  zone.addEventListener('dragleave', over(false))
  zone.addEventListener('drop', (event) => {
    over(false)(event)
    void take(event.dataTransfer?.files ?? null)
  })
  return zone
}

function pasteBox({ say, onFiles }: Intake): HTMLElement {
  const box = element('textarea', { id: 'text', rows: 4, spellcheck: 'false' })
  let markup: string | null = null
  // A table that is copied from a page or a spreadsheet is a table as HTML, and loses its rows as a text.
  box.addEventListener('paste', ({ clipboardData }) => {
    const html = clipboardData?.getData('text/html') ?? ''
    markup = /<table\b/iu.test(html) ? html : null
  })
  const check = (): void => {
    const text = markup ?? box.value
    if (text.trim() === '') {
      box.focus()
      return
    }
    const name = `${say.pastedName}.${markup === null ? 'txt' : 'html'}`
    onFiles([{ name, bytes: new TextEncoder().encode(text).buffer }])
  }
  return element(
    'div',
    { class: 'paste' },
    element('label', { for: 'text' }, say.paste),
    box,
    button(say.check, check, { id: 'check' }),
  )
}

function ruleSetBox({ say, ruleSetName, onRuleSet }: Intake): HTMLElement {
  const input = element('input', { type: 'file', id: 'ruleset', accept: '.json' })
  input.addEventListener('change', () => onRuleSet(input.files?.[0] ?? null))
  return element(
    'details',
    { class: 'ruleset', open: ruleSetName !== null },
    element('summary', {}, ruleSetName === null ? say.ruleSet : `${say.ruleSet}: ${ruleSetName}`),
    element('label', { for: 'ruleset' }, say.ruleSetHint),
    input,
  )
}

function hintsBox({ say, hints, onHints }: Intake): HTMLElement {
  const year = element('input', {
    id: 'hint-year',
    inputmode: 'numeric',
    pattern: '\\d{4}',
    size: 6,
    value: hints.year,
  })
  const department = element('input', { id: 'hint-department', size: 24, value: hints.department })
  const form = element(
    'form',
    {},
    element('label', {}, `${say.year} `, year),
    ' ',
    element('label', {}, `${say.department} `, department),
    ' ',
    element('button', {}, say.again),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    onHints({
      ...(/^\d{4}$/u.test(year.value) ? { year: Number(year.value) } : {}),
      ...(department.value.trim() === '' ? {} : { department: department.value.trim() }),
    })
  })
  return element(
    'details',
    { class: 'hints', id: 'hints', open: Object.keys(hints).length > 0 },
    element('summary', {}, say.hints),
    form,
  )
}
