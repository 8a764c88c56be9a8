import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({ path: '/entities/:id', fetch: () => import('./page.js') });
