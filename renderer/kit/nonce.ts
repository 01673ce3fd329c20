/** What a style that a library adds must carry to be taken by the page's policy. */
export const styleNonce = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? ''
