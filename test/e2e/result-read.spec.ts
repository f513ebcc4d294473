import { LEARN_SLUGS, learnPath } from "@/app/_ui/learn/learn-path";
import { mainHeading } from "./support/advice";
import { waysTo } from "./support/links";
import { EXAMPLE } from "./support/quick";
import { expect, test } from "./support/test";
import { words } from "./support/words";

const { learn, result } = words;

test("the words of a result lead to the pages that explain them", async ({ page, request }) => {
  const { onServer } = await waysTo(request, EXAMPLE);
  for (const slug of LEARN_SLUGS.filter((slug) => slug !== "when-not")) {
    await page.goto(onServer);
    await page.getByRole("link", { name: result.read[slug], exact: true }).click();
    await expect(page).toHaveURL(learnPath(slug));
    await expect(mainHeading(page)).toHaveText(learn.pages[slug].title);
  }
});
