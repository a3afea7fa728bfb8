import { describe, expect, it } from 'vitest'
import { provinceIds } from '../../vocabulary/province.ts'
import { provinceKinds, provinceRegions, provinces } from './identity.ts'

const fieldOf = (read: (province: (typeof provinces)[number]) => string) => provinces.map(read)

describe('the provinces', () => {
  it('are the 31 whose authorities keep filings, in the order of the ids', () => {
    expect(provinces).toHaveLength(31)
    expect(fieldOf(({ id }) => id)).toEqual([...provinceIds])
  })

  it('stand in the order of their GB codes', () => {
    const codes = fieldOf(({ gb }) => gb)
    expect([...codes].sort()).toEqual(codes)
  })

  it.each([
    ['ISO code', (p: (typeof provinces)[number]) => p.iso],
    ['GB code', (p: (typeof provinces)[number]) => p.gb],
    ['Chinese name', (p: (typeof provinces)[number]) => p.name.zh],
    ['English name', (p: (typeof provinces)[number]) => p.name.en],
    ['authority', (p: (typeof provinces)[number]) => p.authority.zh],
  ])('share no %s', (_, read) => {
    expect(new Set(provinces.map(read)).size).toBe(31)
  })

  it('bear well-formed codes: two capital letters, two digits', () => {
    for (const { iso, gb } of provinces) {
      expect(iso).toMatch(/^CN-[A-Z]{2}$/)
      expect(gb).toMatch(/^[1-6]\d$/)
    }
  })

  it('leave Hong Kong, Macau and Taiwan out: they have no filings', () => {
    const codes = fieldOf(({ gb }) => gb)
    expect(codes).not.toContain('71')
    expect(codes).not.toContain('81')
    expect(codes).not.toContain('82')
  })
})

describe.each(provinces)('$name.en', ({ name, fullName, authority, kind, region }) => {
  it('has a full name that begins with the short one and ends as its kind demands', () => {
    expect(fullName.zh.startsWith(name.zh)).toBe(true)
    expect(fullName.en.startsWith(name.en)).toBe(true)
    const end = { province: '省', municipality: '市', 'autonomous-region': '自治区' }[kind]
    expect(fullName.zh.endsWith(end)).toBe(true)
    const last = { province: ' Province', municipality: ' Municipality', 'autonomous-region': ' Autonomous Region' }[
      kind
    ]
    expect(fullName.en.endsWith(last)).toBe(true)
  })

  it('is of a known kind and region', () => {
    expect(provinceKinds).toContain(kind)
    expect(provinceRegions).toContain(region)
  })

  it('names its authority', () => {
    expect(authority.zh).toBe(`${fullName.zh}通信管理局`)
    expect(authority.en).toBe(`${name.en} Communications Administration`)
  })
})

describe('the kinds', () => {
  it('are 22 provinces, 4 municipalities and 5 autonomous regions', () => {
    const count = (kind: string) => provinces.filter((province) => province.kind === kind).length
    expect(provinceKinds.map(count)).toEqual([22, 4, 5])
  })
})

describe('the names and codes people confuse', () => {
  const byIso = (iso: string) => provinces.find((province) => province.iso === iso)
  it.each([
    ['CN-SX', '14', '山西省'],
    ['CN-SN', '61', '陕西省'],
    ['CN-HE', '13', '河北省'],
    ['CN-HA', '41', '河南省'],
    ['CN-HB', '42', '湖北省'],
    ['CN-HN', '43', '湖南省'],
    ['CN-HI', '46', '海南省'],
    ['CN-GD', '44', '广东省'],
    ['CN-GX', '45', '广西壮族自治区'],
    ['CN-GZ', '52', '贵州省'],
  ])('%s is %s, %s', (iso, gb, zh) => {
    expect(byIso(iso)).toMatchObject({ gb, fullName: { zh } })
  })
})
