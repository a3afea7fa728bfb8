/** Different persons in charge give different e-mail addresses; one person with two roles is one person. */
import { check } from '../check.ts'

export const distinctEmails = check({
  id: 'distinct-emails',
  asks: { zh: '各负责人的邮箱是否不同？', en: 'Has each person an e-mail address of their own?' },
  reads: { contacts: 'contacts' },
  params: {},
  test: ({ contacts }) => {
    const own = contacts.map(({ emails }) => new Set(emails.map((one) => one.trim().toLowerCase())))
    const all = own.flatMap((one) => [...one])
    return new Set(all).size === all.length ? true : { wrong: 'contacts' }
  },
})
