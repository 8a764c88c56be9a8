# The API and the pages; docker-compose.yml puts a Neo4j beside them.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json schema.graphql palette.json ./
COPY bin ./bin
COPY src ./src
COPY explorer ./explorer
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/explorer/dist ./explorer/dist
COPY package.json package-lock.json tsconfig.json tsconfig.build.json schema.graphql palette.json ./
COPY bin ./bin
COPY cypher ./cypher
COPY operations ./operations
COPY seed ./seed
# What the service writes at run time goes here.
RUN mkdir .data && chown node .data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/policy-atlas.mjs", "up"]
