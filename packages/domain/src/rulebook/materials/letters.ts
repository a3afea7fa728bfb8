/** 书面材料 Letters and forms that somebody signs. */
import { type Material, signed } from './material.ts'

export const letterMaterials = {
  'principal-authorisation-letter': {
    title: { zh: '主体负责人授权书', en: 'Letter authorising the person in charge of the principal' },
    note: signed,
    shows: [
      'principal.name',
      'principal.legalRepresentative',
      'person.name',
      'person.documentNumber',
      'person.mobiles',
    ],
  },
  'service-authorisation-letter': {
    title: { zh: '网站负责人授权书', en: 'Letter authorising the person in charge of the service' },
    note: signed,
    shows: [
      'principal.name',
      'principal.legalRepresentative',
      'person.name',
      'person.documentNumber',
      'person.mobiles',
    ],
  },
  'shanghai-service-authorisation-letter': {
    title: {
      zh: '上海专用网站负责人授权书',
      en: 'Letter of Shanghai’s own authorising the person in charge of the service',
    },
    note: signed,
    shows: [
      'principal.name',
      'principal.legalRepresentative',
      'person.name',
      'person.documentNumber',
      'person.mobiles',
    ],
  },
  'filing-commitment-letter': {
    title: { zh: '互联网信息服务备案承诺书', en: 'Filing commitment letter' },
    note: signed,
  },
  'authenticity-notice': {
    title: { zh: '真实性责任告知书', en: 'Notice of responsibility for authenticity' },
    note: signed,
  },
  'authenticity-letter': { title: { zh: '真实性承诺书', en: 'Authenticity commitment letter' }, note: signed },
  'no-training-letter': { title: { zh: '不涉及校外培训承诺书', en: 'Letter: no after-school training' }, note: signed },
  'establishment-office-form': {
    title: { zh: '编办批准的网站名称或开办审核表', en: 'Form approved by the establishment office' },
    note: {
      zh: '由机构编制部门批复；名称各地不同。',
      en: 'Approved by the office that keeps the establishment of public bodies; its name differs by place.',
    },
  },
  'party-building-letter': { title: { zh: '党建确认函', en: 'Party-building confirmation letter' } },
} as const satisfies Record<string, Material>
