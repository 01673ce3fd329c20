/**
 * Puts words on the clipboard, in answer to a press. The window is granted no permission to write there by itself, so
 * it goes the way of Ctrl C.
 */
export function copyText(words: string): void {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', words)
  }
  document.addEventListener('copy', fill, { capture: true })
  document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
}
