import type { FloorChoice } from '../../../../shared/domain/resources/floor.ts'
import { isZone, type Zone } from '../../../../shared/domain/time.ts'

/** Where a zone tells its money better than a person's language does. A key that ends in / stands for all under it. */
const MONEY: Readonly<Record<string, string>> = {
  'Europe/London': 'GBP',
  'Europe/Zurich': 'CHF',
  'Europe/Stockholm': 'SEK',
  'Europe/Oslo': 'NOK',
  'Europe/Copenhagen': 'DKK',
  'Europe/Warsaw': 'PLN',
  'Europe/Prague': 'CZK',
  'Europe/Budapest': 'HUF',
  'Europe/Bucharest': 'RON',
  'Europe/Istanbul': 'TRY',
  'Europe/Kyiv': 'UAH',
  'Europe/Kiev': 'UAH',
  'Europe/': 'EUR',
  'Asia/Tokyo': 'JPY',
  'Asia/Kolkata': 'INR',
  'Asia/Calcutta': 'INR',
  'Asia/Dhaka': 'BDT',
  'Asia/Ho_Chi_Minh': 'VND',
  'Asia/Saigon': 'VND',
  'Asia/Shanghai': 'CNY',
  'Asia/Hong_Kong': 'HKD',
  'Asia/Singapore': 'SGD',
  'Asia/Karachi': 'PKR',
  'Asia/Colombo': 'LKR',
  'Asia/Seoul': 'KRW',
  'Asia/Jakarta': 'IDR',
  'Asia/Bangkok': 'THB',
  'Asia/Manila': 'PHP',
  'Africa/Johannesburg': 'ZAR',
  'Africa/Cairo': 'EGP',
  'Africa/Casablanca': 'MAD',
  'Africa/Tunis': 'TND',
  'Africa/Nairobi': 'KES',
  'Africa/Lagos': 'NGN',
  'America/Sao_Paulo': 'BRL',
  'America/Mexico_City': 'MXN',
  'America/Toronto': 'CAD',
  'America/Vancouver': 'CAD',
  'America/Edmonton': 'CAD',
  'America/Halifax': 'CAD',
  'America/Winnipeg': 'CAD',
  'America/Lima': 'PEN',
  'America/Bogota': 'COP',
  'America/Buenos_Aires': 'ARS',
  'America/Santiago': 'CLP',
  'America/': 'USD',
  'Australia/': 'AUD',
  'Pacific/Auckland': 'NZD',
}

/** What the first run's fields hold before anybody types: read from this PC's clock. */
export function choiceHere(): FloorChoice {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as Zone
  return choiceIn(isZone(zone) ? zone : ('UTC' as Zone), 'Floor 1')
}

/** Money and units as they are used where the zone is. */
export function choiceIn(zone: Zone, name: string): FloorChoice {
  const currency = MONEY[zone] ?? MONEY[`${zone.split('/')[0]}/`] ?? 'USD'
  const inches = currency === 'USD' && zone.startsWith('America/')
  return { name, zone, currency, units: inches ? 'imperial' : 'metric' }
}

export function allZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
}
