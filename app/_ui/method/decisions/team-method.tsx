import { P3O_TABLE } from "@/lib/model/sizing";
import { figure, percent, say } from "@/lib/words/say";
import { SizingTable } from "../../sizing-table";
import type { MethodProps } from "../load-method";
import { methodOutline } from "../method-outline";
import { MethodSection } from "../method-section";
import { FactorTable } from "./factor-table";
import { PostsTables } from "./posts-tables";

/** Both published rules for the size of the team, and what is made of them. */
export function TeamMethod(props: MethodProps) {
  const { locale, words, parameters } = props;
  const { peoplePerProject, minimum } = parameters.team;
  const { share, costPerPost, growth, contact } = parameters.staffing;
  const [fewest, most] = peoplePerProject;
  const own = words.decisions.team;
  const rows = new Intl.ListFormat(locale).format(P3O_TABLE.map(([people]) => figure(locale, people)));
  return (
    <MethodSection {...props} id="team" words={own} sources={methodOutline(props.parameters).decisions.team}>
      <p>{say(locale, own.text, { fewest, most })}</p>
      <SizingTable locale={locale} words={own} />
      <p>{say(locale, own.limits, { rows })}</p>
      <p>{say(locale, own.minimum, { posts: figure(locale, minimum) })}</p>
      <p>
        {say(locale, own.spend, {
          share: percent(locale, Math.max(...share)),
          // Money is kept in thousands.
          cost: figure(locale, 1000 * costPerPost),
        })}
      </p>
      <p>
        {say(locale, own.growth, {
          factor: figure(locale, growth.factor),
          posts: growth.posts,
          sponsor: figure(locale, growth.sponsor),
          contact: figure(locale, contact),
        })}
      </p>
      <div>
        <FactorTable {...props} />
        <PostsTables {...props} />
      </div>
    </MethodSection>
  );
}
