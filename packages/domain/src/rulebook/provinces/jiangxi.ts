import { province } from '../province.ts'

export default province({
  id: 'jiangxi',
  reviewed: null,
  statements: {},
})
