/** To make a form takes longer than a hundred uses of it. */
const forms = new Map<string, Intl.NumberFormat>()

export function moneyForm(currency: string): Intl.NumberFormat {
  const known = forms.get(currency)
  if (known) return known
  const form = new Intl.NumberFormat('en-GB', { style: 'currency', currency })
  forms.set(currency, form)
  return form
}

/** Minor digits of a currency: two for most, none for yen. */
export function moneyDigits(currency: string): number {
  return moneyForm(currency).resolvedOptions().maximumFractionDigits ?? 2
}
