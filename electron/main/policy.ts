/** What a page of ours may load: its own files, and styles that carry this load's nonce. Nothing else, from nowhere else. */
export function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** For the development server only, whose hot reload writes scripts and styles into the page. */
export function developmentPolicy(server: string): string {
  const here = new URL(server).host
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ws://${here}`,
    "worker-src 'self'",
  ].join('; ')
}
