import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({ path: '/graphql', fetch: () => import('./page.js') });
