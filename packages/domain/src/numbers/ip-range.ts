/**
 * IP 地址 A public IPv4 address or a range of them, as the access form takes: 8.8.8.8, start-end, or a single address as x-x.
 * Not public: the blocks that RFC 6890 and its successors reserve (private, carrier-grade NAT, loopback, documentation …).
 */
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  refuse,
  same,
} from './foundation/contract.ts'
import { refuseEmpty, tidyDigits } from './foundation/tidy.ts'

export type IpRangeParts = { readonly from: string; readonly to: string }
export type IpRange = Parsed<'ip-range', IpRangeParts>

const reserved = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const

export const ipRange = numberFormat({
  id: 'ip-range',
  title: { zh: 'IP 地址', en: 'IP address' },
  confidence: 'secondary',
  compact: (input) => tidyDigits(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['8.8.8.8', '114.114.114.0-114.114.115.255'],
    forgiven: [
      { input: '8.8.8.8-8.8.8.8', canonical: '8.8.8.8', warns: [] },
      { input: '１．２．３．４', canonical: '1.2.3.4', warns: ['full-width'] },
    ],
    refused: [
      { input: '192.168.1.1', code: 'not-public' },
      { input: '9.255.255.255-10.0.0.0', code: 'not-public' },
      { input: '8.8.8.9-8.8.8.8', code: 'range-reversed' },
      { input: '8.8.8.256', code: 'wrong-characters' },
      { input: '2408:8000::1', code: 'unrecognised' },
    ],
  },
})

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const shape = new RegExp(`^((?:${octet}\\.){3}${octet})(?:-((?:${octet}\\.){3}${octet}))?$`)

function valueOf(address: string): number {
  return address.split('.').reduce((total, part) => total * 256 + Number(part), 0)
}

function parse(input: string): Reading<'ip-range', IpRangeParts> {
  const { text, warnings } = tidyDigits(input)
  if (text === '') return refuseEmpty()
  if (text.includes(':')) return refuseOther()
  const match = shape.exec(text)
  if (!match) return refuseCharacters()
  const [, from, to = from] = match as unknown as [string, string, string?]
  if (valueOf(to) < valueOf(from)) return refuseReversed()
  return isPublic(from, to) ? accept({ id: 'ip-range', format }, { from, to }, warnings) : refusePrivate()
}

/** No address of the range lies in a reserved block. */
function isPublic(from: string, to: string): boolean {
  return reserved.every(([start, bits]) => {
    const first = valueOf(start)
    return valueOf(to) < first || valueOf(from) >= first + 2 ** (32 - bits)
  })
}

function format({ from, to }: IpRangeParts): string {
  return from === to ? from : `${from}-${to}`
}

function explain({ from, to }: IpRangeParts): readonly Labelled[] {
  return [
    { label: { zh: '起始地址', en: 'First address' }, value: same(from) },
    { label: { zh: '结束地址', en: 'Last address' }, value: same(to) },
    { label: { zh: '地址数量', en: 'Addresses' }, value: same(String(valueOf(to) - valueOf(from) + 1)) },
  ]
}

function refuseOther(): Refused {
  return refuse(
    'unrecognised',
    { zh: '这里只收 IPv4 地址', en: 'Only IPv4 addresses are taken here' },
    {
      zh: '请填写接入商分配的公网 IPv4 地址，例如 114.114.114.114',
      en: 'Enter the public IPv4 address that the access provider assigned, such as 114.114.114.114',
    },
  )
}

function refuseCharacters(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '这不是 IPv4 地址或地址段', en: 'This is no IPv4 address or range' },
    {
      zh: '写成四段 0 至 255 的数字；地址段写“起始-结束”，每栏一个',
      en: 'Write four numbers from 0 to 255; a range is first-last, one in each field',
    },
  )
}

function refuseReversed(): Refused {
  return refuse(
    'range-reversed',
    { zh: '地址段的结束地址小于起始地址', en: 'The last address of the range is below the first' },
    { zh: '请把两个地址对调', en: 'Swap the two addresses' },
  )
}

function refusePrivate(): Refused {
  return refuse(
    'not-public',
    {
      zh: '这是内网或保留的地址，互联网上无法访问',
      en: 'This is a private or reserved address, which the internet cannot reach',
    },
    { zh: '请填写接入商分配的公网 IPv4 地址', en: 'Enter the public IPv4 address that the access provider assigned' },
  )
}
