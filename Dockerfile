# Compiled in one stage; the second carries what runs and nothing else.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY scripts scripts
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --ignore-scripts

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production YINJU_DATA_DIR=/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/scripts scripts
COPY --from=build /app/dist dist
COPY --from=build /app/corpus corpus
# An .env whose YINJU_DATA_DIR is empty means .yinju: that is the same place.
RUN mkdir /data && chown node:node /data && ln -s /data .yinju
USER node
VOLUME /data
# The first start makes the index.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "scripts/health.mjs"]
CMD ["node", "scripts/yinju.mjs", "serve"]
