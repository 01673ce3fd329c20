const LENGTHS = [8, 12, 13, 14]

/** The last digit of a GTIN (GS1 General Specifications 7.9): the others weigh 3 and 1 in turn, from the right. */
export function gtinCheckDigit(digits: string): number {
  const sum = [...digits]
    .toReversed()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** Whether these digits are a GTIN-8, -12, -13 or -14: the number under a shop's barcode. */
export function isGtin(text: string): boolean {
  if (!/^\d+$/.test(text) || !LENGTHS.includes(text.length)) return false
  return gtinCheckDigit(text.slice(0, -1)) === Number(text.at(-1))
}
