/** Where records of one revenue model are met: table, slide-out and full page. */
const recordScreens = (slug: string) => [`data-explorer-${slug}`, `${slug}-preview`, `${slug}-profile`];

export const LICENSE = recordScreens('license');
export const OPPORTUNITY = recordScreens('opportunity');
export const SALE = recordScreens('sale');
export const DEAL = recordScreens('deal');
export const LINE_ITEM = recordScreens('lineitem');
export const PRODUCT = recordScreens('product');
export const INVOICE = recordScreens('invoice');
export const CHURN = recordScreens('churn');
