/** 记录、订单和接入退回案例 Cases for the reasons that lie in records, orders, servers and mini-programs. */
import type { Facts } from '../../vocabulary/facts/index.ts'
import type { Given } from '../topic.ts'
import type { RejectionCase } from './rejections.test-data.ts'

const principal = (facts: Facts) => ({ noun: 'principal', id: 'principal', facts }) as const

const services = (province: string, count: number): Given => [
  { noun: 'case', id: 'case', facts: {} },
  principal({ 'principal.nature': 'enterprise', 'principal.province': province }),
  ...Array.from({ length: count }, (_, i) => ({ noun: 'service', id: `s${i}`, facts: {} }) as const),
]

const domainNames = (count: number): Given => [
  { noun: 'case', id: 'case', facts: {} },
  principal({ 'principal.nature': 'individual', 'principal.province': 'hainan', 'principal.servicesFiled': 0 }),
  ...Array.from({ length: count }, (_, i) => ({ noun: 'domain-name', id: `d${i}`, facts: {} }) as const),
]

export const recordCases: readonly RejectionCase[] = [
  {
    of: 'filed-in-another-province',
    shows: ['number-of-the-province'],
    in: 'added-service',
    given: { 'principal.filingNumber': '沪ICP备20231457号' },
    near: { 'principal.filingNumber': '湘ICP备20231457号' },
  },
  {
    of: 'wrong-procedure-chosen',
    shows: ['principal-not-filed-yet', 'domain-name-not-filed-yet'],
    given: { 'principal.filing': 'at-another-provider', 'domainName.filedBy': 'this-principal' },
    near: { 'principal.filing': 'none', 'domainName.filedBy': 'nobody' },
  },
  {
    of: 'wrong-procedure-chosen',
    shows: ['principal-on-record'],
    in: 'added-access',
    given: { 'principal.filing': 'none' },
    near: { 'principal.filing': 'at-another-provider' },
  },
  {
    of: 'record-exists',
    shows: ['principal-not-filed-yet'],
    given: { 'principal.filing': 'at-another-provider' },
    near: { 'principal.filing': 'none' },
  },
  {
    of: 'empty-shell-left',
    shows: ['empty-shell'],
    given: { 'principal.province': 'hebei', 'principal.filing': 'empty-shell' },
    near: { 'principal.province': 'tianjin', 'principal.filing': 'empty-shell' },
  },
  {
    of: 'access-data-differ',
    shows: ['record-matches-for-access'],
    in: 'added-access',
    given: { 'principal.province': 'liaoning', 'principal.sameAsRecord': false },
    near: { 'principal.province': 'liaoning', 'principal.sameAsRecord': true },
  },
  {
    of: 'order-open-elsewhere',
    shows: ['one-open-order'],
    given: { 'register.openOrder': true },
    near: { 'register.openOrder': false },
  },
  {
    of: 'order-left-open',
    shows: ['one-open-order'],
    in: 'filing-change',
    given: { 'register.openOrder': true },
    near: { 'register.openOrder': false },
  },
  {
    of: 'domain-name-in-another-order',
    shows: ['domain-name-of-another-case'],
    given: { 'register.domainNameElsewhere': true },
    near: { 'register.domainNameElsewhere': false },
  },
  {
    of: 'domain-name-in-another-order',
    shows: ['domain-name-not-filed-yet'],
    given: { 'domainName.filedBy': 'this-principal' },
    near: { 'domainName.filedBy': 'nobody' },
  },
  { of: 'too-many-services', shows: ['order-limit'], given: services('hubei', 2), near: services('hubei', 1) },
  { of: 'too-many-services', shows: ['domain-names-per-order'], given: domainNames(2), near: domainNames(1) },
]

const mini = { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat' } as const
const prepaid = { 'service.serverBilling': 'prepaid' } as const

export const accessCases: readonly RejectionCase[] = [
  {
    of: 'server-not-usable',
    shows: ['server-billing'],
    given: { 'service.serverBilling': 'pay-as-you-go' },
    near: { 'service.serverBilling': 'authorisation-code' },
  },
  {
    of: 'server-not-usable',
    shows: ['server-prepaid-months'],
    given: { ...prepaid, 'service.serverPrepaidMonths': 2 },
    near: { ...prepaid, 'service.serverPrepaidMonths': 3 },
  },
  {
    of: 'server-not-usable',
    shows: ['server-filings'],
    given: { ...prepaid, 'service.serverFilings': 5 },
    near: { ...prepaid, 'service.serverFilings': 4 },
  },
  {
    of: 'addresses-in-several-provinces',
    shows: ['several-server-provinces'],
    given: { 'principal.province': 'tianjin', 'service.serverProvinces': ['tianjin', 'hebei'] },
    near: {
      'principal.province': 'tianjin',
      'service.serverProvinces': ['tianjin', 'hebei'],
      'service.remark': '主站在天津，图片在河北。',
    },
  },
  {
    of: 'mini-program-without-link',
    shows: ['service-name-explained'],
    given: { ...mini, 'principal.name': '长沙兰亭文具有限公司', 'service.name': '云雀小站' },
    near: {
      ...mini,
      'principal.name': '长沙兰亭文具有限公司',
      'service.name': '云雀小站',
      'service.remark': '云雀是我司的文具品牌，顾客在此预约到店试用和维修。',
    },
  },
  {
    of: 'mini-program-without-link',
    shows: ['mini-program-remark'],
    given: { ...mini, 'service.remark': '云雀是我司品牌。' },
    near: { ...mini, 'service.remark': '云雀是我司的文具品牌，顾客在此预约到店试用和维修。' },
  },
  {
    of: 'mini-program-owner-differs',
    shows: ['mini-program-owner'],
    given: { ...mini, 'service.platformOwnerIsPrincipal': false },
    near: { ...mini, 'service.platformOwnerIsPrincipal': true },
  },
]
