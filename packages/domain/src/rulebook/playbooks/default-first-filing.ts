/** 首次备案 Our own way from the first talk to the number on the home page. */
import { playbook } from '../playbook.ts'
import { sms } from '../procedures/parts/texts.ts'
import { forPlanning } from './parts/outcomes.ts'
import { throughTheAuthority } from './parts/through-the-authority.ts'

export default playbook({
  id: 'default-first-filing',
  procedure: 'first-filing',
  title: { zh: '我们的办法：首次备案', en: 'Our own way: first filing' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheAuthority({
    engage: {
      zh: '确认主体、域名和服务都没有备过案，查清前置审批、域名持有者和服务器是否合格；与客户签委托。',
      en: 'Make sure that neither principal, domain name nor service was filed before; look at prior approvals, the holder of the name and the server; sign with the client.',
    },
    gather: {
      zh: '客户为主体、负责人、网站填写信息，上传证件；用客户自己的名义开立接入商账号；网站保持关闭。',
      en: 'The client fills in principal, persons and service and uploads documents; the account at the provider is opened in the client’s own name; the website stays closed.',
    },
    verified: true,
    sms: sms.everyPerson,
    review: { min: 1, max: 20, unit: 'working-day' },
    end: {
      over: 'granted',
      does: {
        zh: '开通网站，把备案号挂在首页底部中央并链接到备案系统；记下 30 日内的公安联网备案，把编号和到期日录入台账。',
        en: 'Open the website with the number at the bottom centre, linked to the filing system; note the police filing due within 30 days, and enter numbers and expiries in the register.',
      },
    },
  }),
  promises: [],
  fees: ['filing-official'],
})
