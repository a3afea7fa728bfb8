/** 代办收费 What agencies ask, under their names: prices of a contract, none of them set by law (sources unnamed-agency-licence-guide, redstar-works-licence-page). */
import { fees } from '../fee.ts'

const unnamed = {
  kind: 'agency',
  per: 'year',
  payer: 'client',
  confidence: 'secondary',
  cites: ['unnamed-agency-licence-guide'],
  seenBy: '2026-11-21',
} as const

export const agencyFees = fees([
  {
    ...unnamed,
    id: 'unnamed-agency-pre-trial',
    title: { zh: '某代理机构：预审备案', en: 'An unnamed agency: pre-trial filing' },
    procedures: ['first-filing'],
    amount: { to: 20 },
    currency: 'CNY',
    note: {
      zh: '没有法律依据：法规中没有“预审”这一步，至多是接入商初审的服务价格。未注明日期。',
      en: 'No legal basis: no rule knows a “pre-trial”; at most it is the price of a service around the provider’s review. Undated.',
    },
  },
  {
    ...unnamed,
    id: 'unnamed-agency-guidance',
    title: { zh: '某代理机构：备案指导服务', en: 'An unnamed agency: registry guidance service' },
    procedures: ['first-filing'],
    amount: { to: 100 },
    currency: 'CNY',
    note: {
      zh: '没有法律依据，是代理机构自己的服务价格。未注明日期。',
      en: 'No legal basis: the agency’s own price. Undated.',
    },
  },
  {
    ...unnamed,
    id: 'unnamed-agency-certificate',
    title: { zh: '某代理机构：“ICP 证书”', en: 'An unnamed agency: “ICP certificate”' },
    procedures: ['first-filing', 'licence-application'],
    amount: { to: 400 },
    currency: null,
    note: {
      zh: '没有法律依据，也不是政府收费。原文币种写作“yen”，可能是人民币元的误译，不作认定；备案只有编号，没有证书。',
      en: 'No legal basis and no government fee. The text says “yen”, perhaps a mistranslation of yuan, so the currency is left open. A filing gives a number, no certificate.',
    },
  },
  {
    ...unnamed,
    id: 'unnamed-agency-regulatory',
    title: { zh: '某代理机构：“政府监管费”', en: 'An unnamed agency: “government regulatory fees”' },
    procedures: ['first-filing', 'licence-application'],
    amount: { to: 30 },
    currency: 'CNY',
    note: {
      zh: '没有法律依据：国家不收这笔费用，不得作为官方收费列出。',
      en: 'No legal basis: the State charges no such fee, and it is not to be shown as an official one.',
    },
  },
  {
    ...unnamed,
    id: 'unnamed-agency-public-security',
    title: { zh: '某代理机构：公安备案', en: 'An unnamed agency: public-security filing' },
    procedures: ['public-security-filing'],
    amount: { to: 100 },
    currency: 'CNY',
    note: {
      zh: '没有法律依据，是代理机构自己的服务价格。未注明日期。',
      en: 'No legal basis: the agency’s own price. Undated.',
    },
  },
  {
    id: 'redstar-works-success-fee',
    kind: 'agency',
    title: { zh: 'REDSTAR Works：代办服务费', en: 'REDSTAR Works: service fee' },
    procedures: ['first-filing'],
    amount: null,
    currency: null,
    per: 'case',
    payer: 'client',
    confidence: 'secondary',
    cites: ['redstar-works-licence-page'],
    seenBy: '2026-11-21',
    note: {
      zh: '备案成功后才收取，金额没有公布；它不保证成功。',
      en: 'Payable only on success; the amount is not published, and success is not guaranteed.',
    },
  },
])
