/** What is done beside a filing of the demonstration: its playbook, appointments, paper, who was told, what was asked. */
import { addWorkingDays, publishedCalendar } from '@beian/domain/calendar'
import { rulebook } from '@beian/domain/rulebook'
import type { planPage } from '../playbooks/plan-rows.ts'
import type { Deed } from './deeds.ts'
import type { Hand } from './hand.ts'
import { inventedSerial } from './invented.ts'

type Plan = Awaited<ReturnType<typeof planPage>>

const planOf = (hand: Hand) => hand.ask<Plan>('playbooks.ofCase')
const today = async (hand: Hand) => (await hand.page()).today

/** An agency's way on which somebody is met in person while the provider reviews. */
const withInterview = rulebook.playbooks.find(
  ({ agency, steps }) =>
    agency !== null && steps.some(({ who, appointment }) => who === 'person-in-charge' && appointment?.by === 'place'),
)

export const chooseWayWithInterview: Deed = (hand) => hand.send('playbooks.choose', { playbook: withInterview?.id })

/** Records so many steps, each by its usual outcome; a step that ends with an event of the case waits for the event. */
export function goOn(count: number): Deed {
  return async (hand) => {
    for (let left = count; left > 0; left -= 1) {
      const { now, steps } = await planOf(hand)
      const step = steps.find(({ id }) => id === now)
      const outcome = step?.outcomes[0]
      if (step === undefined || outcome === undefined || outcome.event !== null) return
      await hand.send('playbooks.take', { step: step.id, outcome: outcome.id })
    }
  }
}

async function openAppointment(hand: Hand): Promise<string | undefined> {
  return (await planOf(hand)).appointments.find(({ state }) => state === 'agreed')?.id
}

/** An hour of the afternoon in China, so many working days from now. */
async function inDays(hand: Hand, days: number): Promise<string> {
  const { day } = addWorkingDays(publishedCalendar, await today(hand), days)
  return `${day}T06:30:00.000Z`
}

export const agreeInterview: Deed = async (hand) => {
  const { now, steps } = await planOf(hand)
  const step = steps.find(({ id }) => id === now)
  const person = (await hand.page()).subjects.find(({ noun }) => noun === 'person')
  await hand.send('appointments.agree', {
    step: now ?? undefined,
    person: person?.id,
    by: step?.appointment?.by ?? 'place',
    at: await inDays(hand, 1),
    what: '到场面审',
    where: '上海办公室，前台登记',
    note: '带身份证原件',
  })
}

export const missInterview: Deed = async (hand) => {
  const appointment = await openAppointment(hand)
  const reason = '负责人临时出差，未到场'
  await hand.send('appointments.move', { appointment, at: await inDays(hand, 1), because: 'missed', reason })
}

export const holdInterview: Deed = async (hand) =>
  hand.send('appointments.settle', { appointment: await openAppointment(hand), state: 'held' })

export const askClient: Deed = (hand) =>
  hand.send('requests.send', { medium: 'wechat', language: 'zh', workingDays: 5 })

export const receiveLetters: Deed = async (hand) => {
  const { dispatch } = await hand.send<{ dispatch: string }>('dispatches.send', {
    way: 'in',
    what: '承诺书、授权书原件',
    whom: hand.filed.filing.principal,
    courier: '顺丰',
    number: `SF14${inventedSerial(hand.seed)}`,
  })
  await hand.send('dispatches.receive', { dispatch })
}

export function tellClient(what: string, how: 'wechat' | 'phone' | 'mail' = 'wechat'): Deed {
  return (hand) => hand.send('notices.tell', { whom: hand.filed.filing.person, what, how })
}
