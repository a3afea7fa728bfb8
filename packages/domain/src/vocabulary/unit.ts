/** 期限单位 Units in which limits are given. */
export const units = ['hour', 'half-working-day', 'working-day', 'calendar-day', 'month', 'year'] as const
export type Unit = (typeof units)[number]
