type Child = Node | string | null

/** A piece of the page. What a file says only ever becomes text, never markup. */
export function element(tag: string, look: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag)
  if (look) made.className = look
  made.append(...children.filter((child) => child !== null))
  return made
}

export function button(words: string, press: () => void): HTMLElement {
  const made = element('button', '', words)
  made.setAttribute('type', 'button')
  made.addEventListener('click', press)
  return made
}

/** A name and its value, one under the other. */
export function fact(name: string, value: Child): HTMLElement {
  return element('div', 'fact', element('dt', '', name), element('dd', '', value))
}

export function find(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no ${id}`)
  return found
}
