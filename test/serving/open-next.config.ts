/**
 * How OpenNext packs the site for AWS Lambda. No table, queue or bucket is needed while it runs: pages that are built
 * ahead stand beside the function and change with a release alone.
 */
export default {
  default: {
    override: {
      incrementalCache: async () => (await import("./pages-in-bundle")).PAGES_IN_BUNDLE,
      tagCache: "dummy",
      queue: "dummy",
    },
  },
  dangerous: {
    disableTagCache: true,
    enableCacheInterception: true,
    middlewareHeadersOverrideNextConfigHeaders: true,
  },
};
