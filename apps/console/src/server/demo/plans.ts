/** How far each filing of the demonstration has come: what was done, so many working days after it was opened. */
import * as deed from './deeds.ts'
import * as running from './running.ts'

type Moment = { readonly after: number; readonly deeds: readonly deed.Deed[] }
type Plan = readonly Moment[]

const on = (after: number, ...deeds: readonly deed.Deed[]): Moment => ({ after, deeds })

const smsNote = '短信验证码已发出，请 24 小时内回复验证码。'
const granted = '备案号已下发，请把编号和链接放到首页底部。'

const gathered: Plan = [
  on(0, deed.open, running.goOn(1), deed.tellOfPrincipal, deed.tellOfPerson, running.askClient),
  on(2, deed.tellOfService),
]
const brought: Plan = [...gathered, on(4, deed.bringMaterials)]
const ready: Plan = [...brought, on(6, running.receiveLetters, deed.acceptMaterials, running.goOn(3))]
const provider: Plan = [...ready, on(8, deed.submit)]
const authority: Plan = [
  ...provider,
  on(10, deed.record('provider-passed'), deed.record('sms-sent'), running.tellClient(smsNote)),
  on(12, deed.record('sms-verified')),
]

const byProvider = '网站负责人电话无人接听，请保持电话畅通后重新提交。'
const byAuthority = '网站名称与主办单位经营范围无关，请修改网站名称或在备注中说明。'
const again = '首页现在仍可访问，请在备案完成前关闭网站。'

const toldInFull: Plan = [
  on(0, deed.open, deed.tellOfPrincipal, deed.tellOfPerson, deed.tellOfService, deed.tellTheRest),
]
const sentOff: Plan = [...toldInFull, on(2, deed.bringMaterials), on(4, deed.acceptMaterials), on(5, deed.submit)]
const incomplete = '业务发展计划缺少收费方案，请补充后重新提交。'

export const plans = {
  'just-opened': [on(0, deed.open)],
  'half-told': [on(0, deed.open, deed.tellOfPrincipal, running.askClient), on(2, deed.tellOfPerson)],
  'materials-to-judge': brought,
  'materials-returned': [...brought, on(6, deed.returnOneMaterial)],
  ready,
  provider,
  'returned-by-provider': [...provider, on(10, deed.returned('provider-returned', byProvider, 'phone-not-answered'))],
  sms: [...provider, on(12, deed.record('provider-passed')), on(15, deed.record('sms-sent'))],
  'overdue-sms': [...provider, on(10, deed.record('provider-passed')), on(12, deed.record('sms-sent'))],
  authority,
  'overdue-at-authority': authority,
  'returned-by-authority': [
    ...authority,
    on(26, deed.returned('authority-returned', byAuthority, 'service-name-without-link')),
    on(27, running.tellClient(byAuthority, 'phone')),
    on(28, deed.renameService),
  ],
  'returned-twice': [
    on(0, deed.open, running.chooseWayWithInterview, running.goOn(4), deed.tellOfPrincipal, deed.tellOfPerson),
    on(2, running.askClient, deed.tellOfService),
    on(4, deed.bringMaterials),
    on(6, running.receiveLetters, deed.acceptMaterials),
    on(8, deed.submit),
    on(10, deed.returned('provider-returned', byProvider, 'phone-not-answered')),
    on(11, running.goOn(3)),
    on(12, deed.submit),
    on(13, running.goOn(1), running.agreeInterview),
    on(15, running.missInterview),
    on(17, running.holdInterview, running.goOn(1)),
    on(18, deed.record('provider-passed'), deed.record('sms-sent')),
    on(19, deed.record('sms-verified')),
    on(28, deed.returned('authority-returned', byAuthority, 'service-name-without-link'), deed.renameService),
    on(30, deed.submit),
    on(32, deed.record('provider-passed'), deed.record('sms-sent'), deed.record('sms-verified')),
    on(48, deed.returned('authority-returned', again)),
  ],
  granted: [...authority, on(26, deed.grant, running.tellClient(granted)), on(27, running.goOn(1))],
  'with-the-police': sentOff,
  'granted-by-the-police': [...sentOff, on(14, deed.receiveFromPolice)],
  'licence-under-review': [...sentOff, on(9, deed.record('accepted'))],
  'licence-told-to-complete': [...sentOff, on(8, deed.returned('told-to-complete', incomplete))],
  changed: [
    ...sentOff,
    on(7, deed.record('provider-passed'), deed.record('sms-sent')),
    on(8, deed.record('sms-verified')),
    on(18, deed.record('authority-passed')),
  ],
  'on-hold': [...brought, on(6, deed.putOnHold)],
  'given-up': [...gathered, on(8, deed.giveUp)],
} as const satisfies Readonly<Record<string, Plan>>

export type PlanName = keyof typeof plans
