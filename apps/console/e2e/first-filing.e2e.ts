/**
 * The main job, as a consultant does it: from the set-up link to the number in the footer. The principal is a real public
 * body with its public credit code; the persons are invented, and of their identity numbers only the check digit is right.
 */
import { say } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import type { AccessProviderId } from '@beian/domain/vocabulary'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest'
import { type Faces, findingsAtRest, keepPicture, openFaces, openWindow, servePage } from './faces.ts'
import { answer, choose, fact, fill, go, problemAt, requirementsOn, tick, type } from './hands.ts'

const UNIVERSITY = '12441400456763110Y'
const GRANTED = '粤ICP备05008878号'
const zhouLan = { id: '440305199003074613', mobile: '13800138001' }

let faces: Faces
let context: BrowserContext
let page: Page
let faults: string[]

beforeAll(async () => {
  faces = await openFaces()
  ;({ context, page, faults } = await openWindow(faces.browser))
})
afterAll(() => faces?.close())
beforeEach(() => onTestFailed(() => keepPicture(page, 'where-it-failed')))

/** Shows the page in the other language, looks, and comes back. Nothing typed may be lost on the way. */
async function inEnglish<T>(look: () => Promise<T>): Promise<T> {
  await page.getByRole('button', { name: 'English', exact: true }).click()
  const seen = await look()
  await page.getByRole('button', { name: '中文', exact: true }).click()
  return seen
}

async function looksRight(name: string): Promise<void> {
  expect(await findingsAtRest(page), name).toEqual([])
  await keepPicture(page, `${name}-zh`)
  // An open dialog keeps everything else out of reach, the language switch too.
  if ((await page.locator('[role="dialog"]').count()) === 0) await inEnglish(() => keepPicture(page, `${name}-en`))
}

describe('from intake to the number in the footer', () => {
  test('the set-up link makes the first administrator', async () => {
    await page.goto(faces.setUpLink)
    await page.getByLabel('姓名').fill('周岚')
    await page.getByLabel('登录名').fill('zhoulan')
    await page.getByLabel('密码').fill('一句足够长的口令-仅供测试-2026')
    await looksRight('set-up')
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/cases$/)
    await looksRight('cases-empty')
  })

  test('a client, and a first filing in two clicks', async () => {
    await page.goto(`${faces.console}/clients/new`)
    await page.getByLabel('名称', { exact: false }).first().fill('嘉应学院')
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(/\/clients\/[^/]+$/)
    await looksRight('client')
    await page.getByRole('button', { name: '新建案件', exact: true }).click()
    const procedure = page.getByRole('button', { name: /^首次备案/ })
    await procedure.waitFor()
    await looksRight('choosing')
    await procedure.click()
    await page.waitForURL(/\/cases\/[^/]+\/facts$/)
    await page.locator('.case-head').waitFor()
    await looksRight('case-new')
  })

  test('one wrong digit in the credit code is refused in plain words, in both languages, and stays as typed', async () => {
    await choose(page, 'principal.nature', '事业单位')
    await choose(page, 'principal.documentType', '统一社会信用代码证书（事业单位）')
    await type(page, 'principal.documentNumber', UNIVERSITY.replace('4567', '4568'))
    expect(await problemAt(page, 'principal.documentNumber')).toMatch(/校验|第 ?18 位/)
    await keepPicture(page, 'refused-zh')
    const english = await inEnglish(async () => {
      await keepPicture(page, 'refused-en')
      return problemAt(page, 'principal.documentNumber')
    })
    expect(english).toMatch(/character|digit/)
    expect(english).not.toMatch(/\p{Script=Han}/u)
    expect(await fact(page, 'principal.documentNumber').locator('input').first().inputValue()).toContain('4568')
    await fill(page, 'principal.documentNumber', UNIVERSITY)
  })

  test('the facts of a website in Guangdong', async () => {
    await fill(page, 'principal.name', '嘉应学院')
    await fill(page, 'principal.documentExpires', '9999-12-31')
    await choose(page, 'principal.province', '广东')
    await fill(page, 'principal.city', '梅州市')
    await fill(page, 'principal.district', '梅江区')
    await fill(page, 'principal.documentAddress', '广东省梅州市梅江区梅松路100号')
    await fill(page, 'principal.contactAddress', '梅松路100号行政楼305室')
    await answer(page, 'principal.nameAsRegistered', true)
    await choose(page, 'principal.creditStatus', '正常')
    await fill(page, 'principal.legalRepresentative', '林可')
    await answer(page, 'principal.scopeMentionsTraining', false)
    await fill(page, 'person.name', '林可')
    await choose(page, 'person.position', '法定代表人')
    await choose(page, 'person.documentType', '居民身份证')
    await fill(page, 'person.documentNumber', zhouLan.id)
    await fill(page, 'person.documentExpires', '2040-03-07')
    await fill(page, 'person.mobiles', zhouLan.mobile)
    await fill(page, 'person.emergencyPhones', '0753-2186666')
    await fill(page, 'person.emails', 'linke@example.edu.cn')
    await fill(page, 'service.name', '嘉应学院官网')
    await fill(page, 'service.homePage', 'www.jyu.edu.cn')
    await tick(page, 'service.content', ['单位门户网站'])
    await tick(page, 'service.languages', ['中文简体'])
    await tick(page, 'service.priorApprovals', ['都不涉及'])
    await tick(page, 'service.income', ['不向用户收费'])
    await answer(page, 'service.resolvesNow', false)
    await fill(page, 'domainName.name', 'jyu.edu.cn')
    await choose(page, 'domainName.holder', '主办单位本身')
    await fill(page, 'domainName.expires', '2031-06-30')
    await fill(page, 'domainName.verifiedOn', '2026-01-05')
    await answer(page, 'domainName.registrarApproved', true)
    await fill(page, 'service.accessProvider', '华为云')
    await tick(page, 'service.accessModes', ['云接入'])
    await choose(page, 'service.serverPlace', '中国内地')
    await tick(page, 'service.serverProvinces', ['广东'])
    await fill(page, 'service.ipRanges', '114.132.10.20')
    await looksRight('facts')
  })

  test('what was typed is still there after a reload; a blank deletes nothing', async () => {
    await type(page, 'principal.name', '')
    await page.reload()
    await page.locator('.case-head').waitFor()
    expect(await fact(page, 'principal.name').locator('input').first().inputValue()).toBe('嘉应学院')
    expect(await fact(page, 'person.documentNumber').innerText()).not.toContain(zhouLan.id)
  })

  test('the request to the client says what is missing, in both languages', async () => {
    await page.getByRole('button', { name: '发给客户' }).click()
    const letter = page.locator('textarea.letter')
    await letter.waitFor()
    expect(await letter.inputValue()).toContain('备案承诺书')
    await looksRight('request')
    expect(await letter.inputValue()).not.toContain(zhouLan.mobile)
    await page.keyboard.press('Escape')
  })

  test('a file that is not what it says is refused; materials are received, one is returned and replaced', async () => {
    await go(page, 'materials')
    await looksRight('materials-waiting')
    const scan = await page.screenshot({ type: 'jpeg' })
    const waiting = page.locator('tbody.material[data-state="waiting"]')
    const first = waiting.first()
    await first
      .locator('input[type="file"]')
      .setInputFiles({ name: '证书.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<script>') })
    await first.locator('.problem').waitFor()
    await keepPicture(page, 'upload-refused-zh')
    for (let left = await waiting.count(); left > 0; left = await waiting.count()) {
      await waiting
        .first()
        .locator('input[type="file"]')
        .setInputFiles({ name: '扫描件.jpg', mimeType: 'image/jpeg', buffer: scan })
      await expect.poll(() => waiting.count(), { timeout: 15_000 }).toBeLessThan(left)
    }
    const pending = page.locator('tbody.material[data-state="pending-review"]')
    await pending.first().getByRole('button', { name: '要求修改' }).click()
    await page.locator('[role="dialog"] textarea').first().fill('公章不清楚，请重新扫描，四角完整。')
    await looksRight('ask-changes')
    await page.locator('[role="dialog"] button[type="submit"]').click()
    const returned = page.locator('tbody.material[data-state="changes-requested"]')
    await returned.waitFor()
    await looksRight('materials-returned')
    await returned
      .locator('input[type="file"]')
      .setInputFiles({ name: '重新扫描.jpg', mimeType: 'image/jpeg', buffer: scan })
    await expect.poll(() => returned.count(), { timeout: 15_000 }).toBe(0)
    for (let left = await pending.count(); left > 0; left = await pending.count()) {
      await pending.first().getByRole('button', { name: '接受', exact: true }).first().click()
      await expect.poll(() => pending.count(), { timeout: 15_000 }).toBeLessThan(left)
    }
    await looksRight('materials-accepted')
  })

  test('nothing blocks; it is submitted, passes the provider and the SMS check', async () => {
    await go(page, 'findings')
    await looksRight('findings')
    await page.getByRole('button', { name: '提交', exact: true }).click()
    expect(await page.locator('[role="dialog"]').innerText()).not.toContain('拦截')
    await looksRight('submit')
    await page.locator('[role="dialog"] button[type="submit"]').click()
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' })
    await record('接入商初审通过')
    await record('短信核验完成')
    await go(page, 'deadlines')
    await looksRight('deadlines')
  })

  test('the list shows where the case is; while the authority reviews, facts and materials are locked', async () => {
    const address = page.url()
    await page.goto(`${faces.console}/cases`)
    await page.getByText('嘉应学院').first().waitFor()
    await looksRight('cases')
    await page.goto(address)
    await go(page, 'facts')
    expect(await fact(page, 'principal.name').locator('input').first().getAttribute('readonly')).not.toBeNull()
  })

  test('the authority returns it with a reason, which stays in the round; it is fixed and sent again', async () => {
    await record('管局退回', async (dialog) => {
      await dialog.locator('textarea').first().fill('通信地址未精确到门牌号')
      await looksRight('returned')
    })
    await go(page, 'rounds')
    await page.locator('main').getByText('通信地址未精确到门牌号').first().waitFor()
    await looksRight('rounds')
    await go(page, 'facts')
    await fact(page, 'principal.contactAddress').getByRole('button').last().click()
    await fill(page, 'principal.contactAddress', '梅松路100号行政楼三层305室')
    await page.getByRole('button', { name: '提交', exact: true }).click()
    await page.locator('[role="dialog"] button[type="submit"]').click()
    await page.locator('[role="dialog"]').waitFor({ state: 'detached' })
    await record('接入商初审通过')
    await record('短信核验完成')
  })

  test('the number is granted and stands in the case', async () => {
    await record('下号', async (dialog) => {
      await dialog.locator('.reasons input').nth(0).fill(GRANTED)
      await dialog.locator('.reasons input').nth(1).fill(`${GRANTED}-1`)
      await looksRight('granting')
    })
    await go(page, 'numbers')
    await page.locator('.number-large').first().waitFor()
    expect(await page.locator('.number-large').allInnerTexts()).toEqual([GRANTED, `${GRANTED}-1`])
    await looksRight('numbers')
    await go(page, 'timeline')
    await looksRight('timeline')
  })

  test('the snippet, pasted into a page and clicked, leads to the ministry', async () => {
    await go(page, 'numbers')
    await page.locator('main').getByRole('button', { name: /复制/ }).first().click()
    const snippet = await page.evaluate(() => navigator.clipboard.readText())
    expect(snippet).toContain(GRANTED)
    expect(snippet).not.toContain(`${GRANTED}-1`)
    const { address, server } = await servePage(
      `<!doctype html><html lang="zh-CN"><title>嘉应学院官网</title><body><main>…</main><footer>${snippet}</footer></body></html>`,
    )
    const visit = await context.newPage()
    await visit.route('https://beian.miit.gov.cn/**', (route) =>
      route.fulfill({ status: 200, body: 'the ministry, out of reach of this test' }),
    )
    await context.route('https://beian.miit.gov.cn/**', (route) =>
      route.fulfill({ status: 200, body: 'the ministry, out of reach of this test' }),
    )
    await visit.goto(address)
    const link = visit.getByRole('link', { name: GRANTED, exact: true })
    const opened = context.waitForEvent('page', { timeout: 3_000 }).catch(() => visit)
    await link.click()
    const ministry = await opened
    await ministry.waitForURL('https://beian.miit.gov.cn/')
    expect(ministry.url()).toBe('https://beian.miit.gov.cn/')
    if (ministry !== visit) await ministry.close()
    await visit.close()
    server.close()
  })

  test('the guide for that nature and province asks what the case was asked', async () => {
    await go(page, 'materials')
    const asked = await requirementsOn(page, '[data-topic]')
    const guide = await context.newPage()
    await guide.goto(`${faces.site}/zh/guides/first-filing/public-institution/guangdong/`)
    // What every checklist says alike stands on pages of its own, and so do the cases that a rule tells apart.
    const linked = (which: string) =>
      guide.locator(which).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const [alike, told] = [await linked('[data-alike]'), await linked('.told')]
    const printed = new Set<string>()
    const always: string[] = []
    const here = guide.url()
    for (const address of [here, ...alike, ...told]) {
      await guide.goto(new URL(address, faces.site).href, { waitUntil: 'domcontentloaded' })
      for (const line of await printedOn(guide, '.requirement')) printed.add(line)
      if (!told.includes(address)) always.push(...(await printedOn(guide, '.requirement:not(.open)')))
    }
    for (const lines of [asked, always]) expect(lines.length).toBeGreaterThan(20)
    // Everything asked of the case stands on the pages: always, or under "it depends".
    expect(asked.filter((line) => !printed.has(line))).toEqual([])
    // Everything the pages ask always was asked of the case, but what another access provider asks.
    const elsewhere = ofOtherProviders('huawei')
    expect(always.filter((line) => !asked.includes(line) && !elsewhere.has(line))).toEqual([])
    expect(asked.filter((line) => elsewhere.has(line))).toEqual([])
    await guide.close()
  })

  test('what follows is opened from here with principal, persons and the service that was granted', async () => {
    await go(page, 'facts')
    const known = await page.locator('.case-head h1').innerText()
    await page.locator('.turn-then a').first().click()
    const offered = page.locator('.take-over input')
    await offered.first().waitFor()
    const chosen = await offered.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked))
    expect(chosen.length).toBeGreaterThanOrEqual(3)
    expect(chosen).not.toContain(false)
    const service = page.getByRole('group', { name: '网站与服务' }).locator('label')
    expect(known).toContain(await service.locator('span').first().innerText())
  })

  test('no page broke its own rules on the way', () => expect(faults).toEqual([]))
})

/** Records what happened, by its name; `bring` fills in what the event brings along. */
async function record(event: string, bring?: (dialog: ReturnType<Page['locator']>) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: '记录结果' }).click()
  const dialog = page.locator('[role="dialog"]')
  await dialog.getByLabel(event).check()
  await bring?.(dialog)
  await dialog.locator('button[type="submit"]').click()
  await dialog.waitFor({ state: 'detached' })
}

/** Topic and sentence of each requirement that a page of the guides prints. */
async function printedOn(guide: Page, which: string): Promise<readonly string[]> {
  return guide.locator(which).evaluateAll((elements) =>
    elements.flatMap((one) => {
      const named = one.querySelector('.question a')?.getAttribute('href') ?? location.pathname
      const topic = /\/rules\/([^/]+)/.exec(named)?.[1]
      return [...one.querySelectorAll('.requirement-text')].map((text) => `${topic}: ${text.textContent?.trim()}`)
    }),
  )
}

/** What the book has from one access provider alone, other than this one. */
function ofOtherProviders(own: AccessProviderId): ReadonlySet<string> {
  const lines = rulebook.topics.flatMap((topic) =>
    topic.statements
      .filter(({ provider, value }) => provider !== undefined && provider !== own && value !== null)
      .map((statement) => `${topic.id}: ${say(rulebook, topic, statement).zh}`),
  )
  return new Set(lines)
}
