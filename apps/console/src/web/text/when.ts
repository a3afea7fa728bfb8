/** Days and moments as the console writes them: 11-27 in lists, with the year where it is another one. */
import { type Day, dayOf, type Instant } from '@beian/domain/vocabulary'
import { language } from './language.ts'

/** The day in China: deadlines are judged there, wherever the reader sits. */
export function today(): Day {
  return dayOf(new Date().toISOString() as Instant)
}

export function shortDay(day: Day): string {
  return day.slice(0, 4) === today().slice(0, 4) ? day.slice(5) : day
}

/** 11-27, or 11-27 14:20 in China's time for a moment. */
export function shortInstant(at: Instant): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at))
  return `${shortDay(dayOf(at))} ${parts}`
}

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const

export function weekday(day: Day): string {
  return weekdays[language()][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''
}

/** 11 月 27 日（周五） · Friday 27 November */
export function longDay(day: Day): string {
  const locale = language() === 'zh' ? 'zh-CN' : 'en-GB'
  const sameYear = day.slice(0, 4) === today().slice(0, 4)
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(new Date(`${day}T00:00:00Z`))
  return language() === 'zh' ? `${date}（${weekday(day)}）` : `${weekday(day)} ${date}`
}
