/** Minor digits of a currency: two for most, none for yen. */
export function moneyDigits(currency: string): number {
  const form = new Intl.NumberFormat('en-GB', { style: 'currency', currency })
  return form.resolvedOptions().maximumFractionDigits ?? 2
}
