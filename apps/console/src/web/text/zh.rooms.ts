/** Words of the pages that are not part of the first load, in Chinese. */
import { zhCase } from './zh.case.ts'

export const zhRooms = { case: zhCase }

export type RoomWords = typeof zhRooms
