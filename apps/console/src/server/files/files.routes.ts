import { Hono } from 'hono'
import type { House } from '../house.ts'

export function fileRoutes(_house: House): Hono {
  return new Hono()
}
