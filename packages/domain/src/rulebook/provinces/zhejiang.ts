import { province } from '../province.ts'

export default province({
  id: 'zhejiang',
  reviewed: null,
  statements: {},
})
