/** 阶段用语 What several procedures say in the same words: who enters the code, and what stands still while the authority reviews. */
import type { Text } from '../../../vocabulary/text.ts'

const codeZh = '登录备案系统，输入验证码、手机号和证件号码后六位。'
const codeEn = 'enters the code, the mobile number and the last six characters of the document on the filing system.'

/** 短信发给谁 */
export const sms = {
  everyPerson: {
    zh: `收到短信后 24 小时内，各负责人${codeZh}`,
    en: `Within 24 hours of the SMS each person in charge ${codeEn}`,
  },
  ofTheService: {
    zh: `短信发给网站（App、小程序）负责人：24 小时内${codeZh}`,
    en: `The SMS goes to the person in charge of the service, who within 24 hours ${codeEn}`,
  },
  ofThePrincipal: {
    zh: `短信发给主体负责人：24 小时内${codeZh}`,
    en: `The SMS goes to the person in charge of the principal, who within 24 hours ${codeEn}`,
  },
  byWhatChanges: {
    zh: `短信发给谁，看变更什么：涉及的负责人在 24 小时内${codeZh}`,
    en: `Who receives the SMS depends on what changes: whoever does, within 24 hours ${codeEn}`,
  },
  whoeverReceivesIt: {
    zh: `收到短信的负责人在 24 小时内${codeZh}`,
    en: `Whoever in charge receives the SMS, within 24 hours ${codeEn}`,
  },
} as const satisfies Record<string, Text>

/** 审核期间 */
export const waiting = {
  closed: {
    zh: '管局审核期间不能修改，也不能撤回。网站保持关闭，App 和小程序不上线；等候结果并记录。',
    en: 'Nothing can be changed or withdrawn while the authority reviews. Keep the website closed, the App or mini-program offline; record the answer.',
  },
  open: {
    zh: '管局审核期间不能修改，也不能撤回。网站保持可以访问，备案号照挂；等候结果并记录。',
    en: 'Nothing can be changed or withdrawn while the authority reviews. Keep the website open, with its number shown; record the answer.',
  },
  still: {
    zh: '管局审核期间不能修改，也不能撤回；等候结果并记录。',
    en: 'Nothing can be changed or withdrawn while the authority reviews; record the answer.',
  },
} as const satisfies Record<string, Text>
