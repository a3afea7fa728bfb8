/** What the journal calls the fields that are no facts of a case. Those that the action names already (a password, a language) have no words here. */
import type { Text } from '@beian/domain/vocabulary'
import { say } from '../text/language.ts'

const words: Readonly<Record<string, Text>> = {
  name: { zh: '名称', en: 'name' },
  contactName: { zh: '联系人', en: 'contact' },
  contactPhone: { zh: '联系电话', en: 'phone' },
  note: { zh: '备注', en: 'note' },
  signInName: { zh: '登录名', en: 'sign-in name' },
  contractOn: { zh: '合同日期', en: 'contract date' },
  dataProcessingOn: { zh: '个人信息委托处理协议日期', en: 'date of the data-processing agreement' },
  scope: { zh: '委托范围', en: 'scope' },
  feeTerms: { zh: '收费约定', en: 'fee terms' },
  provider: { zh: '接入商', en: 'access provider' },
  belongsTo: { zh: '账号属于', en: 'whose account' },
  loginHint: { zh: '登录名提示', en: 'hint at the login name' },
  heldBy: { zh: '由谁保管', en: 'who holds it' },
  address: { zh: '筛选条件', en: 'filters' },
  shared: { zh: '团队共享', en: 'shared with the team' },
}

/** Absent for what has no words. */
export function fieldWords(field: string): string | undefined {
  const known = Object.hasOwn(words, field) ? words[field] : undefined
  return known && say(known)
}
