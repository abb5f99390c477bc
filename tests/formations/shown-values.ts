/** Finds values of a page's structured data that the page does not show. */
import type { CheerioAPI } from "cheerio";

/** URLs, vocabulary codes and values computed from shown ones (« PT7H » from the hours, a position from an address, « true » from a word). */
const NOT_WORDS =
  /^(?:@.*|url|item|image|contentUrl|width|height|logo|mainEntityOfPage|archivedAt|inLanguage|encodingFormat|priceCurrency|address(?:Region|Country)|course(?:Mode|Workload)|category|eventStatus|eventAttendanceMode|availability|wordCount|isAccessibleForFree|validFrom|position|numberOfItems|sameAs|latitude|longitude|value|accessibilityFeature|typicalAgeRange|minPrice)$/;

/** Returns the JSON-LD values that the page does not show, as « key: value »; dates are looked for in `datetime` and in session data attributes. */
export function hiddenValues($: CheerioAPI): readonly string[] {
  const graph = JSON.parse($("script[type='application/ld+json']").text() || '{"@graph":[]}')["@graph"];
  const text = plain($("body").text());
  const clock = (name: string) =>
    $(`[${name}]`)
      .map((_, element) => $(element).attr(name))
      .get();
  const moments = new Set(["datetime", "data-start", "data-end"].flatMap(clock));
  const linked = new Set(
    $("body a[href]")
      .map((_, link) =>
        $(link)
          .attr("href")
          ?.replace(/;ext=.*$/, ""),
      )
      .get(),
  );
  const hidden: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    else if (typeof value === "object" && value !== null)
      for (const [name, item] of Object.entries(value)) visit(item, name);
    else if (!NOT_WORDS.test(key) && !isShown(key, plain(String(value)))) hidden.push(`${key}: ${value}`);
  };
  const isShown = (key: string, value: string): boolean => {
    if (/date|^validThrough$/i.test(key)) {
      // Words show the last day of a range, a former day or that of a rate: « du 20 au 22 février 2013 », « jusqu’au 31 mars ».
      return (
        moments.has(value) ||
        moments.has(value.slice(0, 10)) ||
        (/^(?:endDate|previousStartDate|validThrough)$/.test(key) && text.includes(`${Number(value.slice(8, 10))} `))
      );
    }
    if (/^(?:price|lowPrice|highPrice)$/.test(key))
      return text.includes(value === "0.00" ? "Gratuit" : value.replace(/\.00$/, "").replace(".", ","));
    if (linked.has(value)) return true;
    if (key === "telephone") return linked.has(`tel:${value}`);
    return value.split(" — ").every((part) => text.includes(part));
  };
  visit(graph, "");
  return hidden;
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
