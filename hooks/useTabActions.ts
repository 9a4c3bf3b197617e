import { openBeside, openOptions, reloadTab } from '@/services/windows';

const actions = { reloadTab, openOptions, openBeside };

/** What pages may do with tabs. */
export const useTabActions = () => actions;
