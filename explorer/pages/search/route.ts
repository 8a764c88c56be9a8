import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({ path: '/search', fetch: () => import('./page.js') });
