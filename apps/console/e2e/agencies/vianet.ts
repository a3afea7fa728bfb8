/** An interview that is moved, a return by the provider, and a second interview by phone. */
import * as hands from './hands.ts'
import { follow, granted, looksRight, type Walk } from './walk.ts'

const unanswered = {
  text: '负责人手机三次无人接听',
  catalogued: '电话关机、空号或无人接听。',
  about: 'person-1 person.mobiles',
}

export default {
  way: async (filing) => {
    const { page, book } = filing
    const site = '北京或上海办公室面审'
    const forms = ['principal-form: filled', 'website-form: filled', 'access-form: filled'] as const
    await follow(filing, 'account: registered', ...forms)
    await filing.intake()
    await follow(filing, 'upload: submitted')
    await filing.days(2)
    await follow(filing, 'first-review: passed')
    const [first, then] = [filing.in(2), filing.in(5)]
    await hands.agree(page, { day: first, hour: '14:00' }, '上海办公室 657 室')
    await hands.expectedOf(page, '到场面审', `预计 ${first.slice(5)} 前`)
    await hands.move(page, site, { day: then, hour: '10:30' }, '负责人航班取消')
    await hands.movedShown(page, site, /14:00 → .*10:30，事先改约：负责人航班取消/)
    await hands.expectedOf(page, '到场面审', `预计 ${then.slice(5)} 前`)
    await looksRight(page, 'vianet-moved')
    await filing.days(6)
    await hands.hold(page, site)
    await follow(filing, 'interview-on-site: held')
    await hands.end(page, book, 'second-review: returned', hands.returned(unanswered))
    await follow(filing, ...forms, 'upload: submitted', 'first-review: passed-afar')
    await hands.agree(page, { day: filing.in(1), hour: '09:30' }, '客服热线')
    await filing.days(2)
    await hands.hold(page, '电话面审')
    await follow(filing, 'interview-by-phone: held', 'second-review: passed')
    await hands.record(page, 'sms-verified')
    await filing.days(3)
    await hands.end(page, book, 'ministry: granted', granted(filing))
    await follow(filing, 'result: told')
  },
  ends: '下号',
  told: [
    ['appointment', '北京或上海办公室面审', '上海办公室 657 室'],
    ['moved', '北京或上海办公室面审', '14:00', '10:30', '负责人航班取消'],
    ['appointment', '电话面审', '已进行'],
    ['event', '接入商退回', unanswered.text],
    ['event', '下号'],
  ],
} satisfies Walk
