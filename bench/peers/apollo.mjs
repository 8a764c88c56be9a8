import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';

import { announce } from './serve.mjs';

/** A peer in Apollo Server, with the same plugins off as ours has: what differs is what answers. */
export async function serveWithApollo({ schema, context, stop }) {
  const apollo = new ApolloServer({
    schema,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  const { url } = await startStandaloneServer(apollo, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async () => context(),
  });
  announce(new URL('graphql', url).href, async () => {
    await apollo.stop();
    await stop();
  });
}
