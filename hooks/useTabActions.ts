import { openOptions, reloadTab } from '@/services/windows';

const actions = { reloadTab, openOptions };

/** What pages may do with tabs. */
export const useTabActions = () => actions;
