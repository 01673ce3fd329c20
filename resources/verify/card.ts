import type { Judgement } from '../../electron/service/signing/judge-document.ts'
import {
  explainReason,
  inFours,
  printName,
} from '../../shared/domain/confirmation/confirmation-words.ts'
import { selvedgeBand } from '../../shared/domain/drop/selvedge-band.ts'
import { element, fact } from './element.ts'
import { factsOf } from './facts.ts'
import { type Headline, headlineOf } from './headline.ts'

const SHAPES: Readonly<Record<Headline['tone'], string>> = {
  go: 'M5 12.5l5 5 9.5-11',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17v.6',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6',
}

/** One file and what is to be thought of it. */
export function cardOf(name: string, judgement: Judgement): HTMLElement {
  const { payload, reasons, verdict } = judgement
  const { tone, words, advice } = headlineOf(judgement)
  const card = element(
    'article',
    `card ${tone}`,
    element('header', '', shape(tone), element('h2', '', words), element('p', '', advice)),
    element('ul', 'reasons', ...reasons.map((reason) => element('li', '', explainReason(reason)))),
    payload ? title(payload.drop.band, printName(payload), payload.drop.name) : null,
    ...(payload && verdict === 'genuine' ? factsOf(payload, judgement.standing === 'current') : []),
    proof(name, judgement),
  )
  card.dataset.verdict = verdict
  card.dataset.standing = judgement.standing ?? 'none'
  return card
}

function title(band: number, code: string, name: string): HTMLElement {
  const { stitch, thread } = selvedgeBand(band)
  const mark = element('span', `band ${stitch}`)
  mark.style.setProperty('--thread', thread)
  return element('p', 'drop', mark, element('code', '', code), ' ', name)
}

function proof(name: string, { payload, keyId, fingerprint }: Judgement): HTMLElement {
  const signer =
    payload && `${payload.signer.name}, ${payload.signer.role}, ${payload.factory.name}`
  return element(
    'dl',
    'proof',
    signer ? fact('Signed by', signer) : null,
    keyId ? fact('Key', element('code', '', keyId)) : null,
    fact('Fingerprint, as on the PDF', element('code', '', inFours(fingerprint))),
    fact('File', name),
  )
}

function shape(tone: Headline['tone']): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', SHAPES[tone])
  svg.append(path)
  return svg
}
