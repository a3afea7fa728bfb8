/**
 * 域名 The registered domain name that a filing names: example.com.cn, 例子.中国; no www., no sub-domain, no address.
 * Public suffixes from the Public Suffix List (tldts); both forms are kept, characters and Punycode.
 */
import { parse as split } from 'tldts'
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  refuse,
  same,
  type Warning,
} from './foundation/contract.ts'
import { decodePunycode, encodePunycode } from './foundation/punycode.ts'
import { refuseEmpty, tidyName } from './foundation/tidy.ts'
import { warn } from './foundation/warnings.ts'

/** `unicode`: 例子.中国; `ascii`: xn--fsqu00a.xn--fiqs8s; `suffix` in characters. */
export type DomainNameParts = { readonly unicode: string; readonly ascii: string; readonly suffix: string }
export type DomainName = Parsed<'domain-name', DomainNameParts>

export const domainName = numberFormat({
  id: 'domain-name',
  title: { zh: '域名', en: 'Domain name' },
  confidence: 'secondary',
  compact: (input) => tidyName(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['example.com', 'example.com.cn', '例子.中国', 'jyu.edu.cn'],
    forgiven: [
      {
        input: 'https://www.Example.com/index.html',
        canonical: 'example.com',
        warns: ['letter-case', 'address-stripped', 'www-removed'],
      },
      { input: 'xn--fsqu00a.xn--fiqs8s', canonical: '例子.中国', warns: [] },
      { input: '例子。中国', canonical: '例子.中国', warns: ['full-width'] },
    ],
    refused: [
      { input: 'shop.example.com', code: 'not-registrable' },
      { input: 'com.cn', code: 'not-registrable' },
      { input: '114.114.114.114', code: 'address-not-name' },
      { input: 'example.localhost', code: 'unknown-suffix' },
      { input: 'name@example.com', code: 'wrong-characters' },
      { input: 'exa_mple.com', code: 'wrong-characters' },
    ],
  },
})

function parse(input: string): Reading<'domain-name', DomainNameParts> {
  const { text, warnings } = tidyName(input)
  if (text === '') return refuseEmpty()
  const host = hostOf(text)
  const unicode = toUnicode(host)
  if (unicode === null) return refuseCharacters()
  const { domain, isIcann, isIp, publicSuffix } = split(unicode)
  if (isIp) return refuseAddress()
  if (!isIcann) return refuseSuffix()
  if (domain === null || publicSuffix === null) return refuseBare(unicode)
  if (unicode !== domain && unicode !== `www.${domain}`) return refuseSubdomain(domain)
  const further: readonly Warning[] = [
    ...(host === text ? [] : [warn('address-stripped')]),
    ...(unicode === domain ? [] : [warn('www-removed')]),
  ]
  return accept({ id: 'domain-name', format }, { unicode: domain, ascii: toAscii(domain), suffix: publicSuffix }, [
    ...warnings,
    ...further,
  ])
}

/** The host of an address; a plain name stays as it is, but for the dot of the root. */
function hostOf(text: string): string {
  return text
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '')
}

/** Letters, digits and inner hyphens, up to 63 octets each; null otherwise. */
function toUnicode(host: string): string | null {
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decodePunycode(label.slice(4)) : label))
  const fit = labels.every(
    (label) =>
      label !== null &&
      /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label) &&
      labelToAscii(label).length <= 63,
  )
  return fit ? labels.join('.').normalize('NFKC') : null
}

function labelToAscii(label: string): string {
  return /^[a-z\d-]*$/.test(label) ? label : `xn--${encodePunycode(label)}`
}

function toAscii(name: string): string {
  return name.split('.').map(labelToAscii).join('.')
}

function format({ unicode }: DomainNameParts): string {
  return unicode
}

function explain({ unicode, ascii, suffix }: DomainNameParts): readonly Labelled[] {
  return [
    { label: { zh: '域名', en: 'Domain name' }, value: same(unicode) },
    ...(ascii === unicode ? [] : [{ label: { zh: '编码形式', en: 'Encoded' }, value: same(ascii) }]),
    { label: { zh: '后缀', en: 'Suffix' }, value: same(suffix) },
  ]
}

function refuseCharacters(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '这里有域名不允许的字符', en: 'There are characters here that a domain name cannot hold' },
    {
      zh: '域名只有文字、数字、横线和点，例如 example.com',
      en: 'A domain name has letters, digits, hyphens and dots, such as example.com',
    },
  )
}

function refuseAddress(): Refused {
  return refuse(
    'address-not-name',
    { zh: '这是 IP 地址，不是域名', en: 'This is an IP address, not a domain name' },
    {
      zh: 'IP 地址请填在接入信息里；这里填注册的域名',
      en: 'An IP address belongs to the access details; enter the registered domain name here',
    },
  )
}

function refuseSuffix(): Refused {
  return refuse(
    'unknown-suffix',
    { zh: '没有这样的域名后缀', en: 'There is no such suffix' },
    { zh: '请核对最后一段，例如 .com、.cn、.中国', en: 'Check the last part, such as .com, .cn or .中国' },
  )
}

function refuseBare(name: string): Refused {
  return refuse(
    'not-registrable',
    { zh: `“${name}”只是后缀，不能注册`, en: `${name} is only a suffix, which nobody can register` },
    { zh: '请填写完整的域名，例如 example.com.cn', en: 'Enter the whole domain name, such as example.com.cn' },
  )
}

function refuseSubdomain(domain: string): Refused {
  return refuse(
    'not-registrable',
    { zh: '这是子域名；备案填的是注册的域名', en: 'This is a sub-domain; a filing names the registered domain name' },
    {
      zh: `请填写 ${domain}，其子域名在同一接入商处无需另行备案`,
      en: `Enter ${domain}; its sub-domains need no filing of their own with the same access provider`,
    },
  )
}
