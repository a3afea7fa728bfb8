/** 网站退回案例 Cases for the reasons that lie in services, filed websites and prior approvals. */
import type { Given } from '../topic.ts'
import type { RejectionCase } from './rejections.test-data.ts'

const shaanxi = (content: readonly string[]): Given => [
  { noun: 'case', id: 'case', facts: {} },
  { noun: 'principal', id: 'principal', facts: { 'principal.nature': 'enterprise', 'principal.province': 'shaanxi' } },
  { noun: 'service', id: 's1', facts: { 'service.name': '兰亭文具', 'service.content': ['organisation-site'] } },
  { noun: 'service', id: 's2', facts: { 'service.name': '兰亭文具', 'service.content': content } },
]
const individual = { 'principal.nature': 'individual' } as const

export const serviceCases: readonly RejectionCase[] = [
  {
    of: 'service-name-not-allowed',
    shows: ['service-name'],
    given: { 'service.name': '花园' },
    near: { 'service.name': '花园城' },
  },
  {
    of: 'service-name-not-allowed',
    shows: ['service-name-words'],
    given: { ...individual, 'service.name': '旧书买卖' },
    near: { ...individual, 'service.name': '旧书手记' },
  },
  {
    of: 'service-name-not-allowed',
    shows: ['service-name-chinese'],
    given: { 'principal.province': 'tianjin', 'service.name': 'A1花园' },
    near: { 'principal.province': 'tianjin', 'service.name': 'A1花园城' },
  },
  {
    of: 'service-name-not-allowed',
    shows: ['service-name-without-latin'],
    given: { 'principal.province': 'chongqing', 'service.name': 'A花园城' },
    near: { 'principal.province': 'chongqing', 'service.name': '花园城' },
  },
  {
    of: 'service-name-without-link',
    shows: ['service-name-explained'],
    given: { 'principal.name': '长沙兰亭文具有限公司', 'service.name': '云雀小站' },
    near: { 'principal.name': '长沙兰亭文具有限公司', 'service.name': '兰亭小站' },
  },
  {
    of: 'service-name-of-state-place-or-person',
    shows: ['service-name-words'],
    given: { 'service.name': '中华花园' },
    near: { 'service.name': '兰亭花园' },
  },
  {
    of: 'service-name-of-state-place-or-person',
    shows: ['service-name-approval-words'],
    given: { 'service.name': '花园新闻', 'service.priorApprovals': ['none'] },
    near: { 'service.name': '花园新闻', 'service.priorApprovals': ['news'] },
  },
  {
    of: 'service-name-used-twice',
    shows: ['same-name-other-content'],
    in: 'added-service',
    given: shaanxi(['organisation-site']),
    near: shaanxi(['shopping']),
  },
  {
    of: 'website-open-before-approval',
    shows: ['site-closed'],
    given: { 'service.resolvesNow': true },
    near: { 'service.resolvesNow': false },
  },
  {
    of: 'website-still-opens',
    shows: ['site-closed'],
    in: 'added-service',
    given: { 'service.resolvesNow': true },
    near: { 'service.resolvesNow': false },
  },
  {
    of: 'content-beyond-nature',
    shows: ['service-content'],
    given: { ...individual, 'service.content': ['shopping'] },
    near: { ...individual, 'service.content': ['blog'] },
  },
  {
    of: 'content-beyond-nature',
    shows: ['service-content-denied'],
    given: { ...individual, 'principal.province': 'beijing', 'service.content': ['blog'] },
    near: { ...individual, 'principal.province': 'beijing', 'service.content': ['other'] },
  },
  {
    of: 'content-beyond-nature',
    shows: ['paid-service-needs-a-company'],
    given: { ...individual, 'service.income': ['paid-information'] },
    near: { ...individual, 'service.income': ['free'] },
  },
  {
    of: 'contents-too-many',
    shows: ['service-content'],
    given: { ...individual, 'service.content': ['blog', 'games'] },
    near: { ...individual, 'service.content': ['blog'] },
  },
  {
    of: 'contents-too-many',
    shows: ['mini-program-contents'],
    given: {
      'service.form': 'mini-program',
      'service.miniProgramPlatform': 'wechat',
      'service.secondLevelContents': ['餐饮', '外卖', '预约', '会员', '点评', '地图'],
    },
    near: {
      'service.form': 'mini-program',
      'service.miniProgramPlatform': 'wechat',
      'service.secondLevelContents': ['餐饮', '外卖', '预约', '会员', '点评'],
    },
  },
  {
    of: 'remark-missing-or-short',
    shows: ['service-remark'],
    given: { ...individual, 'principal.province': 'hebei', 'service.remark': ' ' },
    near: { ...individual, 'principal.province': 'hebei', 'service.remark': '记录个人摄影作品' },
  },
  {
    of: 'remark-missing-or-short',
    shows: ['service-remark-length'],
    given: { ...individual, 'principal.province': 'inner-mongolia', 'service.remark': '记录个人摄影作品' },
    near: {
      ...individual,
      'principal.province': 'inner-mongolia',
      'service.remark': '本站为个人网站，记录个人摄影作品和旅行见闻，不含企业单位信息，不做经营。',
    },
  },
  {
    of: 'remark-missing-or-short',
    shows: ['mini-program-remark'],
    given: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat', 'service.remark': '预约洗车' },
    near: {
      'service.form': 'mini-program',
      'service.miniProgramPlatform': 'wechat',
      'service.remark': '本小程序供我司门店顾客预约洗车、查看价格和排队情况。',
    },
  },
  {
    of: 'remark-missing-or-short',
    shows: ['personal-pledge'],
    given: { ...individual, 'principal.province': 'guangxi', 'service.remark': '展示个人摄影作品' },
    near: {
      ...individual,
      'principal.province': 'guangxi',
      'service.remark': '本网站为个人网站，不含企业单位信息，如有虚假愿被注销并列入黑名单。',
    },
  },
  {
    of: 'remark-missing-or-short',
    shows: ['mini-program-domain-name'],
    given: { 'principal.province': 'guangxi', 'service.miniProgramOnly': true },
    near: {
      'principal.province': 'guangxi',
      'service.miniProgramOnly': true,
      'service.remark': '域名用于本公司的小程序。',
    },
  },
  {
    of: 'filed-website-unreachable',
    shows: ['filed-sites-reachable'],
    in: 'added-service',
    given: { 'principal.province': 'sichuan', 'principal.filedSitesReachable': false },
    near: { 'principal.province': 'sichuan', 'principal.filedSitesReachable': true },
  },
  {
    of: 'footer-number-wrong',
    shows: ['filed-sites-show-number'],
    in: 'added-service',
    given: { 'principal.province': 'sichuan', 'principal.filedSitesShowNumber': false },
    near: { 'principal.province': 'sichuan', 'principal.filedSitesShowNumber': true },
  },
  {
    of: 'footer-number-wrong',
    shows: ['footer-number-shown'],
    in: 'added-access',
    given: { 'service.footerNumber': 'missing' },
    near: { 'service.footerNumber': 'right' },
  },
  {
    of: 'footer-link-wrong',
    shows: ['footer-link-shown'],
    in: 'added-access',
    given: { 'service.footerLink': 'wrong' },
    near: { 'service.footerLink': 'right' },
  },
  {
    of: 'footer-link-wrong',
    shows: ['filed-sites-show-number'],
    in: 'added-service',
    given: { 'principal.province': 'sichuan', 'principal.filedSitesShowNumber': false },
    near: { 'principal.province': 'sichuan', 'principal.filedSitesShowNumber': true },
  },
  {
    of: 'resolves-elsewhere',
    shows: ['resolves-to-filed-address'],
    in: 'added-access',
    given: { 'principal.province': 'hunan', 'service.resolvesToFiledAddress': false },
    near: { 'principal.province': 'hunan', 'service.resolvesToFiledAddress': true },
  },
  {
    of: 'prior-approval-missing',
    shows: ['prior-approval'],
    given: { 'service.priorApprovals': ['news'] },
    near: { 'service.priorApprovals': ['none'] },
  },
  {
    of: 'prior-approval-missing',
    shows: ['service-name-approval-words'],
    given: { 'service.name': '花园新闻', 'service.priorApprovals': ['none'] },
    near: { 'service.name': '花园手记', 'service.priorApprovals': ['none'] },
  },
  {
    of: 'prior-approval-missing',
    shows: ['scope-keywords'],
    given: { 'principal.province': 'hubei', 'principal.scopeMentionsApproval': true },
    near: { 'principal.province': 'hubei', 'principal.scopeMentionsApproval': false },
  },
  {
    of: 'no-training-letter-missing',
    shows: ['scope-keywords'],
    given: { 'principal.province': 'hubei', 'principal.scopeMentionsApproval': true },
    near: { 'principal.province': 'anhui', 'principal.scopeMentionsApproval': true },
  },
  {
    of: 'prior-approval-expired',
    shows: ['prior-approval-validity'],
    given: { 'service.priorApprovals': ['culture'], 'service.priorApprovalExpires': '2026-10-20' },
    near: { 'service.priorApprovals': ['culture'], 'service.priorApprovalExpires': '2027-10-20' },
  },
  {
    of: 'no-training-letter-missing',
    shows: ['no-training-letter'],
    given: { 'principal.province': 'hebei', 'principal.scopeMentionsTraining': true },
    near: { 'principal.province': 'hebei', 'principal.scopeMentionsTraining': false },
  },
]
