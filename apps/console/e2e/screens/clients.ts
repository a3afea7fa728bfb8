/** The clients: their list, a new one, and one with all that is known of it. */
import type { Screen, SweptDesk } from '../sweep.ts'
import { dialogBehind, leaveOpen, press } from './opening.ts'

async function clientPath({ chen }: SweptDesk, search: string): Promise<string> {
  const { data } = await chen.call('clients.list', { search, limit: 1 })
  return `/clients/${(data as { id: string }[])[0]?.id}`
}

export const clientScreens: readonly Screen[] = [
  { name: 'clients', path: '/clients', ready: '.list tbody tr' },
  { name: 'clients-none', path: '/clients?search=%E9%BE%99%E5%87%A4', ready: '.empty' },
  {
    name: 'client-new',
    path: '/clients/new',
    ready: '.form',
    opened: [
      {
        name: 'double',
        open: async (page, t) => {
          await page.getByLabel(t.clients.name).fill('岚汐')
          await page.locator('.also-at').waitFor()
        },
        close: leaveOpen,
      },
      {
        name: 'refused',
        open: async (page, t) => {
          await page.getByLabel(t.clients.name).fill('')
          await press(page, t.clients.create)
          await page.locator('.problem').first().waitFor()
        },
        close: leaveOpen,
      },
    ],
  },
  {
    name: 'client',
    path: (desk) => clientPath(desk, '岚汐'),
    ready: '.list tbody tr',
    opened: [
      dialogBehind('case-opened', (t) => t.clients.openCase),
      {
        ...dialogBehind('edit', (t) => t.kit.change),
      },
      {
        name: 'engagement',
        within: '[role="dialog"]',
        open: (page, t) => page.locator('.two-columns').getByRole('button', { name: t.kit.change }).first().click(),
      },
      dialogBehind('account', (t) => t.desk.register.accounts.add),
      {
        name: 'account-changed',
        within: '[role="dialog"]',
        open: (page) => page.locator('.account-line button').first().click(),
      },
      {
        name: 'account-removed',
        within: '.toasts',
        open: async (page, t) => {
          await page.locator('.account-line button').last().click()
          await page.getByRole('button', { name: t.desk.register.accounts.undo, exact: true }).waitFor()
        },
        close: (page, t) => press(page, t.desk.register.accounts.undo),
      },
      {
        name: 'phone-shown',
        open: (page, t) => press(page, t.kit.show),
        close: (page) => page.reload(),
      },
    ],
  },
  { name: 'client-bare', path: (desk) => clientPath(desk, '林知夏'), ready: '.list tbody tr, .empty' },
  { name: 'client-unknown', path: '/clients/nobody', ready: '.empty' },
]
