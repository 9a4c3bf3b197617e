export { nextQuestion } from '@/lib/passport/question';
export { TenantQuestion } from './TenantQuestion';
