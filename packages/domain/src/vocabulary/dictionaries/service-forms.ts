/** 服务类型 The form of a service: a fact, not a procedure. Codes of mini-program and quick-app were not found. */
import type { Dictionary } from './entry.ts'

export const serviceForms = {
  website: { code: '1', title: { zh: '网站', en: 'Website' } },
  app: { code: '6', title: { zh: 'App', en: 'App' } },
  'mini-program': { title: { zh: '小程序', en: 'Mini-program' } },
  'quick-app': { title: { zh: '快应用', en: 'Quick-app' } },
} as const satisfies Dictionary
export type ServiceForm = keyof typeof serviceForms
