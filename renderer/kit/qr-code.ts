import { useEffect, useState } from 'react'

/** A QR code (ISO/IEC 18004; level M unless told otherwise) as an image; its drawer is much code, which is loaded when first wanted. */
export function useQrCode(text: string): string | null {
  const [drawn, setDrawn] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void import('bwip-js/browser').then(({ toSVG }) => {
      const svg = toSVG({ bcid: 'qrcode', text })
      if (isWanted) setDrawn(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    })
    return () => {
      isWanted = false
    }
  }, [text])
  return drawn
}
