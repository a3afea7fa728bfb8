/**
 * 私有地址 Which addresses are not on the public internet: RFC 6890 and its successors, IPv6 ones with an IPv4 address inside
 * (mapped, 6to4, NAT64, Teredo) among them. A page is fetched from there only when somebody says so.
 */
import { BlockList, isIP } from 'node:net'

const reserved4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
/** Of IPv6 only 2000::/3 is public; these lie inside it. */
const reserved6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const list4 = blockList(reserved4, 'ipv4')
const list6 = blockList(reserved6, 'ipv6')
const public6 = blockList(['2000::/3'], 'ipv6')

function blockList(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

/** What is no address at all is private too: nothing is fetched from it. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return list4.check(address, 'ipv4')
  if (family === 6) return !public6.check(address, 'ipv6') || list6.check(address, 'ipv6')
  return true
}
