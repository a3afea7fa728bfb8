import { province } from '../province.ts'

export default province({
  id: 'sichuan',
  reviewed: null,
  statements: {},
})
