/** Hostile texts for the laws of all formats: markup, quotes and braces of every language that a snippet is pasted into. */
import fc from 'fast-check'
import { filingNumber, licenceNumber, publicSecurityNumber } from '../../numbers/index.ts'
import { alignments, type Footer, type FooterInput, footerFrom, labelLanguages, pieceKinds, themes } from '../index.ts'

export const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '"><script>alert(1)</script>',
    "' onerror='alert(1)",
    '</a><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '&lt;script&gt;',
    '&#60;svg/onload=1&#62;',
    ']]><!--',
    '\u202e',
    '\u0000',
    '](javascript:alert(1))',
    '<https://evil.example>',
    '` `',
    '{{constructor.constructor("alert(1)")()}}',
    '//evil.example/x.png',
    'data:text/html,x',
    '\\',
    "\\'",
    "'; system('id'); //",
    "'; } server { listen 81; } #",
    '$host ${host} {$_G[x]} <!--{eval phpinfo()}-->',
    '<?php echo 1 ?><?= 1 ?>',
    '{/if}{#if x}{@html y}',
    '{{ .Site }}{{ printf "%s" }}',
    '"\n  evil: true\n#',
    '"}, evil: {"',
    '</script><script>alert(1)</script>',
    '--><!-- /wp:html -->',
    '</template><script setup>x</script>',
    '---\nx\n---',
    '\u2028\u2029\u0085\ufeff',
    '\n\n# x',
    '<!--',
    '${alert(1)}',
    '＜script＞',
    '%22%3E',
    '京ICP备18003096号-3',
    '/x.png',
  ),
)

/** A hostile text alone, around or inside a good number. */
const typed = (good: string) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(good) },
    { weight: 3, arbitrary: fc.constant(undefined) },
    hostile,
    fc.tuple(hostile, hostile).map(([before, after]) => before + good + after),
    fc.tuple(fc.nat(good.length), hostile).map(([at, bad]) => good.slice(0, at) + bad + good.slice(at)),
  )

const look = {
  form: fc.constantFrom('service', 'principal'),
  order: fc.option(fc.shuffledSubarray([...pieceKinds]), { nil: undefined }),
  align: fc.constantFrom(undefined, ...alignments),
  theme: fc.constantFrom(undefined, ...themes),
  labels: fc.constantFrom(undefined, ...labelLanguages),
  ipv6: fc.boolean(),
} as const

export const hostileInput: fc.Arbitrary<FooterInput> = fc.record({
  ...look,
  filing: typed('京ICP备18003096号-3'),
  licence: typed('粤B2-20090059'),
  publicSecurity: typed('京公网安备11010802032137号'),
  badge: typed('/beian.png'),
  moe: typed('20261234'),
})

/** Host names with numbers of their own, and pages in Chinese only: formats that can choose write a condition. */
export const hostileChoices: fc.Arbitrary<FooterInput> = fc
  .record({
    input: hostileInput,
    chineseOnly: fc.boolean(),
    hosts: fc.option(
      fc.array(
        fc.record({
          host: typed('shop.example.cn').map((host) => host ?? '例子.中国'),
          filing: typed('京ICP备18003096号-4'),
          publicSecurity: typed('京公网安备11010802032137号'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      { nil: undefined },
    ),
  })
  .map(({ input, ...choices }) => ({ ...input, ...choices }))

export function footer(input: FooterInput): Footer {
  const reading = footerFrom(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.footer
}

const filing = filingNumber.parse('京ICP备18003096号-3') as Footer['filing'] & object
const publicSecurity = publicSecurityNumber.parse('京公网安备11010802032137号') as Footer['publicSecurity'] & object
const licence = licenceNumber.parse('粤B2-20090059') as Footer['licence'] & object

/** A footer whose types were cheated: three hostile texts passed for numbers. */
export const cheated: fc.Arbitrary<Footer> = fc.tuple(hostile, hostile, hostile).map(([one, two, three]) => ({
  form: 'service',
  labels: 'none',
  filing: { ...filing, canonical: one },
  licence: { ...licence, canonical: two },
  publicSecurity: { ...publicSecurity, canonical: three },
}))
