import { openBeside, openOptions, reloadTab } from '@/services/tab-actions';
import { openWelcome } from '@/services/welcome';

const actions = { reloadTab, openOptions, openBeside, openWelcome };

/** What pages may do with tabs. */
export const useTabActions = () => actions;
