/** Words for what the keys of the search do. */
export const messages = { choose: 'choose', open: 'open', clear: 'clear', complete: 'complete' };
