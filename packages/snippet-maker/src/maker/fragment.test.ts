import { describe, expect, test } from 'vitest'
import { fromFragment, toFragment } from './fragment.ts'
import { noSettings, type Settings } from './settings.ts'

const everything: Settings = {
  filing: '粤ICP备05008878号-2',
  publicSecurity: '京公网安备11010802032137号',
  licence: '粤B2-20090059',
  badge: '/img/a b.png?v=1&x=2',
  form: 'principal',
  format: 'html',
  order: ['public-security', 'filing', 'licence'],
  align: 'center',
  labels: 'none',
  theme: 'dark',
  chineseOnly: true,
  hosts: [
    { host: 'www.example.cn', filing: '京ICP备18003096号-3', publicSecurity: '', licence: '' },
    { host: '例子.中国', filing: '', publicSecurity: '', licence: '粤B2-20090059' },
  ],
  ipv6: true,
  moe: '20261234',
}

describe('settings in an address', () => {
  test('all of them come back as they were', () => {
    expect({ ...noSettings, ...fromFragment(`#${toFragment(everything)}`) }).toEqual(everything)
  })
  test.each(Object.keys(everything) as (keyof Settings)[])('%s alone comes back as it was', (name) => {
    const settings = { ...noSettings, [name]: everything[name] }
    expect(fromFragment(toFragment(settings))).toEqual({ [name]: everything[name] })
  })
  test('nothing set leaves no fragment, nor does a host name that was added and not filled in', () => {
    expect(toFragment(noSettings)).toBe('')
    expect(toFragment({ ...noSettings, hosts: [{ host: ' ', filing: '', publicSecurity: '', licence: '' }] })).toBe('')
  })
  test('an address that was given out before there were options is still read', () => {
    const old = '#filing=%E4%BA%ACICP%E5%A4%8718003096%E5%8F%B7-3&form=principal&badge=%2Fbeian.png&format=markdown'
    expect(fromFragment(old)).toEqual({
      filing: '京ICP备18003096号-3',
      form: 'principal',
      badge: '/beian.png',
      format: 'markdown',
    })
  })
  test('unknown names and unknown values are ignored', () => {
    const hostile = '#form=neither&evil=1&__proto__=x&constructor=y&align=up&theme=&labels=fr&chineseOnly=1&ipv6=no'
    expect(fromFragment(`${hostile}&order=nothing&host0=a.cn&host100=b.cn&filingx=1`)).toEqual({})
  })
  test('a kind that is named twice in the order counts once', () => {
    expect(fromFragment('order=licence x licence filing')).toEqual({ order: ['licence', 'filing'] })
  })
})
