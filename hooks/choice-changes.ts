// Apart from `useChoices`: the panel only reads what was chosen.
export { changeChoices } from '@/services/choice-changes';
