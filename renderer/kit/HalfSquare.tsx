/** Ready: a square half filled, which the icons of the library lack. */
export function HalfSquare({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <rect
        x="3"
        y="3"
        width="18"
        height="18"
        rx="2"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
      <path d="M4 4H12V20H4Z" fill="currentColor" />
    </svg>
  )
}
