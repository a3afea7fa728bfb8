/** Former addresses of the two query systems as they stand in sources, and what takes their place. Evidence: themes' issues 2019–2025. */

export type Former = {
  /** Matches the part of the address that changes; what follows it stays. */
  readonly pattern: RegExp
  /** Null where the old address does not say which number it meant. */
  readonly now: string | null
}

const ministry = 'https://beian.miit.gov.cn/'
export const policeQuery = 'https://beian.mps.gov.cn/#/query/webSearch?code='

/** Up to the end of an address in running text, in quotes or in Markdown. */
const rest = String.raw`(?:[/?#][^\s"'<>()[\]\x60\\{}，。；：、）]*)?`
/** The host ends here: `beian.miit.gov.cn.example.com` is another. */
const end = String.raw`(?![\w.-]*[\w-])`
const former = (host: string, tail = rest) => new RegExp(String.raw`https?://${host}${end}${tail}`, 'gi')

export const formerAddresses: readonly Former[] = [
  { pattern: former(String.raw`(?:www\.)?mii(?:t)?beian\.gov\.cn`), now: ministry },
  { pattern: former(String.raw`www\.beian\.miit\.gov\.cn`), now: ministry },
  {
    pattern: former(
      String.raw`beian\.miit\.gov\.cn`,
      String.raw`/(?:publish/query|state/outPortal|#/Integrated)[^\s"'<>()[\]\x60\\{}，。；：、）]*`,
    ),
    now: ministry,
  },
  { pattern: /http:\/\/beian\.miit\.gov\.cn(?![\w.-]*[\w-])\/?/gi, now: ministry },
  { pattern: /http:\/\/beian\.mps\.gov\.cn(?![\w.-]*[\w-])/gi, now: 'https://beian.mps.gov.cn' },
  {
    pattern:
      /https?:\/\/(?:www\.)?beian\.gov\.cn\/portal\/registerSystemInfo\/?\?(?:[\w=]{1,40}&(?:amp;)?)?recordcode=/gi,
    now: policeQuery,
  },
  {
    pattern: former(
      String.raw`(?:www\.)?beian\.gov\.cn`,
      String.raw`(?!/portal/registerSystemInfo/?\?[^\s"'<>]*recordcode=)${rest}`,
    ),
    now: null,
  },
  { pattern: former(String.raw`(?:www\.)?zx110\.org`), now: null },
]
