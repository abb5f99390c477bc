// Plain Eleventy as its documentation shows it: a template per post, collections, Nunjucks, pagination by tag.
const PER_PAGE = 20;
const slug = (text) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

function pagesOf(groups) {
  return [...groups].flatMap(([name, posts]) =>
    Array.from({ length: Math.ceil(posts.length / PER_PAGE) }, (_, page) => ({
      name,
      url: `/${slug(name)}/${page === 0 ? "" : `page-${page + 1}/`}`,
      posts: posts.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
    })),
  );
}

export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addFilter("isoDay", (date) => date.toISOString().slice(0, 10));
  eleventy.addCollection("posts", (api) => api.getFilteredByGlob("**/*.md").reverse());
  for (const key of ["categories", "tags", "years", "authors"]) {
    eleventy.addCollection(`pagesBy_${key}`, (api) => {
      const groups = new Map();
      for (const post of api.getFilteredByGlob("**/*.md").reverse()) {
        for (const name of post.data[key] ?? []) groups.set(name, [...(groups.get(name) ?? []), post]);
      }
      return pagesOf(groups);
    });
  }
  return { markdownTemplateEngine: false, dir: { includes: "_includes" } };
}
