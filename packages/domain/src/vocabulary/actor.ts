/** 由谁办理 Who acts in a stage, or must keep a limit. */
import type { Text } from './text.ts'

export const actors = {
  client: { zh: '客户', en: 'Client' },
  consultant: { zh: '顾问', en: 'Consultant' },
  principal: { zh: '主办单位', en: 'Principal' },
  'person-in-charge': { zh: '负责人', en: 'Person in charge' },
  'access-provider': { zh: '接入商', en: 'Access provider' },
  registrar: { zh: '域名注册服务机构', en: 'Domain-name registrar' },
  platform: { zh: '小程序或分发平台', en: 'Platform of the App or mini-program' },
  'company-registry': { zh: '登记机关', en: 'Company registry' },
  agency: { zh: '代办机构', en: 'Agency' },
  authority: { zh: '通信管理局', en: 'Communications administration' },
  'public-security': { zh: '公安机关', en: 'Public security' },
} as const satisfies Record<string, Text>
export type Actor = keyof typeof actors
