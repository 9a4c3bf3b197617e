import { openBeside, openOptions, reloadTab } from '@/services/tab-actions';

const actions = { reloadTab, openOptions, openBeside };

/** What pages may do with tabs. */
export const useTabActions = () => actions;
