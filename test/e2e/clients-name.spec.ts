import { mainHeading } from "./support/advice";
import { expect, test } from "./support/test";
import { text, words } from "./support/words";

const { clients, wizard } = words;

test("a client without a name is asked for one, at the field and in the title, and nothing is lost", async ({
  page,
  press,
}) => {
  await page.goto("/clients");
  const field = page.getByRole("textbox", { name: clients.add.name });
  const add = page.getByRole("button", { name: clients.add.action, exact: true });
  const lead = new RegExp(`^${text(wizard.errorTitle, { title: "" })}`);
  await press(add);
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page).toHaveTitle(lead);
  await field.fill("x".repeat(1000));
  await press(add);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("x".repeat(1000));
  await field.fill("Ferrand & Daughters");
  await press(add);
  await expect(mainHeading(page)).toHaveText("Ferrand & Daughters");
  await expect(page).not.toHaveTitle(lead);
});
