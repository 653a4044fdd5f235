# syntax=docker/dockerfile:1
# Build: everything, to make the client.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

# Run: no development dependencies, no compiler, not root.
FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PARLEY_DATA=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force && mkdir /data && chown node:node /data
COPY schema ./schema
COPY server ./server
COPY seed ./seed
COPY --from=build /app/dist ./dist
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# The seed command waits for the database and loads only into an empty graph.
CMD ["sh", "-c", "node --import tsx seed/main.ts seed/datasets/ukraine-talks --if-empty --wait 120 && exec node --import tsx server/main.ts"]
