import {
  type Judgement,
  judgeDocument,
  type Question,
} from '../../electron/service/signing/judge-document.ts'
import type { Instant } from '../../shared/domain/time.ts'
import { browserSeal } from './browser-seal.ts'
import { cardOf } from './card.ts'
import { button, element, find } from './element.ts'
import { forget, type Pin, pins, readKey, remember } from './pins.ts'

interface Chosen {
  readonly name: string
  readonly text: string
}

const LARGEST = 1_000_000

/** The judgement of the command line, for whoever wants it without the page. */
export function judge(text: string, question: Question): Judgement {
  return judgeDocument(browserSeal, text, question)
}

export function openPage(): void {
  let chosen: readonly Chosen[] = []
  const show = () => {
    showPins(show)
    showCards(chosen)
  }
  const take = async (files: Iterable<File>) => {
    chosen = await Promise.all([...files].map(read))
    show()
  }
  listenForFiles(take)
  listenForKeys(show)
  window.addEventListener('hashchange', show)
  show()
}

async function read(file: File): Promise<Chosen> {
  const tooLarge = file.size > LARGEST
  return { name: file.name, text: tooLarge ? ' '.repeat(LARGEST + 1) : await asWritten(file) }
}

/** As the bytes stand: `File.text()` would drop a byte order mark, which nobody signed. */
async function asWritten(file: File): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
}

function showCards(chosen: readonly Chosen[]): void {
  const at = Date.now() as Instant
  const pinnedKeys = pins().map(({ key }) => key)
  const cards = chosen.map(({ name, text }, index) => {
    const later = chosen.filter((_, other) => other !== index).map((other) => other.text)
    return cardOf(name, judge(text, { at, pinnedKeys, later }))
  })
  find('cards').replaceChildren(...cards)
}

function showPins(changed: () => void): void {
  const rows = pins().map((pin) => pinRow(pin, changed))
  const none = element('li', 'none', 'No key yet: any factory’s signature is shown, and marked so.')
  find('pins').replaceChildren(...(rows.length > 0 ? rows : [none]))
}

function pinRow({ key, from }: Pin, changed: () => void): HTMLElement {
  const [words, act] =
    from === 'address'
      ? ['From the page’s address. Remember', remember]
      : (['Forget', forget] as const)
  const press = () => {
    act(key)
    changed()
  }
  return element('li', '', element('code', '', key), ' ', button(words, press))
}

function listenForFiles(take: (files: Iterable<File>) => void): void {
  const input = find('files') as HTMLInputElement
  input.addEventListener('change', () => take(input.files ?? []))
  const zone = find('zone')
  window.addEventListener('dragover', (event) => {
    event.preventDefault()
    zone.classList.add('over')
  })
  window.addEventListener('dragleave', () => zone.classList.remove('over'))
  window.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.classList.remove('over')
    take(event.dataTransfer?.files ?? [])
  })
}

function listenForKeys(changed: () => void): void {
  const input = find('key') as HTMLInputElement
  find('pin').addEventListener('submit', (event) => {
    event.preventDefault()
    const key = readKey(input.value)
    input.setCustomValidity(key ? '' : 'A factory key has 43 letters, digits, - and _.')
    if (!key) return void input.reportValidity()
    remember(key)
    input.value = ''
    changed()
  })
  input.addEventListener('input', () => input.setCustomValidity(''))
}
