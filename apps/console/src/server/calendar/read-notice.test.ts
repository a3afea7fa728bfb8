/** The notice of 2026 as it was printed, and the public list's form of it, lead to the year that comes with the program. */
import { calendars, readCalendarYear } from '@beian/domain/calendar'
import { describe, expect, test } from 'vitest'
import { readNotice } from './read-notice.ts'

export const noticeOf2026 = `经国务院批准，现将2026年元旦、春节等放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`

const built = calendars.find(({ year }) => year === 2026)
const asked = { year: 2026, url: built?.notice.url ?? '' }

describe('what is pasted becomes the arrangement', () => {
  test('the sentences of the notice', () => {
    const reading = readCalendarYear(readNotice(noticeOf2026, asked))
    expect(reading.ok && { ...reading.year, makeUpDays: reading.year.makeUpDays.toSorted() }).toEqual(built)
  })

  test('the public list of days', () => {
    const days = (built?.holidays ?? []).flatMap(({ name, from, to }) => [
      { name: name.zh, date: to, isOffDay: true },
      { name: name.zh, date: from, isOffDay: true },
    ])
    const worked = (built?.makeUpDays ?? []).map((date) => ({ name: '补班', date, isOffDay: false }))
    const reading = readCalendarYear(readNotice(JSON.stringify({ year: 2026, days: [...days, ...worked] }), asked))
    expect(reading.ok && reading.year).toEqual(built)
  })

  test('a holiday that begins in the December before, written with its year', () => {
    const { holidays } = readNotice('一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。', { year: 2023, url: '' })
    expect(holidays).toEqual([{ name: { zh: '元旦', en: 'New Year' }, from: '2022-12-31', to: '2023-01-02' }])
  })

  test('from one month into the next', () => {
    const { holidays } = readNotice('二、春节：1月28日（周二）至2月4日（周二）放假。', { year: 2025, url: '' })
    expect(holidays).toMatchObject([{ from: '2025-01-28', to: '2025-02-04' }])
  })
})

test('what is not a notice lacks its statutory days, and the domain says which', () => {
  const reading = readCalendarYear(readNotice('大家好', asked))
  expect(!reading.ok && reading.problems.map(({ code }) => code)).toContain('statutory-day-missing')
})
